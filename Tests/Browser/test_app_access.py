"""What axe does not see: WCAG 2.2 point by point, in every mode, beside the tests of each mode."""
import pytest

from study import Reader, chromium, driver, study, write_study_data  # noqa: F401
from test_app_modes import CARDS, sit

# Every mode, and what shows that it is there.
ROUTES = {
    "#/": ".deck-list .meter", "#/deck/shapes": ".modes", "#/deck/shapes/flip": ".turn",
    "#/deck/shapes/quiz": ".turn", "#/deck/shapes/typed": ".turn .input",
    "#/deck/shapes/cloze": ".turn .input", "#/deck/shapes/match": ".pairs",
    "#/deck/shapes/exam": ".setup", "#/deck/shapes/review": ".turn",
    "#/deck/shapes/browse": ".found > li", "#/deck/shapes/plan": "#exam-date",
    "#/deck/shapes/progress": ".progress-page", "#/backup": "#progress-file",
}
# Steps that bring more of a mode on the screen.
ON = {
    "flip": [("Space", ".back:not([hidden])")], "review": [("Space", ".back:not([hidden])")],
    "quiz": [("1", "fieldset input:checked")],
    "exam": [("Enter", ".palette")],
}

CROWDED = """() => {
  const seen = (e) => e.checkVisibility() && e.getClientRects().length > 0;
  const name = (e) => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 30);
  const own = [...document.querySelectorAll(
    '#app button, #app a, #app input, #app select, #app summary, #app label')].filter(seen);
  const found = [];
  for (const [i, one] of own.entries()) {
    for (const other of own.slice(i + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      if (one.matches('.shortcut-switch') || other.matches('.shortcut-switch')) continue;
      for (const a of one.getClientRects()) {
        for (const b of other.getClientRects()) {
          const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (x > 2 && y > 2) found.push(name(one) + ' over ' + name(other));
        }
      }
    }
  }
  for (const e of document.querySelectorAll('#app button, #app .option, #app .leaf, #app .tile')) {
    if (seen(e) && e.scrollWidth > e.clientWidth + 1) found.push('cut: ' + name(e));
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push('scrolls sideways: ' + scrollWidth);
  return found;
}"""

# Through the CSSOM: the page's policy admits no other style.
SETTINGS = {
    "text at twice its size": ({"viewport": {"width": 1280, "height": 900}},
                               "document.documentElement.style.fontSize = '200%'"),
    "text at twice its size on a phone": ({"viewport": {"width": 412, "height": 823}},
                                          "document.documentElement.style.fontSize = '200%'"),
    "wide spacing": ({"viewport": {"width": 320, "height": 700}},
                     """new CSSStyleSheet().replace(`* { line-height: 1.5 !important;
                       letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                       p { margin-block-end: 2em !important }`).then((sheet) => {
                         document.adoptedStyleSheets = [sheet]; })"""),
    "forced colours": ({"viewport": {"width": 390, "height": 780}, "forced_colors": "active"}, ""),
    "less motion": ({"viewport": {"width": 390, "height": 780}, "reduced_motion": "reduce"}, ""),
}


@pytest.fixture
def cards(study):  # noqa: F811
    write_study_data(study, CARDS)
    return study


def walk(tab, script=""):
    """Through every mode, yielding what is shown."""
    for route, ready in ROUTES.items():
        tab.visit("#/offline", ".lede")
        if route.endswith("quiz"):
            tab.begin("quiz", ["nile"])
        tab.page.evaluate("(route) => { location.hash = route; }", route)
        tab.wait(ready)
        if script:
            tab.page.evaluate(script)
        yield route
        for key, then in ON.get(route.rsplit("/", 1)[-1], []):
            if then == ".palette":
                tab.page.evaluate("document.querySelector('.setup').requestSubmit()")
            else:
                tab.page.evaluate("document.activeElement.blur()")
                tab.press(key)
            tab.page.wait_for_selector(then)
            yield route + ", on"


