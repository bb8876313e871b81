"""The choices on a page of sheets: where cards come to lie, and which of them are printed."""
import json
import re
import shutil
from contextlib import contextmanager
from pathlib import Path

import pymupdf
import pytest
from playwright.sync_api import sync_playwright

import program
import sheets

TOLERANCE = 0.2


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site with a deck of 19 small cards: two full sheets and three cards on a third."""
    project = tmp_path_factory.mktemp("choices")
    deck = project / "Content" / "small"
    deck.mkdir(parents=True)
    for number in range(1, 20):
        tags = [["odd"], ["even"]][number % 2 == 0] + (["two words, & more"] if number < 4 else [])
        (deck / f"{number:02d}.md").write_text(
            f"---\nid: s{number:05d}\norder: {number}\ntags: {json.dumps(tags)}\n---\n\n"
            f"Question {number}?\n\n## Answer\n\nAnswer {number}.\n", encoding="utf-8")
    program.build(project)
    return project / "Output"


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@contextmanager
def opened(browser, page, choice=""):
    """A tab with a page of sheets; fails when the page reports a fault."""
    context = browser.new_context()
    tab = context.new_page()
    faults = []
    tab.on("pageerror", lambda error: faults.append(str(error)))
    tab.on("console", lambda message: faults.append(message.text))
    tab.goto(Path(page).as_uri() + choice)
    yield tab
    context.close()
    assert faults == []


def pdf(tab, **options):
    """The page as Chromium prints it: on its own paper, without backgrounds."""
    options = {"prefer_css_page_size": True, "print_background": False, **options}
    return pymupdf.open("pdf", tab.pdf(**options))


def labels(page, paper, back, short=False):
    """The labels of a page's cards by cell, and where each stands from its card's centre."""
    found, strays = sheets.faces(page, paper, back, short)
    assert strays == []
    places = []
    for face in found:
        x0, y0, x1, y1 = face.box
        centre = face.label_centre
        places.append((face.label, centre and (centre[0] - (x0 + x1) / 2,
                                               centre[1] - (y0 + y1) / 2)))
    return places


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("turn", ["book", "calendar"])
@pytest.mark.parametrize("flip", ["long", "short"])
def test_backs_stand_behind_their_fronts(site, browser, paper, flip, turn):
    with opened(browser, site / "print" / f"small-{paper}.html",
                f"#flip={flip}&turn={turn}") as tab:
        document = pdf(tab)
    assert len(document) == 6
    # Over the long edge a card turns like a page; over the short one like a leaf of a calendar.
    on_head = (flip == "long") != (turn == "book")
    last = []
    for front_page, back_page in zip(document.pages(0, 6, 2), document.pages(1, 6, 2)):
        fronts = labels(front_page, paper, back=False)
        backs = labels(back_page, paper, back=True, short=flip == "short")
        for (front, from_centre), (back, behind) in zip(fronts, backs):
            assert front == back
            if front is None:
                continue
            sign = -1 if on_head else 1
            assert abs(sign * behind[0] - from_centre[0]) < TOLERANCE
            assert abs(sign * behind[1] - from_centre[1]) < TOLERANCE
        last = [name for name, _ in fronts]
    assert last[:3] == ["#00017", "#00018", "#00019"] and set(last[3:]) == {None}


@pytest.mark.parametrize("flip", ["long", "short"])
def test_cut_marks_of_backs_lie_behind_those_of_fronts(site, browser, flip):
    with opened(browser, site / "print" / "small-letter.html", f"#flip={flip}") as tab:
        document = pdf(tab)
    place = sheets.PAPERS["letter"]
    marks = list(sheets.strokes_in_margins(document[0], "letter"))
    assert len(marks) == 16
    for x0, y0, x1, y1 in marks:
        if flip == "long":
            x0, x1 = place["width"] - x0, place["width"] - x1
        else:
            y0, y1 = place["height"] - y0, place["height"] - y1
        assert min(abs(x0 - b[0]) + abs(y0 - b[1]) + abs(x1 - b[2]) + abs(y1 - b[3])
                   for b in sheets.strokes_in_margins(document[1], "letter")) < TOLERANCE


def test_a_folded_card_has_its_back_beside_it(site, browser):
    with opened(browser, site / "print" / "small-a4.html", "#flip=fold") as tab:
        document = pdf(tab)
    assert len(document) == 5
    for number, page in enumerate(document):
        places = labels(page, "a4", back=False)
        for row in range(4):
            card = 4 * number + row + 1
            name = f"#{card:05d}" if card < 20 else None
            assert [name, name] == [places[2 * row][0], places[2 * row + 1][0]]
        texts = [face.text() for face in sheets.faces(page, "a4", back=False)[0]]
        assert f"Question{4 * number + 1}?" in texts[0]
        assert f"Answer{4 * number + 1}." in texts[1]


def test_fronts_only_have_no_backs(site, browser):
    with opened(browser, site / "print" / "small-a4.html", "#flip=none") as tab:
        document = pdf(tab)
    assert len(document) == 3
    assert "Answer" not in "".join(page.get_text() for page in document)


@pytest.mark.parametrize("order", ["", "&reversed=1"])
def test_by_hand_all_fronts_come_before_all_backs(site, browser, order):
    with opened(browser, site / "print" / "small-a4.html", "#flip=manual" + order) as tab:
        first = [[name for name, _ in labels(page, "a4", back=number > 2)][0]
                 for number, page in enumerate(pdf(tab))]
        tab.evaluate("window.print = () => {}")
        tab.get_by_role("button", name="Print the fronts").click()
        fronts = pdf(tab)
        tab.evaluate("window.dispatchEvent(new Event('afterprint'))")
        tab.get_by_role("button", name="Print the backs").click()
        backs = pdf(tab)
    sheet_order = ["#00001", "#00009", "#00017"]
    assert first == sheet_order + (sheet_order[::-1] if order else sheet_order)
    assert len(fronts) == len(backs) == 3
    assert "Answer" not in "".join(page.get_text() for page in fronts)
    assert "Question" not in "".join(page.get_text() for page in backs)


@pytest.mark.parametrize("choice,numbers", [
    ("#numbers=2-4,+19", [2, 3, 4, 19]),
    ("#numbers=18-", [18, 19]),
    ("#tag=even", list(range(2, 20, 2))),
    ("#tag=two+words,+%26+more", [1, 2, 3]),
    ("#cards=s00007,s00003,nowhere", [3, 7]),
])
def test_chosen_cards_and_no_others_are_printed(site, browser, choice, numbers):
    with opened(browser, site / "print" / "small-a4.html", choice) as tab:
        document = pdf(tab)
        outcome = tab.get_by_role("status").inner_text()
    assert len(document) == 2 * -(-len(numbers) // 8)
    for side in (0, 1):
        found = [name for page in document.pages(side, None, 2)
                 for name, _ in labels(page, "a4", back=side == 1) if name]
        assert found == [f"#{number:05d}" for number in numbers]
    assert outcome.startswith(f"{len(numbers)} cards on ")


def test_the_form_chooses_from_the_keyboard_and_the_address_keeps_it(site, browser):
    with opened(browser, site / "print" / "small-a4.html") as tab:
        tab.get_by_role("radio", name="All on this page").focus()
        tab.keyboard.press("Tab")
        tab.keyboard.type("3-5")
        assert tab.get_by_role("radio", name="By number").is_checked()
        assert tab.get_by_role("status").inner_text() == "3 cards on 1 sheet of paper"
        tab.get_by_role("radio", name="on the short edge").press("Space")
        assert tab.get_by_text("On, flip on the short edge").is_visible()
        assert tab.evaluate("location.hash") == "#numbers=3-5&flip=short"
        assert tab.get_by_role("link", name="US Letter").get_attribute("href").endswith(
            "small-letter.html#numbers=3-5&flip=short")
        tab.reload()
        assert tab.get_by_label("Numbers of cards").input_value() == "3-5"
        assert tab.locator(".sheet").count() == 2
        tab.get_by_label("Numbers of cards").fill("three")
        assert tab.get_by_label("Numbers of cards").get_attribute("aria-invalid") == "true"
        assert tab.locator(".sheet").count() == 0
        assert tab.get_by_role("button", name="Print").is_disabled()
        tab.get_by_role("radio", name="All on this page").check()
        assert tab.get_by_role("status").inner_text() == "19 cards on 3 sheets of paper"


def test_cards_that_went_wrong_at_the_last_try_can_be_chosen(site, browser):
    context = browser.new_context()
    study = context.new_page()
    study.goto((site / "index.html").as_uri() + "#/deck/small")
    study.wait_for_function("() => document.querySelector('#app h1, main h1')")
    name = study.evaluate("RECTO.inbox.site.id")
    study.evaluate("""(name) => new Promise((resolve, reject) => {
      const request = indexedDB.open('recto:' + name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('log', { keyPath: 'key' });
        request.result.createObjectStore('values');
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const review = (n, card, t, right) => ({ v: 1, id: 'x-' + n, t, deck: 'small', card,
          mode: 'flip', right, ms: 1000 });
        const done = request.result.transaction('log', 'readwrite');
        done.objectStore('log').put({ key: 'x:00000000', v: 1, device: 'x', first: 0, reviews: [
          review(0, 's00002', 100, false), review(1, 's00005', 100, false),
          review(2, 's00005', 200, true), review(3, 's00011', 300, true),
          review(4, 's00011', 400, false), review(5, 's00012', 500, true)] });
        done.oncomplete = () => { request.result.close(); resolve(); };
      };
    })""", name)
    tab = context.new_page()
    tab.goto((site / "print" / "small-a4.html").as_uri())
    weak = tab.get_by_role("radio", name="Wrong at the last try")
    tab.wait_for_function("() => !document.querySelector('[value=weak]').disabled")
    weak.check()
    assert tab.get_by_role("status").inner_text() == "2 cards on 1 sheet of paper"
    found = [face.get_attribute("aria-label") for face in tab.locator(".recto .k").all()]
    assert found == ["Card 2, front", "Card 11, front"]
    # None of these was rated, so that none is due.
    tab.get_by_role("radio", name="Due for review").check()
    assert tab.get_by_role("status").inner_text() == "No card on this page is due."
    context.close()


def test_the_app_leads_to_sheets_of_what_is_due_and_what_went_wrong(site, browser):
    context = browser.new_context()
    study = context.new_page()
    study.goto((site / "index.html").as_uri() + "#/deck/small/review")
    for rating in ["Again", "Easy"]:
        study.get_by_role("button", name="Show answer").click()
        study.get_by_role("button", name=re.compile(rating)).click()
        study.get_by_role("button", name="Show answer").wait_for()
    study.goto((site / "index.html").as_uri() + "#/deck/small")
    wrong = study.get_by_role("link", name="Print what went wrong on A4")
    assert wrong.get_attribute("href") == "print/small-a4.html#cards=s00001"
    today = study.get_by_role("link", name="Print today’s cards on US Letter")
    today.wait_for()
    ids = today.get_attribute("href").split("#cards=")[1].split(",")
    # One waits to be asked again, one is done for today; new ones are as many as the day has left.
    assert ids == [f"s{number:05d}" for number in range(1, 20) if number != 2]
    today.click()
    study.wait_for_url(re.compile("small-letter.html"))
    assert study.get_by_role("radio", name="Those you came with").is_checked()
    assert study.get_by_role("status").inner_text() == "18 cards on 3 sheets of paper"
    # The page of sheets sees the same log here, and only what was asked for once can be due.
    study.wait_for_function("() => !document.querySelector('[value=due]').disabled")
    study.get_by_role("radio", name="Due for review").check()
    assert study.get_by_role("status").inner_text() == "1 card on 1 sheet of paper"
    assert study.evaluate("location.hash").startswith("#due=1")
    context.close()


@pytest.mark.parametrize("language,words,direction", [
    ("de", ["Welche Karten", "Drucken", "19 Karten auf 3 Blatt Papier"], "ltr"),
    ("ar", ["أي البطاقات", "اطبع", "19 بطاقة على 3 أوراق"], "rtl"),
    ("xx", ["Which cards", "Print", "19 cards on 3 sheets of paper"], "ltr"),
])
def test_the_page_speaks_the_language_of_its_deck(tmp_path, browser, language, words, direction):
    deck = tmp_path / "Content" / "small"
    deck.mkdir(parents=True)
    (tmp_path / "recto.yml").write_text(f"language: {language}\n", encoding="utf-8")
    for number in range(1, 20):
        (deck / f"{number:02d}.md").write_text(
            f"---\nid: s{number:05d}\norder: {number}\n---\n\nQ {number}?\n\n## Answer\n\nA.\n",
            encoding="utf-8")
    program.build(tmp_path)
    with opened(browser, tmp_path / "Output" / "print" / "small-a4.html") as tab:
        legend, button, outcome = words
        assert tab.locator("legend").first.inner_text() == legend
        assert tab.get_by_role("button", name=button, exact=True).is_visible()
        assert tab.get_by_role("status").inner_text() == outcome
        assert tab.evaluate("getComputedStyle(document.querySelector('header')).direction") \
            == direction
        assert tab.locator("header").get_attribute("lang") == ("en" if language == "xx" else language)
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_a_record_the_page_says_so_and_makes_none(site, browser):
    with opened(browser, site / "print" / "small-a4.html", "#weak=1") as tab:
        tab.wait_for_function("() => /no record/.test(document.getElementById('record').textContent)")
        assert tab.get_by_role("radio", name="Wrong at the last try").is_disabled()
        assert tab.evaluate("indexedDB.databases()") == []


def test_the_page_needs_no_other_file_to_print_right(site, browser, tmp_path):
    alone = tmp_path / "alone.html"
    shutil.copy(site / "print" / "small-a4.html", alone)
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(alone.as_uri())
    document = pdf(tab)
    context.close()
    assert len(document) == 6
    fonts = {font[3].split("+")[-1] for page in document for font in page.get_fonts()}
    assert fonts and all("NotoSans" in name for name in fonts)
    text = alone.read_text(encoding="utf-8")
    assert re.findall(r'(?:src|href)="(?!data:|\.\./|small-|#)([^"]*)"', text) == []


def test_wrong_paper_in_the_dialog_keeps_pages_and_register(site, browser):
    with opened(browser, site / "print" / "small-a4.html") as tab:
        document = pdf(tab, prefer_css_page_size=False, format="Letter")
    assert len(document) == 6
    for front, back in zip(document.pages(0, 6, 2), document.pages(1, 6, 2)):
        places = []
        for page in (front, back):
            found = {}
            for block in page.get_text("dict")["blocks"]:
                for line in block.get("lines", []):
                    match = sheets.TOKEN.search("".join(span["text"] for span in line["spans"]))
                    if match:
                        found[match.group(0)] = [value / sheets.MM for value in line["bbox"]]
            places.append(found)
        fronts, backs = places
        assert fronts.keys() == backs.keys()
        for name, box in fronts.items():
            assert abs(box[1] - backs[name][1]) < 0.5
        # What stands 95 mm apart on the front does so on the back, the other way round.
        rows = {}
        for name, box in fronts.items():
            rows.setdefault(round(box[1]), []).append(name)
        for names in rows.values():
            if len(names) == 2:
                one, other = names
                there = fronts[one][2] - fronts[other][2]
                behind = backs[one][2] - backs[other][2]
                assert abs(there + behind) < 0.5


def test_the_page_fits_narrow_screens_and_stays_light(site, browser):
    context = browser.new_context(viewport={"width": 320, "height": 700}, color_scheme="dark")
    tab = context.new_page()
    tab.goto((site / "print" / "small-a4.html").as_uri())
    assert tab.evaluate("document.documentElement.scrollWidth") == 320
    assert tab.evaluate("getComputedStyle(document.querySelector('.help')).backgroundColor") \
        == "rgb(255, 255, 255)"
    context.close()


def test_the_page_breaks_no_rule_of_accessibility(site, browser):
    from axe_playwright_python.sync_playwright import Axe
    context = browser.new_context(bypass_csp=True)
    tab = context.new_page()
    tab.goto((site / "print" / "small-a4.html").as_uri())
    found = Axe().run(tab)
    assert [rule["id"] for rule in found.response["violations"]] == []
    context.close()
