"""Reviews that are due, and progress as a file, in a real browser."""
import json
import os
import re

import pytest

from killing import kill
from study import (SHAPES, Reader, chromium, driver, launch_options, reader, recall,  # noqa: F401
                   study, write_study_data)
from test_app_keeping import BROKEN_STORES

REVIEW = "#/deck/shapes/review"
TRIES = int(os.environ.get("KILLS", "2"))


def rate(tab, key):
    """Turns the card and rates it; returns when the next one or the end is there."""
    before = tab.text(".turn .prompt")
    tab.press("Space", key)
    tab.page.wait_for_function(
        "before => document.querySelector('.turn .prompt')?.innerText.trim() !== before", arg=before)


def test_each_button_says_when_the_card_comes_back(reader):
    reader.visit(REVIEW, ".turn")
    reader.press("Space")
    assert reader.texts(".rate-meaning") == ["1 minute", "5.5 minutes", "10 minutes", "8 days"]


def test_rating_is_kept_undone_buried_and_suspended(reader):
    reader.visit(REVIEW, ".turn")
    first = reader.text(".turn .prompt")
    rate(reader, "4")
    reader.press("u")
    reader.page.wait_for_function(
        "first => document.querySelector('.turn .prompt').innerText.trim() === first", arg=first)
    reader.press("-")
    reader.wait_for_log(3)
    reader.press("Shift+Digit2")
    log = reader.wait_for_log(4)
    assert [entry["kind"] for entry in log] == ["review", "undo", "bury", "suspend"]
    assert log[1]["of"] == log[0]["id"]
    assert log[2]["card"] == log[0]["card"] != log[3]["card"]
    reader.page.reload()
    reader.wait(".turn")
    assert reader.text(".review-counts span") == "10 new cards"


def test_the_day_ends_when_all_is_known(reader):
    reader.visit("#/review", ".turn")
    for _ in SHAPES:
        reader.press("Space", "4")
    reader.wait(".review [href$=progress]")
    assert reader.text(".turn h2") == "Done for today"
    assert len(reader.log()) == len(SHAPES)
    # One deck of the site has no file, which the browser says, and the page.
    assert "The cards did not load: Its file is missing" in reader.text(".note")
    assert "data/lost.js" in reader.text(".note")
    assert all("ERR_FILE_NOT_FOUND" in problem for problem in reader.problems)
    reader.problems.clear()


def test_a_card_that_comes_back_to_its_deck_brings_its_history(reader, study):
    reader.visit(REVIEW, ".turn")
    rate(reader, "4")
    card = reader.wait_for_log(1)[0]["card"]
    write_study_data(study, [one for one in SHAPES if one["id"] != card])
    reader.page.reload()
    reader.wait(".turn")
    assert reader.text(".review-counts span") == "11 new cards"
    write_study_data(study, list(reversed(SHAPES)))
    reader.page.reload()
    reader.wait(".turn")
    assert reader.text(".review-counts span") == "11 new cards"


def test_a_card_that_left_its_deck_is_not_counted_on_the_first_page(reader, study):
    reader.visit(REVIEW, ".turn")
    for key in "44":
        rate(reader, key)
    card = reader.wait_for_log(2)[0]["card"]
    seen = ".deck-list .meter:has-text('{} of {} seen, {} right')"
    reader.visit("#/", seen.format(2, 12, 2))
    write_study_data(study, [one for one in SHAPES if one["id"] != card])
    reader.page.goto("about:blank")
    reader.visit("#/", seen.format(1, 11, 1))
    reader.wait(".due:has-text('10 left today')")
    # What is known of the deck now is kept: it is not opened again.
    reader.page.goto("about:blank")
    reader.requests.clear()
    reader.visit("#/", seen.format(1, 11, 1))
    reader.wait(".due:has-text('10 left today')")
    assert not any("data/shapes.js" in url for url in reader.requests)


def test_buttons_that_say_the_same_time_are_explained(reader, study):
    write_study_data(study, [recall("only", "Which sea is the saltiest?", "The Dead Sea")])
    reader.visit(REVIEW, ".turn")
    for key, same in [("1", False), ("3", False), ("1", True)]:
        reader.press("Space")
        times = reader.texts(".rate-meaning")
        assert (len(set(times)) < 4) == same == (reader.count(".rating .rationale") == 1), times
        reader.press(key)