@pytest.mark.parametrize("how", SETTINGS)
def test_readers_own_settings_crowd_nothing_out_in_any_mode(cards, chromium, how):
    more, script = SETTINGS[how]
    context = chromium.new_context(**more)
    tab = Reader(context, cards)
    found = {}
    for place in walk(tab, script):
        crowded = tab.page.evaluate(CROWDED)
        if crowded:
            found[place] = crowded
        if how == "less motion":
            assert tab.page.evaluate("document.getAnimations().length") == 0, place
        if how == "forced colours":
            # What is chosen, right or where one is must not be told by a background alone.
            bare = tab.page.evaluate("""() => [...document.querySelectorAll(
                '#app .button, #app .option, #app .tile, #app .place, #app .input, #app .select')]
              .filter((e) => e.checkVisibility() && e.getClientRects().length > 0)
              .filter((e) => getComputedStyle(e).borderTopWidth === '0px')
              .map((e) => e.className)""")
            assert bare == [], place
    assert found == {} and tab.problems == []
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_is_seen_everywhere_and_stands_out_three_to_one(cards, chromium, scheme):
    context = chromium.new_context(color_scheme=scheme)
    tab = Reader(context, cards)
    for place in walk(tab):
        tab.page.evaluate("document.activeElement.blur()")
        for _ in range(40):
            tab.page.keyboard.press("Tab")
            seen = tab.page.evaluate("""() => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
              const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
              const top = document.elementFromPoint(x, y);
              let under = e.parentElement;
              while (under && getComputedStyle(under).backgroundColor === 'rgba(0, 0, 0, 0)') {
                under = under.parentElement;
              }
              const light = (colour) => {
                const [r, g, b] = colour.match(/[\\d.]+/g).map((v) => {
                  const s = Number(v) / 255;
                  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
                });
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const pair = [light(outlineColor), light(getComputedStyle(under ||
                document.documentElement).backgroundColor)].sort((a, b) => b - a);
              return { what: e.outerHTML.slice(0, 80), ring: outlineStyle !== 'none' &&
                parseFloat(outlineWidth) >= 2, contrast: (pair[0] + 0.05) / (pair[1] + 0.05),
                hidden: !top || !(e.contains(top) || top.contains(e) ||
                  (e.labels && [...e.labels].some((label) => label.contains(top)))) };
            }""")
            if not seen:
                break
            assert seen["ring"] and seen["contrast"] >= 3, (place, seen)
            assert not seen["hidden"], (place, seen)
    context.close()


def test_targets_are_big_enough_for_a_finger(cards, chromium):
    context = chromium.new_context(viewport={"width": 390, "height": 780}, has_touch=True,
                                   is_mobile=True)
    tab = Reader(context, cards)
    for place in walk(tab):
        small = tab.page.evaluate("""() => [...document.querySelectorAll(
            'button, select, summary, .input, label.option, label.switch, .breadcrumb a, a.button')]
          .filter((e) => e.checkVisibility() && e.getClientRects().length > 0)
          .filter((e) => e.getBoundingClientRect().height < 44 ||
            e.getBoundingClientRect().width < 24)
          .map((e) => e.outerHTML.slice(0, 90))""")
        assert small == [], place
    context.close()


def test_help_is_in_the_same_place_in_every_mode(cards, chromium):
    context = chromium.new_context()
    tab = Reader(context, cards)
    places = set()
    for place in walk(tab):
        box = tab.page.locator("#help").bounding_box()
        places.add((round(box["x"]), round(box["y"] + tab.page.evaluate("scrollY"))))
        assert tab.count("h1") == 1, place
        assert tab.page.evaluate("document.querySelector('#status').getAttribute('role')") == \
            "status"
    assert len(places) == 1, places
    context.close()


def test_space_and_enter_on_a_button_are_that_button(cards, chromium):
    context = chromium.new_context()
    tab = Reader(context, cards)
    for route in ("flip", "review"):
        tab.visit(f"#/deck/shapes/{route}", ".turn")
        tab.page.locator("#help").focus()
        tab.press("Space")
        tab.wait("dialog[open]")
        assert tab.count(".back:not([hidden])") == 0
        tab.press("Escape")
        assert tab.count("dialog[open]") == 0
    assert tab.log() == []
    context.close()


