"""The browser is killed right after an answer, in each mode: what was shown as kept is kept."""

import pytest

from killing import kill
from study import Reader, chromium, driver, launch_options, study, write_study_data  # noqa: F401
from test_app_modes import CARDS


def write(tab, text):
    tab.page.locator(".turn .input").first.focus()
    tab.page.keyboard.type(text)
    tab.press("Enter")
    tab.wait(".feedback:not([hidden])")


def in_typed(tab):
    tab.begin("typed", ["capital", "nile"])
    write(tab, "something else")
    return lambda log: [r["mode"] for r in log] == ["typed"]


def in_cloze(tab):
    tab.visit("#/deck/shapes/cloze", ".turn .input")
    tab.page.get_by_label("Gap 2").fill("earth")
    write(tab, "moon")
    return lambda log: [(r["mode"], r["right"]) for r in log] == [("cloze", True)]


def in_match(tab):
    tab.visit("#/deck/shapes/match", ".pairs")
    tab.press("1")
    tab.press("a")
    return lambda log: [r["mode"] for r in log] == ["match"]


def in_exam(tab):
    tab.visit("#/deck/shapes/exam", ".setup")
    tab.page.click("text=Begin the exam")
    tab.wait(".palette")
    tab.press("2")
    tab.wait(".place.answered")
    return lambda log: log == []


def after_exam(tab):
    in_exam(tab)
    tab.page.get_by_role("button", name="Review and hand in").last.click()
    tab.page.get_by_role("button", name="Hand in", exact=True).click()
    tab.wait(".report")
    return lambda log: [r["mode"] for r in log] == ["exam"]


@pytest.mark.parametrize("act", [in_typed, in_cloze, in_match, in_exam, after_exam])
def test_an_answer_outlives_the_browser(study, driver, tmp_path, act):
    write_study_data(study, CARDS)
    profile = tmp_path / "profile"
    context = driver.chromium.launch_persistent_context(profile, **launch_options())
    tab = Reader(context, study)
    as_expected = act(tab)
    kill(context, profile)
    context = driver.chromium.launch_persistent_context(profile, **launch_options())
    again = Reader(context, study).visit("#/", ".deck-list .meter")
    log = again.log()
    assert as_expected(log), log
    places = {in_typed: ("typed", ".feedback:not([hidden])"), in_exam: ("exam", ".place.answered"),
              after_exam: ("exam", ".report")}
    if act in places:
        route, ready = places[act]
        again.visit("#/deck/shapes/" + route, ready)
    context.close()
