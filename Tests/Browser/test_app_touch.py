"""The modes under a finger: swipes and taps as a touch screen sends them, through the browser."""
import pytest

from study import Reader, chromium, driver, study, write_study_data  # noqa: F401
from test_app_modes import CARDS


class Finger:
    """A phone's page, and a finger on it."""

    def __init__(self, tab):
        self.tab, self.page = tab, tab.page
        self.session = tab.page.context.new_cdp_session(tab.page)

    def send(self, kind, points):
        self.session.send("Input.dispatchTouchEvent", {
            "type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]})

    def drag(self, start, end, steps=8):
        self.send("touchStart", [start])
        for i in range(1, steps + 1):
            self.send("touchMove", [tuple(a + (b - a) * i / steps for a, b in zip(start, end))])
        self.send("touchEnd", [])
        self.tab.settle()

    def swipe(self, direction):
        self.page.locator(".turn .prompt").scroll_into_view_if_needed()
        box = self.page.locator(".turn .prompt").bounding_box()
        y, near, far = box["y"] + 20, 60, 330
        self.drag(*(((far, y), (near, y)) if direction == "left" else ((near, y), (far, y))))

    def tap(self, locator):
        locator.scroll_into_view_if_needed()
        locator.tap()
        self.tab.settle()


@pytest.fixture
def finger(study, chromium):  # noqa: F811
    context = chromium.new_context(viewport={"width": 390, "height": 780}, has_touch=True,
                                   is_mobile=True, device_scale_factor=2)
    tab = Reader(context, study)
    yield Finger(tab)
    context.close()
    assert tab.problems == []


@pytest.mark.parametrize("mode", ["flip", "review"])
def test_a_swipe_shows_the_answer_and_two_rate(finger, mode):
    tab = finger.tab
    tab.visit(f"#/deck/shapes/{mode}", ".turn")
    for direction, rating in (("right", 3), ("left", 1)):
        finger.swipe("left")
        tab.wait(".back:not([hidden])")
        finger.swipe(direction)
        assert tab.wait_for_log(1)[-1]["rating"] == rating
        tab.wait(".act:not([hidden]) > .primary")
    assert len(tab.log()) == 2


def test_a_finger_that_scrolls_or_hardly_moves_does_nothing(finger):
    tab = finger.tab
    tab.begin("flip", ["four", "alone"])
    finger.drag((200, 500), (230, 200))
    finger.drag((200, 300), (235, 302))
    assert tab.count(".back:not([hidden])") == 0
    finger.swipe("right")
    tab.wait(".back:not([hidden])")
    finger.drag((200, 600), (240, 200))
    assert tab.log() == []


def test_buttons_do_all_that_swipes_do(finger):
    tab = finger.tab
    tab.begin("flip", ["four", "alone"])
    for name in ("Good", "Again"):
        finger.tap(tab.page.get_by_role("button", name="Show answer"))
        finger.tap(tab.page.locator(f".rate:has-text('{name}')"))
    tab.wait(".result")
    assert [review["rating"] for review in tab.log()] == [3, 1]


def test_a_quiz_by_taps_and_a_swipe_to_the_next_question(finger):
    tab = finger.tab
    tab.begin("quiz", ["four", "above"])
    finger.tap(tab.page.locator(".option").nth(tab.right_places()[0]))
    assert tab.count("fieldset input:checked") == 1 and tab.log() == []
    finger.tap(tab.page.get_by_role("button", name="Check"))
    tab.wait(".feedback:not([hidden])")
    assert tab.text(".feedback h3") == "Right"
    finger.swipe("left")
    tab.wait(".turn h2:has-text('Question 2 of 2')")


def test_pairs_by_taps(finger, study):
    write_study_data(study, CARDS)
    tab = finger.tab
    tab.visit("#/deck/shapes/match", ".pairs")
    answers = {"Which river is the longest?": "The Nile",
               "What is the capital of Bavaria?": "München"}
    for term in tab.page.locator(".pairs section:first-child .tile span:first-child").all():
        answer = answers.get(term.inner_text(), "moon, earth")
        finger.tap(term)
        finger.tap(tab.page.locator(f".pairs section:last-child .tile:has-text('{answer}')"))
    tab.wait("text=3 of 3 right at the first try")
    assert all(review["right"] for review in tab.log())


def test_a_written_answer_and_an_exam_by_taps(finger, study):
    write_study_data(study, CARDS)
    tab = finger.tab
    tab.begin("typed", ["capital"])
    finger.tap(tab.page.get_by_label("Your answer"))
    tab.page.keyboard.type("Munchen")
    finger.tap(tab.page.get_by_role("button", name="Check"))
    tab.wait(".feedback .verdict.right")
    tab.visit("#/deck/shapes/exam", ".setup")
    finger.tap(tab.page.get_by_role("button", name="Begin the exam"))
    tab.wait(".palette")
    finger.tap(tab.page.locator(".option").first)
    tab.wait(".place.answered")
    finger.tap(tab.page.get_by_label("Look at it again later"))
    tab.wait("text=1 flagged")
    finger.tap(tab.page.locator(".place").last)
    assert tab.page.locator(".place").last.get_attribute("aria-current") == "step"
    finger.tap(tab.page.get_by_role("button", name="Review and hand in").last)
    finger.tap(tab.page.get_by_role("button", name="Hand in", exact=True))
    tab.wait(".report")