def test_a_deck_says_what_its_cards_of_today_are(reader):
    reader.visit(REVIEW, ".turn")
    rate(reader, "3")
    reader.visit("#/deck/shapes", ".review-counts span")
    assert reader.text(".due") == "12 left today"
    assert reader.texts(".review-counts span") == ["11 new cards", "1 being learnt", "0 to review"]
    assert "Every rating counts" in reader.text(".review-panel .rationale")


def test_a_site_says_how_many_new_cards_a_day_until_the_reader_does(reader, study):
    path = study / "data" / "site.js"
    path.write_text(path.read_text().replace('"lang": "en", "decks"',
                                             '"lang": "en", "newPerDay": 5, "decks"'))
    reader.visit("", ".deck-list .due:has-text('5 left today')")
    # Other settings of the reader leave it to the site.
    reader.page.click("#help")
    reader.page.click(".help .shortcut-switch")
    reader.page.reload()
    reader.wait(".deck-list .due:has-text('5 left today')")
    choose(reader, 0.9, 7)
    reader.visit("", ".deck-list .due:has-text('7 left today')")


def test_a_killed_browser_has_lost_no_review(study, driver, tmp_path):
    for number in range(TRIES):
        profile = tmp_path / f"profile {number}"
        context = driver.chromium.launch_persistent_context(profile, **launch_options())
        tab = Reader(context, study).visit(REVIEW, ".turn")
        for key in "43":
            rate(tab, key)
        kill(context, profile)
        context = driver.chromium.launch_persistent_context(profile, **launch_options())
        again = Reader(context, study).visit("#/", ".deck-list .meter")
        assert [entry["rating"] for entry in again.log()] == [4, 3], f"try {number}"
        context.close()


def test_two_tabs_that_rate_at_once_keep_both(study, chromium):
    context = chromium.new_context()
    tabs = [Reader(context, study).visit(REVIEW, ".turn") for _ in range(2)]
    for tab in tabs:
        tab.press("Space")
    for tab in tabs:
        tab.page.evaluate("document.querySelector('.rate-3').click()")
    log = tabs[0].wait_for_log(2)
    assert len({entry["id"] for entry in log}) == 2
    context.close()


def test_progress_moves_to_another_browser_and_back_out(study, chromium, tmp_path):
    one, two = chromium.new_context(), chromium.new_context()
    here = Reader(one, study).visit(REVIEW, ".turn")
    rate(here, "4")
    rate(here, "3")
    here.visit("#/backup", "#progress-file")
    with here.page.expect_download() as download:
        here.page.click("text='Save'")
    assert re.fullmatch(
        r"Study test \d{4}-\d\d-\d\d\.json", download.value.suggested_filename)
    file = tmp_path / "progress.json"
    download.value.save_as(file)
    there = Reader(two, study).visit("#/backup", "#progress-file")
    there.page.set_input_files("#progress-file", file)
    there.wait(".preview h3")
    assert there.text(".preview h3") == "The file adds 2 entries"
    assert there.log() == []
    there.page.click("text='Take in'")
    assert len(there.wait_for_log(2)) == 2
    there.page.set_input_files("#progress-file", file)
    there.wait("text=The 2 entries of the file are all here already.")
    there.page.click("text=take the 2 entries")
    there.wait("text=Taken out again.")
    assert there.log() == []
    broken = json.loads(file.read_text())
    broken["entries"][0]["rating"] = 1
    file.write_text(json.dumps(broken))
    there.page.set_input_files("#progress-file", file)
    there.wait("[role=alert]")
    assert "damaged" in there.text("[role=alert]")
    assert there.log() == []
    one.close()
    two.close()
    assert here.problems == there.problems == []


@pytest.mark.parametrize("how", ["absent", "full"])
def test_without_storage_progress_can_still_be_saved(study, chromium, how):
    context = chromium.new_context()
    context.add_init_script(BROKEN_STORES[how])
    tab = Reader(context, study).visit(REVIEW, ".turn")
    rate(tab, "4")
    tab.wait(".notice a")
    with tab.page.expect_download() as download:
        tab.page.click(".notice a")
        tab.page.click("text='Save'")
    saved = json.loads(download.value.path().read_text())
    assert [entry["rating"] for entry in saved["entries"]] == [4]
    context.close()


def test_the_list_of_decks_says_what_is_left_today(reader):
    reader.visit("", ".deck-list .due:has-text('left today')")
    assert reader.texts(".deck-list .due") == ["12 left today", "3 left today"]
    assert not any("data/shapes.js" in url for url in reader.requests)
    reader.visit(REVIEW, ".turn")
    rate(reader, "4")
    reader.visit("", ".deck-list .due:has-text('11 left today')")


