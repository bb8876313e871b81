"""Writing, gaps, matching, the mock exam, and browsing: by keyboard alone, and after a reload."""
import pytest

from study import (  # noqa: F401 (fixtures)
    Reader, chromium, driver, launch_options, option, paragraph, choice, recall, reader, study,
    write_study_data)

CARDS = [
    choice("nile", "Which river is the longest?",
           [option("The Nile", True, "6,650 km."), option("The Rhine", False, "1,230 km."),
            option("The Loire"), option("The Po")], tags=["rivers"], **{"from": "Content/a.md:3"}),
    choice("primes", "Which two are prime?",
           [option("Two", True), option("Three", True), option("Four"), option("Nine")],
           tags=["numbers"]),
    recall("capital", "What is the capital of Bavaria?", "München", tags=["towns"]),
    {**recall("gaps", "The […] moves round the […].", tags=["sky"]), "kind": "cloze",
     "answer": "<ul>\n<li>moon</li>\n<li>earth</li>\n</ul>\n"},
]


@pytest.fixture
def modes(study, reader):  # noqa: F811
    write_study_data(study, CARDS)
    return reader


def begin(reader, mode, cards):  # noqa: F811
    reader.visit("#/deck/shapes", ".modes")
    reader.page.evaluate("""([mode, cards]) => {
      RECTO.runs.begin(RECTO.inbox.decks.get('shapes'), mode, cards);
      location.hash = '#/deck/shapes/' + mode;
    }""", [mode, cards])
    reader.wait(".turn")


def write(reader, *texts):  # noqa: F811
    """Writes into the fields, one after the other, by keyboard alone."""
    reader.page.locator(".turn .input").first.focus()
    for i, text in enumerate(texts):
        if i:
            reader.page.keyboard.press("Tab")
        reader.page.keyboard.type(text)
    reader.press("Enter")
    reader.wait(".feedback:not([hidden])")


def test_a_written_answer_may_differ_in_case_and_accents(modes):
    begin(modes, "typed", ["capital"])
    label = modes.page.get_by_label("Your answer")
    assert label.get_attribute("autocomplete") == "off"
    assert label.get_attribute("autocapitalize") == "off"
    assert label.get_attribute("spellcheck") == "false"
    write(modes, "munchen")
    assert modes.focused() == "Right"
    log = modes.wait_for_log(1)
    assert (log[0]["mode"], log[0]["right"]) == ("typed", True)
    modes.press("Enter")
    modes.wait(".result")
    assert modes.text("h1") == "1 of 1 right"


def test_a_wrong_answer_is_kept_shown_as_a_difference_and_can_be_overruled(modes):
    begin(modes, "typed", ["capital"])
    write(modes, "Minga")
    assert modes.focused() == "Not right"
    assert "Missing: " in modes.text(".difference") and "Too much: " in modes.text(".difference")
    assert [review["right"] for review in modes.wait_for_log(1)] == [False]
    modes.page.reload()
    modes.wait(".feedback:not([hidden])")
    assert modes.page.locator(".turn .input").input_value() == "Minga"
    modes.page.get_by_role("button", name="I was right").focus()
    modes.press("Enter")
    modes.wait(".feedback .verdict.right")
    log = modes.wait_for_log(3)
    assert {entry["kind"] for entry in log} == {"review", "undo"}
    assert next(e["of"] for e in log if e["kind"] == "undo") == log[0]["id"]
    modes.press("Enter")
    modes.wait(".result")
    assert modes.text("h1") == "1 of 1 right"


def test_nothing_written_is_no_answer(modes):
    begin(modes, "typed", ["capital"])
    modes.page.wait_for_function(
        "() => document.activeElement === document.querySelector('.turn .input')")
    modes.press("Enter")
    assert modes.text(".problem") == "Write an answer first."
    assert modes.log() == []


def test_gaps_are_filled_where_they_stand(modes):
    modes.visit("#/deck/shapes/cloze", ".turn")
    assert modes.count(".prompt .input") == 2
    modes.page.get_by_label("Gap 1").wait_for()
    write(modes, "Moon", "Earth")
    assert modes.focused() == "Right"
    assert modes.wait_for_log(1)[0]["mode"] == "cloze"


def test_match_by_keyboard_alone_and_go_on_after_a_reload(modes):
    modes.visit("#/deck/shapes/match", ".pairs")
    assert modes.count(".pairs section:first-child .tile") == 3
    tried = set()
    for turn in range(60):
        if not modes.count(".pairs"):
            break
        terms = modes.page.locator(".pairs section:first-child .tile")
        open_terms = [i for i in range(3) if terms.nth(i).is_enabled()]
        i = open_terms[0]
        answer = next(k for k in range(3) if (i, k) not in tried and modes.page.locator(
            ".pairs section:last-child .tile").nth(k).is_enabled())
        tried.add((i, answer))
        if terms.nth(i).get_attribute("aria-pressed") != "true":
            modes.press(str(i + 1))
        modes.press("abc"[answer])
        if turn == 1:
            modes.page.reload()
            modes.wait(".match .stage > *")
    assert "right at the first try" in modes.text(".stage h2")
    log = modes.wait_for_log(3)
    assert len(log) == 3 and {review["mode"] for review in log} == {"match"}
    assert len({review["card"] for review in log}) == 3


