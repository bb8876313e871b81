"""What is kept: across reloads, kills and tabs; and what is said when nothing can be."""

import pytest

from killing import kill
from study import (SHAPES, Reader, chromium, driver, launch_options, reader, study,  # noqa: F401
                   write_study_data)


def test_progress_survives_a_reload(reader):
    reader.begin("flip", ["four", "alone", "second"])
    reader.press("Space", "3", "Space", "1")
    reader.wait_for_log(2)
    reader.visit("#/", ".deck-list .meter")
    reader.page.reload()
    reader.wait(".deck-list .meter")
    assert reader.text(".deck-list .meter") == "2 of 12 seen, 1 right at the last try"


def test_an_unfinished_flip_session_goes_on_where_it_was(reader):
    reader.begin("flip", ["four", "alone", "second"])
    reader.press("Space", "3", "Space")
    reader.wait_for_log(1)
    reader.page.reload()
    reader.wait(".turn")
    assert reader.text(".turn h2") == "Card 2 of 3"
    assert reader.page.locator(".back").is_visible()
    reader.visit("#/deck/shapes", ".modes")
    assert "Continue at 2 of 3" in reader.text(".mode")


def test_a_checked_question_is_still_checked_after_a_reload(reader):
    reader.begin("quiz", ["four", "above"])
    before = reader.texts(".option .option-text")
    reader.press("2", "Enter")
    verdict = reader.text(".feedback h3")
    reader.wait_for_log(1)
    reader.page.reload()
    reader.wait(".feedback:not([hidden])")
    assert reader.texts(".option .option-text") == before
    assert reader.text(".feedback h3") == verdict
    assert reader.page.locator("fieldset input").nth(1).is_checked()
    reader.press("Enter")
    assert reader.text(".turn h2") == "Question 2 of 2"
    assert len(reader.log()) == 1


def test_a_result_is_still_there_after_a_reload(reader):
    reader.begin("flip", ["four"])
    reader.press("Space", "2")
    reader.wait(".result")
    reader.page.reload()
    reader.wait(".result")
    assert reader.text("h1") == "You knew 1 of 1"
    assert reader.page.url.endswith("#/deck/shapes/result")


def test_starting_over_forgets_the_place_but_not_the_reviews(reader):
    reader.begin("flip", ["four", "alone"])
    reader.press("Space", "3")
    reader.wait_for_log(1)
    reader.visit("#/deck/shapes", ".modes")
    reader.page.click("text=Start over")
    reader.wait(".turn")
    assert reader.text(".turn h2") == "Card 1 of 12"
    assert len(reader.log()) == 1


def test_a_changed_deck_keeps_the_session_and_the_reviews_of_lost_cards(reader, study):
    reader.begin("flip", ["four", "alone", "second", "third"])
    reader.press("Space", "3", "Space", "3")
    reader.wait_for_log(2)
    left = [card for card in reversed(SHAPES) if card["id"] not in ("four", "second")]
    write_study_data(study, left)
    reader.visit("#/deck/shapes/flip", ".turn")
    reader.page.reload()
    reader.wait(".turn")
    assert reader.text(".turn h2") == "Card 2 of 2"
    assert reader.text(".turn .prompt") == "Which planet has the clearest rings?"
    reader.visit("#/deck/shapes", ".modes")
    assert reader.text(".meter") == "1 of 10 seen, 1 right at the last try"
    reader.visit("#/", ".deck-list .meter")
    assert reader.text(".deck-list .meter") == "1 of 10 seen, 1 right at the last try"
    assert {review["card"] for review in reader.log()} == {"four", "alone"}


def test_a_deck_under_another_name_keeps_what_is_known_of_its_cards(reader, study):
    reader.begin("flip", ["four", "alone"])
    reader.press("Space", "3", "Space", "3")
    reader.wait_for_log(2)
    write_study_data(study, SHAPES, name="forms", lost=False)
    tally = f"2 of {len(SHAPES)} seen, 2 right at the last try"
    for _ in range(2):
        reader.visit("#/", ".deck-list .meter")
        reader.page.reload()
        reader.page.wait_for_function(
            "tally => document.querySelector('.deck-list .meter')?.textContent === tally", arg=tally)
    reader.visit("#/deck/forms", ".modes")
    assert reader.text(".meter") == tally
    reader.visit("#/deck/forms/flip", ".turn")
    reader.press("Space", "1")
    reader.wait_for_log(3)
    assert {review["deck"] for review in reader.log()} == {"shapes", "forms"}


