"""The app in other languages, without a network, with formulas, pictures, voice and fingers."""
import re
import shutil
import struct
import subprocess
import zlib

import pytest

from study import Reader, chromium, driver, served, study  # noqa: F401

TEXT = """Q: What is the area of a circle of radius $r$?
A: $\\pi r^2$, since $$\\int_0^r 2\\pi x\\,dx$$ and \\(\\unknowncommand{x}\\)

Q: What does this print? ![a coloured map](map.png)

```python
print("a" * 3)  # <b>
```
A: aaa

Q: What costs $5 and $10?
A: Two teas.
"""

WATCH = """document.addEventListener('securitypolicyviolation', (event) => {
  (window.violations = window.violations || []).push(event.violatedDirective); });"""


def picture(width, height):
    """A PNG of one colour."""
    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))
    rows = (b"\0" + bytes([200, 120, 40]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


@pytest.fixture(scope="module")
def rich(recto, tmp_path_factory):
    """A site whose cards hold a formula, code and a picture."""
    project = tmp_path_factory.mktemp("rich")
    (project / "Content").mkdir()
    (project / "Content" / "mixed.txt").write_text(TEXT, encoding="utf-8")
    (project / "Content" / "map.png").write_bytes(picture(900, 500))
    made = subprocess.run([recto, "build", "--project", project], check=True, text=True,
                          capture_output=True)
    if "missing-library" in made.stderr:
        pytest.skip("KaTeX or highlight.js is not on this machine")
    return project / "Output"


def context(browser, **more):
    made = browser.new_context(**{"viewport": {"width": 1000, "height": 800}, **more})
    made.add_init_script(WATCH)
    return made


def test_formulas_and_code_are_typeset_under_the_strict_policy(rich, chromium):
    tab = Reader(context(chromium), rich).visit("#/deck/mixed/flip", ".turn")
    tab.wait(".prompt .katex")
    tab.press("Space")
    tab.wait(".answer .formula.display .katex")
    assert "\\(\\unknowncommand{x}\\)" in tab.text(".answer")
    tab.press("3")
    tab.wait("pre .hljs-string")
    assert tab.text("pre") == 'print("a" * 3)  # <b>'
    tab.press("Space", "3")
    tab.wait("text=What costs $5 and $10?")
    assert tab.count(".turn .formula") == 0
    assert tab.page.evaluate("window.violations || []") == []
    assert tab.problems == []


def test_pages_that_are_no_app_are_typeset_too(rich, chromium):
    tab = Reader(context(chromium), rich)
    found = []
    for page in sorted((rich / "cards" / "mixed").glob("*.html")):
        tab.page.goto(page.as_uri())
        scripts = tab.count("script")
        found.append((scripts, tab.count("h1 .katex"), tab.count(".hljs-string")))
    assert sorted(found) == [(0, 0, 0), (2, 0, 1), (2, 1, 0)]
    assert tab.page.evaluate("window.violations || []") == [] and tab.problems == []


def test_a_site_without_formulas_has_none_of_the_libraries(site):
    assert not (site / "assets" / "katex").exists()
    assert not (site / "assets" / "highlight").exists()


def test_a_picture_opens_large_and_closes_by_key(rich, chromium):
    tab = Reader(context(chromium, has_touch=True), rich).visit("#/deck/mixed/flip", ".turn")
    tab.press("Space", "3")
    tab.page.get_by_role("button", name="Enlarge the picture: a coloured map").click()
    tab.wait("dialog.zoomed img")
    tab.page.get_by_role("button", name="Actual size").click()
    assert tab.page.evaluate("document.querySelector('.zoomed img').clientWidth") == 900
    tab.press("Escape")
    tab.page.wait_for_selector("dialog.zoomed", state="detached")
    assert tab.problems == []


SWIPE = """([from, to]) => {
  const card = document.querySelector('.turn');
  const touch = (x) => new Touch({ identifier: 1, target: card, clientX: x, clientY: 300 });
  const send = (kind, touches, changed) => card.dispatchEvent(new TouchEvent(kind,
    { bubbles: true, touches, changedTouches: changed }));
  send('touchstart', [touch(from)], [touch(from)]);
  send('touchend', [], [touch(to)]);
}"""


def test_a_finger_shows_the_answer_and_rates(study, chromium):
    tab = Reader(context(chromium, has_touch=True), study).begin("flip", ["four", "recall"])
    tab.page.evaluate(SWIPE, [300, 280])
    assert tab.count(".back:not([hidden])") == 0
    tab.page.evaluate(SWIPE, [300, 100])
    tab.wait(".back:not([hidden])")
    tab.page.evaluate(SWIPE, [100, 300])
    assert [review["rating"] for review in tab.wait_for_log(1)] == [3]
    assert tab.problems == []


def test_what_is_shown_is_read_aloud_in_the_language_of_each_text(study, chromium):
    tab = Reader(context(chromium), study)
    tab.page.add_init_script("""window.spoken = [];
      Object.defineProperty(window, 'speechSynthesis', { value: {
        speaking: false, cancel() {},
        speak(piece) { window.spoken.push([piece.lang, piece.text]); } } });""")
    tab.begin("flip", ["deutsch"])
    tab.page.get_by_role("button", name="Read aloud").click()
    spoken = tab.page.evaluate("window.spoken")
    assert spoken[0] == ["de", "Welche Farbe hat Gras?"]
    assert sorted(text for _, text in spoken[1:]) == ["Blau", "Grün"]
    assert tab.problems == []


@pytest.mark.parametrize("locale, direction, help_word", [
    ("de-AT", "ltr", "Hilfe"), ("ar-EG", "rtl", "مساعدة"), ("zh-CN", "ltr", "帮助"),
    ("sv", "ltr", "Help"),
])
def test_the_app_speaks_the_language_of_the_browser(site, chromium, locale, direction, help_word):
    tab = Reader(context(chromium, locale=locale), site).visit("#/", ".deck-list .meter")
    assert tab.text("#help") == help_word
    assert tab.page.evaluate("getComputedStyle(document.body).direction") == direction
    assert tab.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert tab.problems == []


def test_a_language_that_is_chosen_stays(site, chromium):
    tab = Reader(context(chromium, locale="en"), site).visit("#/", ".deck-list .meter")
    tab.press("?")
    tab.wait("#language")
    named = tab.page.evaluate("""() => [...document.querySelectorAll('#language [lang]')]
      .map(({ value, text }) => [text, new Intl.DisplayNames([value], { type: 'language' }).of(value)])""")
    assert len(named) == 8 and all(ours == theirs for ours, theirs in named)
    tab.page.select_option("#language", "ja")
    tab.wait("text=ヘルプ")
    tab.page.reload()
    tab.wait("text=ヘルプ")
    assert tab.page.evaluate("document.documentElement.lang") == "ja"
    assert tab.problems == []


def test_without_its_words_the_app_speaks_english(study, chromium):
    shutil.rmtree(study / "assets" / "words")
    tab = Reader(context(chromium, locale="fr"), study).visit("#/", ".deck-list .meter")
    assert tab.text("#help") == "Help"


@pytest.mark.parametrize("mode", ["forced", "spacing", "still"])
def test_readers_own_settings_hide_nothing(study, chromium, mode):
    more = {"forced": {"forced_colors": "active"}, "still": {"reduced_motion": "reduce"}}
    tab = Reader(context(chromium, **more.get(mode, {}), ), study)
    tab.page.set_viewport_size({"width": 320, "height": 700})
    tab.begin("quiz", ["four"])
    if mode == "spacing":
        # Through the CSSOM: the page's policy admits no other style.
        tab.page.evaluate("""document.querySelectorAll('*').forEach(({ style }) => {
          style.lineHeight = '1.5'; style.letterSpacing = '0.12em'; style.wordSpacing = '0.16em';
        })""")
    tab.press(str(tab.right_places()[0] + 1), "Enter")
    tab.wait(".feedback:not([hidden])")
    cut = tab.page.evaluate("""Array.from(document.querySelectorAll('button, .option, .leaf'))
      .filter((element) => element.offsetParent && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.className)""")
    assert cut == [] and tab.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if mode == "still":
        assert tab.page.evaluate("document.getAnimations().length") == 0
    assert re.match("Right", tab.text(".feedback h3"))


def test_a_served_site_works_when_its_server_is_gone(site, chromium, driver):
    import functools
    import http.server
    import threading

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    made = context(chromium)
    tab = Reader(made, site, f"http://127.0.0.1:{server.server_port}/")
    tab.visit("#/", ".deck-list .meter")
    tab.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    tab.page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    assert tab.problems == []
    server.shutdown()
    server.server_close()
    tab.page.reload()
    tab.wait(".deck-list .meter")
    tab.page.goto(tab.base)
    tab.wait(".deck-list .meter")
    for page in list(site.rglob("*.html")):
        tab.page.goto(tab.base + page.relative_to(site).as_posix())
        assert tab.page.locator("h1").count() >= 1
    made.close()