def sit(reader, time="1"):  # noqa: F811
    reader.visit("#/deck/shapes/exam", ".setup")
    reader.page.select_option("#exam-time", time)
    reader.page.click("text=Begin the exam")
    reader.wait(".palette")


def test_an_exam_by_keyboard_survives_a_reload_and_ends_in_a_report(modes):
    sit(modes)
    count = modes.count(".palette li")
    assert count >= 2 and modes.text(".clock")
    modes.press("1", "f")
    assert "1 answered" in modes.text(".room nav .meta")
    assert "1 flagged" in modes.text(".room nav .meta")
    assert modes.log() == []
    modes.page.reload()
    modes.wait(".palette")
    assert "1 answered" in modes.text(".room nav .meta")
    for _ in range(count):
        modes.press("Enter")
    assert modes.focused() == "Hand in the exam?"
    modes.page.get_by_role("button", name="Hand in", exact=True).focus()
    modes.press("Enter")
    modes.wait(".report")
    assert modes.focused() in ("Passed", "Not passed")
    assert modes.count(".report .again-list > li") == count
    assert "6,650 km." in modes.text(".report")
    log = modes.wait_for_log(1)
    assert all(review["mode"] == "exam" for review in log)
    modes.page.reload()
    modes.wait(".report")
    assert len(modes.log()) == len(log)
    modes.page.click("text=Again: only the wrong ones")
    modes.wait(".palette")


def test_a_paused_clock_stands_still_over_a_reload(modes):
    sit(modes)
    modes.page.click("text=Pause")
    modes.wait("text=The exam is paused")
    shown = modes.text(".clock")
    modes.page.reload()
    modes.wait("text=The exam is paused")
    assert modes.text(".clock") == shown
    assert modes.page.locator(".clock").get_attribute("aria-live") == "off"


def test_the_deck_leads_back_to_an_exam_that_was_begun(modes):
    modes.visit("#/deck/shapes", ".modes")
    assert modes.count("text=Go on with the exam") == 0
    sit(modes)
    count = modes.count(".palette li")
    modes.press("1")
    modes.visit("#/deck/shapes", ".modes")
    assert f"1 of {count} answered. Its clock is running." in modes.text("section:has-text('begun')")
    modes.page.click("text=Go on with the exam")
    modes.wait(".palette")
    assert "1 answered" in modes.text(".room nav .meta")
    modes.page.click("text=Review and hand in")
    modes.page.get_by_role("button", name="Hand in", exact=True).click()
    modes.wait(".report")
    modes.visit("#/deck/shapes", ".modes")
    assert modes.count("text=Go on with the exam") == 0


def test_a_printed_report_and_a_result_say_of_which_deck_they_are(modes):
    sit(modes)
    modes.page.click("text=Review and hand in")
    modes.page.get_by_role("button", name="Hand in", exact=True).click()
    modes.wait(".report")
    modes.page.emulate_media(media="print")
    assert modes.page.get_by_text("Every shape", exact=True).is_visible()
    assert not modes.page.get_by_role("button", name="Print the report").is_visible()
    modes.page.emulate_media(media="screen")
    begin(modes, "typed", ["capital"])
    write(modes, "Munich")
    modes.press("Enter")
    modes.wait(".result")
    assert modes.text(".eyebrow") == "Write result: Every shape"


def test_cards_without_a_topic_have_a_box_of_their_own(study, reader):  # noqa: F811
    plain = [choice(f"p{i}", f"Which is {i}?", [option("Yes", True), option("So")]) for i in (1, 2)]
    write_study_data(study, CARDS[:2] + plain)
    reader.visit("#/deck/shapes/exam", ".setup")
    assert reader.texts(".topics span") == ["numbers", "rivers", "No topic"]
    reader.page.get_by_label("numbers").uncheck()
    assert reader.texts("#exam-told")[0].startswith("There are 3 questions")
    reader.page.get_by_label("No topic").uncheck()
    assert reader.texts("#exam-told")[0].startswith("There is 1 question")


def test_browse_says_which_options_are_right(modes):
    modes.visit("#/deck/shapes/browse", ".found > li")
    modes.page.locator(".found summary").nth(0).click()
    assert modes.texts(".found .verdict") == ["Right answer", "Wrong", "Wrong", "Wrong"]
    modes.page.locator(".found summary").nth(2).click()
    assert modes.texts(".found h3") == ["Answer"]


def test_several_right_answers_stand_below_one_heading(modes):
    begin(modes, "quiz", ["primes"])
    texts = modes.texts(".option .option-text")
    modes.press(*[str(texts.index(text) + 1) for text in ("Four", "Nine")], "Enter")
    modes.wait(".feedback:not([hidden])")
    assert modes.texts(".feedback .reason h4") == ["The right answers"]
    assert sorted(modes.texts(".feedback .reason li")) == ["Three", "Two"]