def event(key, code, **more):
    made = {"key": key, "code": code, "bubbles": True, "cancelable": True, **more}
    return ("(options) => document.body.dispatchEvent(new KeyboardEvent('keydown', options))", made)


@pytest.mark.parametrize("press, kind", [
    (event("s", "KeyS"), "suspend"), (event("S", "KeyS", shiftKey=True), "suspend"),
    (event("@", "KeyQ", modifierAltGraph=True, ctrlKey=True, altKey=True), "suspend"),
    (event("@", "Digit0", modifierAltGraph=True), "suspend"),
    (event("ы", "KeyS"), "suspend"), (event("b", "KeyB"), "bury"), (event("-", "Minus"), "bury"),
    (event("B", "KeyB", shiftKey=True), "bury"),
])
def test_keys_work_on_layouts_that_need_altgr_or_have_other_letters(study, chromium, press, kind):
    context = chromium.new_context()
    tab = Reader(context, study).visit("#/deck/shapes/review", ".turn")
    tab.page.evaluate(*press)
    assert [entry["kind"] for entry in tab.wait_for_log(1)] == [kind]
    tab.settle()
    tab.page.evaluate(*event("U", "KeyU", shiftKey=True))
    assert tab.wait_for_log(2)[1]["kind"] == "undo"
    context.close()


@pytest.mark.parametrize("press", [
    event("s", "KeyS", altKey=True), event("s", "KeyS", ctrlKey=True),
    event("ß", "KeyS", modifierAltGraph=True), event("s", "KeyS", isComposing=True),
])
def test_keys_with_modifiers_that_write_other_things_do_nothing(study, chromium, press):
    context = chromium.new_context()
    tab = Reader(context, study).visit("#/deck/shapes/review", ".turn")
    tab.page.evaluate(*press)
    tab.settle()
    assert tab.log() == []
    context.close()


def test_the_clock_is_announced_at_five_minutes_and_at_one_and_may_be_stopped(cards, chromium):
    context = chromium.new_context()
    tab = Reader(context, cards)
    tab.page.clock.install()
    write_study_data(cards, [{**card, "id": f"{card['id']}{i}"}
                             for card in CARDS for i in range(3)])
    sit(tab)
    minutes = tab.page.evaluate("""() => {
      const [whole] = document.querySelector('.clock').textContent.split(':');
      return Number(whole);
    }""")
    assert minutes >= 9
    assert tab.page.locator(".clock").get_attribute("aria-live") == "off"
    tab.page.clock.fast_forward((minutes - 6) * 60000)
    assert tab.text("#status") == ""
    for passed, said in ((70000, "5 minutes left"), (4 * 60000, "1 minute left")):
        tab.page.clock.fast_forward(passed)
        tab.page.wait_for_function(
            "(said) => document.querySelector('#status').textContent === said", arg=said)
    tab.page.click("text=Pause")
    tab.wait("text=The exam is paused")
    tab.page.clock.fast_forward(10 * 60000)
    assert tab.count("text=The exam is paused") == 1 and tab.log() == []
    context.close()


@pytest.mark.parametrize("time, factor", [("1", 1), ("1.5", 1.5), ("2", 2)])
def test_the_time_of_an_exam_can_be_extended(cards, chromium, time, factor):
    context = chromium.new_context()
    tab = Reader(context, cards)
    sit(tab, time)
    exam = tab.page.evaluate("RECTO.app.state.values.get('exam shapes')")
    assert exam["limit"] == 90000 * factor * len(exam["order"])
    context.close()


def test_text_can_be_pasted_as_an_answer(cards, chromium):
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    tab = Reader(context, cards).begin("typed", ["capital"])
    field = tab.page.get_by_label("Your answer")
    field.fill("München")
    field.press("Control+a")
    field.press("Control+x")
    assert field.input_value() == ""
    field.press("Control+v")
    assert field.input_value() == "München"
    context.close()