def test_the_switch_for_shortcuts_is_remembered(reader):
    reader.begin("flip", ["four"])
    reader.page.click("text=Single-key shortcuts")
    reader.page.reload()
    reader.wait(".turn")
    reader.press("Space", "?")
    assert not reader.page.locator(".back").is_visible()
    assert reader.count("dialog[open]") == 0


def test_two_tabs_share_the_log_and_one_of_them_keeps_the_place(study, chromium):
    context = chromium.new_context()
    one, two = Reader(context, study), Reader(context, study)
    one.begin("flip", ["four", "alone", "second"])
    two.visit("#/deck/shapes/flip", ".turn")
    assert "open in another tab" in two.text(".session")
    assert "open in another tab" not in one.text(".session")
    one.press("Space", "3")
    two.press("Space", "1", "Space", "1")
    log = one.wait_for_log(3)
    assert len({review["id"] for review in log}) == 3
    one.page.reload()
    one.wait(".turn")
    assert one.text(".turn h2") == "Card 2 of 3"
    context.close()
    assert one.problems == [] and two.problems == []


def test_a_tab_shows_what_another_tab_adds(study, chromium):
    context = chromium.new_context()
    one, two = Reader(context, study), Reader(context, study)
    one.visit("", ".deck-list .meter")
    two.begin("flip", ["four"])
    two.press("Space", "3")
    one.page.wait_for_selector(".deck-list .meter:has-text('1 of 12 seen')")
    context.close()


def test_the_same_site_name_on_another_site_is_kept_apart(reader):
    reader.begin("flip", ["four"])
    names = reader.page.evaluate("indexedDB.databases().then((all) => all.map((one) => one.name))")
    assert names == ["recto:studytest"]


@pytest.mark.parametrize("mode", ["flip", "quiz"])
def test_a_browser_killed_right_after_a_rating_has_lost_nothing(study, driver, tmp_path, mode):
    profile = tmp_path / "profile"
    context = driver.chromium.launch_persistent_context(profile, **launch_options())
    tab = Reader(context, study).begin(mode, ["four", "above", "alone"])
    for _ in range(2):
        tab.press(*(["Space", "3"] if mode == "flip" else ["1", "Enter", "Enter"]))
    tab.press(*(["Space", "1"] if mode == "flip" else ["2", "Enter"]))
    tab.wait(".result" if mode == "flip" else ".feedback:not([hidden])")
    kill(context, profile)
    context = driver.chromium.launch_persistent_context(profile, **launch_options())
    again = Reader(context, study).visit("#/", ".deck-list .meter")
    assert again.text(".deck-list .meter").startswith("3 of 12 seen")
    assert len(again.log()) == 3
    context.close()


BROKEN_STORES = {
    "absent": "Object.defineProperty(window, 'indexedDB', { value: undefined })",
    "forbidden": """Object.defineProperty(window, 'indexedDB', {
      get() { throw new DOMException('no', 'SecurityError'); } })""",
    "failing": """IDBFactory.prototype.open = () => {
      const request = { error: new Error('no') };
      setTimeout(() => request.onerror());
      return request; }""",
    "full": """IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError'); }""",
}


@pytest.mark.parametrize("how", BROKEN_STORES)
def test_without_storage_the_page_says_so_and_everything_else_works(study, chromium, how):
    context = chromium.new_context()
    context.add_init_script(BROKEN_STORES[how])
    tab = Reader(context, study).visit("#/deck/shapes/flip", ".turn")
    tab.press("Space", "3")
    tab.wait(".notice .note")
    assert "Your progress is not being kept." in tab.text(".notice")
    assert tab.text(".turn h2") == "Card 2 of 12"
    tab.page.evaluate("location.hash = '#/deck/shapes'")
    tab.wait(".modes")
    tab.page.wait_for_selector(".meter:has-text('1 of 12')")
    assert "Continue at 2 of 12" in tab.text(".mode")
    tab.press("?")
    assert "keeps nothing" in tab.text("dialog .keeping")
    context.close()
    assert tab.problems == []