def test_an_exam_without_a_limit_shows_no_clock(modes):
    sit(modes, "0")
    assert modes.count(".clock") == 0


def test_browse_finds_flags_and_keeps_the_note(modes):
    modes.visit("#/deck/shapes/browse", ".found > li")
    assert modes.count(".found > li") == len(CARDS)
    modes.press("/")
    modes.page.keyboard.type("LONGEST nile")
    modes.page.wait_for_function("() => document.querySelectorAll('.found > li').length === 1")
    assert modes.texts(".found mark") == ["longest"]
    modes.page.locator(".found summary").focus()
    modes.press("Enter")
    modes.page.get_by_label("What is wrong with this card?").focus()
    modes.page.keyboard.type("The number is old")
    modes.press("Enter")
    log = modes.wait_for_log(1)
    assert (log[0]["kind"], log[0]["on"], log[0]["note"]) == ("flag", True, "The number is old")
    modes.page.reload()
    modes.wait(".found > li")
    modes.page.select_option("#state", "flagged")
    assert modes.count(".found > li") == 1
    with modes.page.expect_download() as download:
        modes.page.get_by_role("button", name="Save the note").click()
    text = open(download.value.path(), encoding="utf-8").read()
    assert text.startswith("Content/a.md:3: The number is old\n")


def test_all_decks_can_be_browsed(modes):
    modes.visit("#/", ".deck-list .meter")
    modes.page.get_by_role("link", name="Browse and search").click()
    modes.wait(".found > li")
    assert modes.page.url.endswith("#/browse")
    assert modes.count(".found > li") == len(CARDS)
    # The deck whose file is missing is left out; the browser itself complains about the file.
    modes.problems[:] = [p for p in modes.problems if "ERR_FILE_NOT_FOUND" not in p]


def test_every_mode_can_be_reached_from_the_deck(modes):
    modes.visit("#/deck/shapes", ".ways")
    links = modes.page.eval_on_selector_all(
        ".ways a", "links => links.map(link => link.getAttribute('href').split('/').pop())")
    assert links == ["typed", "cloze", "match", "exam", "browse"] or \
        links == ["typed", "match", "exam", "browse"]


@pytest.mark.parametrize("mode", ["", "/typed", "/cloze", "/match", "/exam", "/browse"])
def test_no_mode_is_wider_than_a_small_phone(study, chromium, mode):  # noqa: F811
    write_study_data(study, CARDS)
    context = chromium.new_context(viewport={"width": 320, "height": 700}, has_touch=True)
    tab = Reader(context, study)
    tab.visit("#/deck/shapes" + mode, "#app h1")
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= 320
    small = tab.page.eval_on_selector_all(
        "#app button, #app select, #app .input",
        "all => all.filter(e => e.offsetHeight && e.offsetHeight < 44).map(e => e.outerHTML)")
    context.close()
    assert small == [] and tab.problems == []


# Writes that take their time, as those of a slow disk do; `release` lets them be done.
SLOW = """() => {
  const { store } = RECTO.app.state;
  const { write } = store;
  window.waiting = [];
  store.write = (...all) => new Promise((resolve) => window.waiting.push(resolve))
    .then(() => write(...all));
  window.release = () => {
    store.write = write;
    window.waiting.splice(0).forEach((resolve) => resolve());
  };
}"""


def test_pairs_keep_keys_that_are_pressed_while_an_answer_is_being_kept(modes):
    modes.visit("#/deck/shapes/match", ".pairs")
    match = modes.page.evaluate("""() => {
      const texts = (side) => [...document.querySelectorAll(
        `.pairs section:${side}-child .tile span:first-child`)].map((e) => e.textContent);
      return [texts('first'), texts('last')];
    }""")
    answers = {"Which river is the longest?": "The Nile",
               "What is the capital of Bavaria?": "München"}
    keys = [(str(i + 1), "abc"[match[1].index(answers.get(term, "moon, earth"))])
            for i, term in enumerate(match[0])]
    modes.page.evaluate(SLOW)
    for key in keys[0] + keys[1] + keys[2]:
        modes.page.keyboard.press(key)
    assert modes.count(".tile:disabled") == 0
    modes.page.evaluate("window.release()")
    modes.wait("text=3 of 3 right at the first try")
    modes.settle()
    assert len(modes.log()) == 3


def test_an_exam_shows_an_answer_as_kept_when_it_is(modes):
    sit(modes)
    modes.page.evaluate(SLOW)
    for key in ("1", "Enter", "1"):
        modes.page.keyboard.press(key)
    assert modes.count(".place.answered") == 0
    assert modes.page.locator(".place").first.get_attribute("aria-current") == "step"
    modes.page.evaluate("window.release()")
    modes.wait(".place[aria-current]:not(li:first-child > .place)")
    modes.settle()
    modes.page.wait_for_function("() => document.querySelectorAll('.place.answered').length === 2")
    modes.page.reload()
    modes.wait(".palette")
    assert modes.count(".place.answered") == 2