def test_nothing_is_asked_twice(study, chromium):
    context = chromium.new_context()
    tab = Reader(context, study).visit("#/deck/shapes/plan", "#exam-date")
    tab.page.evaluate("""() => {
      const field = document.querySelector('#exam-date');
      field.value = RECTO.days.iso(RECTO.days.of(Date.now()) + 40);
      field.dispatchEvent(new Event('change'));
    }""")
    tab.wait(".plan-facts")
    date = tab.page.input_value("#exam-date")
    tab.visit("#/deck/shapes", "#size")
    tab.page.select_option("#size", "10")
    tab.visit("#/deck/shapes/review", ".turn")
    tab.page.click("text=Settings for reviews")
    tab.page.fill("#new-per-day", "7")
    tab.page.locator("#new-per-day").blur()
    tab.page.reload()
    tab.wait(".turn")
    assert tab.page.input_value("#new-per-day") == "7"
    tab.visit("#/deck/shapes", "#size")
    assert tab.page.input_value("#size") == "10"
    tab.wait("text=Days left")
    assert date[:4] in tab.text(".review-panel :text('Days left')")
    tab.visit("#/deck/shapes/plan", ".plan-facts")
    assert tab.page.input_value("#exam-date") == date
    context.close()


def test_right_and_wrong_are_told_by_words_and_by_a_sign(cards, chromium):
    context = chromium.new_context()
    tab = Reader(context, cards)
    tab.begin("quiz", ["nile"])
    wrong = next(i for i, text in enumerate(tab.texts(".option .option-text"))
                 if text != "The Nile")
    tab.press(str(wrong + 1), "Enter")
    tab.wait(".feedback:not([hidden])")
    told = tab.page.evaluate("""() => [...document.querySelectorAll('.turn .verdict')]
      .filter((e) => e.checkVisibility()).map((e) => {
        const { width, content } = getComputedStyle(e, '::before');
        return [e.textContent, content !== 'none' && parseFloat(width) > 8];
      })""")
    assert {text for text, _ in told} == {"Not right", "Your choice: wrong", "Right answer"}
    assert all(sign for _, sign in told), told
    context.close()


def test_who_hears_the_page_knows_which_question_is_meant(cards, chromium):
    context = chromium.new_context()
    tab = Reader(context, cards)
    asked = """() => document.getElementById(document.querySelector('fieldset.options')
      .getAttribute('aria-describedby')).textContent"""
    tab.begin("quiz", ["nile"])
    assert "longest" in tab.page.evaluate(asked)
    sit(tab, "0")
    assert tab.page.evaluate(asked).strip() == tab.text(".prompt")
    tab.press("f")
    tab.page.wait_for_selector("#status:text('Question 1, not answered, flagged')",
                               state="attached")
    tab.page.get_by_role("button", name="Review and hand in").last.click()
    tab.page.get_by_role("button", name="Hand in", exact=True).click()
    tab.wait(".report")
    headings = tab.texts(".report h3")
    assert headings[0].startswith("Question 1 of") and len(set(headings)) == len(headings)
    links = tab.texts(".report .again-list a")
    assert len(set(links)) == len(links)
    # What was said there is no news on the next page.
    tab.page.evaluate("location.hash = '#/'")
    tab.wait(".deck-list .meter")
    assert tab.text("#status") == ""
    context.close()


def test_the_printed_report_shows_the_questions_and_no_buttons(cards, chromium):
    context = chromium.new_context()
    tab = Reader(context, cards)
    sit(tab, "0")
    tab.page.get_by_role("button", name="Review and hand in").last.click()
    tab.page.get_by_role("button", name="Hand in", exact=True).click()
    tab.wait(".report")
    tab.page.emulate_media(media="print")
    shown = tab.page.evaluate("""() => [...document.querySelectorAll('button, header, footer')]
      .filter((e) => e.checkVisibility()).map((e) => e.textContent.trim())""")
    assert shown == []
    assert "Which river is the longest?" in tab.text(".report")
    context.close()