def choose(tab, retention, new):
    tab.visit(REVIEW, ".turn")
    tab.page.click("text=Settings for reviews")
    tab.page.evaluate("""([retention, count]) => {
      for (const [id, value] of [['retention', retention], ['new-per-day', count]]) {
        const field = document.getElementById(id);
        field.value = value;
        field.dispatchEvent(new Event('change'));
      }
    }""", [retention, new])
    tab.wait(f".review-counts:has-text('{new} new cards')")


def saved(tab, file):
    tab.visit("#/backup", "#progress-file")
    with tab.page.expect_download() as download:
        tab.page.click("text='Save'")
    download.value.save_as(file)
    return file


def test_settings_for_reviews_travel_with_the_progress_and_the_newest_win(
        study, chromium, tmp_path):
    one, two = chromium.new_context(), chromium.new_context()
    here, there = Reader(one, study), Reader(two, study)
    choose(there, "0.95", "9")
    older = saved(there, tmp_path / "older.json")
    choose(here, "0.85", "7")
    newer = saved(here, tmp_path / "newer.json")
    there.page.set_input_files("#progress-file", newer)
    there.wait("text=85% at each review, 7 new cards per day and deck")
    there.page.click("text='Take in'")
    there.wait(".backup .quiet:has-text('Undo')")
    settings = "(({ retention, newPerDay }) => [retention, newPerDay])(RECTO.app.settings())"
    there.page.reload()
    there.wait("#progress-file")
    assert there.page.evaluate(settings) == [0.85, 7]
    here.page.set_input_files("#progress-file", older)
    here.wait("text=are all here already")
    assert here.page.evaluate(settings) == [0.85, 7]
    there.page.click(".backup .quiet:has-text('Undo')")
    there.wait("text=Taken out again.")
    assert there.page.evaluate(settings) == [0.95, 9]
    one.close()
    two.close()
    assert here.problems == there.problems == []


def test_the_date_of_an_exam_travels_with_the_progress_and_can_be_taken_out_again(
        study, chromium, tmp_path):
    one, two = chromium.new_context(), chromium.new_context()
    here, there = Reader(one, study), Reader(two, study)
    plan = "#/deck/shapes/plan"

    def date(tab, value):
        tab.visit(plan, "#exam-date")
        tab.page.fill("#exam-date", value)
        tab.page.wait_for_function(
            "(value) => (RECTO.app.state.values.get('plan shapes') || {}).date === value", arg=value)

    def take(tab, file, words):
        tab.visit("#/backup", "#progress-file")
        tab.page.set_input_files("#progress-file", file)
        tab.wait(f"text={words}")
        tab.page.click("text='Take in'")
        tab.wait(".backup .quiet:has-text('Undo')")

    def shown(tab):
        tab.visit(plan, "#exam-date")
        return tab.page.input_value("#exam-date")

    date(here, "2999-01-31")
    dated = saved(here, tmp_path / "dated.json")
    take(there, dated, "Every shape: its date of the exam is January 31, 2999.")
    assert shown(there) == "2999-01-31"
    date(there, "")
    gone = saved(there, tmp_path / "gone.json")
    take(here, gone, "Every shape: its date of the exam is taken away.")
    assert shown(here) == ""
    here.visit("#/backup", "#progress-file").page.set_input_files("#progress-file", dated)
    here.wait("text=are all here already")
    here.page.click(".backup .quiet:has-text('Undo')")
    here.wait("text=Taken out again.")
    assert shown(here) == "2999-01-31"
    one.close()
    two.close()
    assert here.problems == there.problems == []


def test_the_browser_is_asked_once_to_keep_what_is_stored_when_something_is_done(study, chromium):
    context = chromium.new_context()
    context.add_init_script("""
      window.asked = 0;
      StorageManager.prototype.persisted = () => Promise.resolve(false);
      StorageManager.prototype.persist = () => {
        window.asked++;
        return Promise.resolve(false);
      };""")
    tab = Reader(context, study).begin("flip", [card["id"] for card in SHAPES])
    for _ in SHAPES:
        assert tab.page.evaluate("window.asked") == 0
        tab.press("Space", "4")
    tab.wait(".result")
    tab.page.wait_for_function("() => window.asked === 1")
    tab.page.reload()
    tab.wait(".result")
    tab.begin("flip", ["four"])
    tab.press("Space", "4")
    tab.wait(".result")
    assert tab.page.evaluate("window.asked") == 0
    context.close()
