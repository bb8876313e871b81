"""The app in the other two engines: a review is made and kept, over file:// and over http."""
import os
import shutil

import pytest

from study import driver, served, study  # noqa: F401
import webkit

# What a reader's Firefox has and an automated one lacks: each file is an origin of its own.
STOCK = {"security.fileuri.strict_origin_policy": True}
FIREFOX = os.environ.get("FIREFOX", "/usr/bin/firefox-esr")

SEEN = "document.querySelector('.meter .meta') && document.querySelector('.meter .meta').textContent"
OPENED = "document.querySelector('.turn .back') && !document.querySelector('.turn .back').hidden"


def address(study, served, over):
    base = served[0] if over == "http" else study.resolve().as_uri() + "/"
    return base + "index.html"


@pytest.fixture(scope="module")
def firefox(driver):  # noqa: F811
    if not shutil.which(FIREFOX):
        pytest.skip("no Firefox: install firefox-esr")
    browser = driver.firefox.launch(channel="moz-firefox", executable_path=FIREFOX,
                                    firefox_user_prefs=STOCK)
    yield browser
    browser.close()


@pytest.mark.parametrize("over", ["file", "http"])
def test_firefox_keeps_a_review(study, served, firefox, over):
    url = address(study, served, over)
    problems = []
    context = firefox.new_context(locale="en")
    try:
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda message: message.type == "error"
                and problems.append(message.text))
        page.goto(url + "#/deck/shapes/flip")
        page.wait_for_selector(".turn")
        if over == "file":
            allowed = page.evaluate("fetch('data/site.js').then(() => true, () => false)")
            assert not allowed, "these are not the rules of a reader's Firefox"
        page.keyboard.press("Space")
        page.wait_for_selector(".turn .back:not([hidden])")
        page.keyboard.press("3")
        page.wait_for_function("() => document.querySelector('.turn .eyebrow')"
                               ".textContent.includes('2')")
        page.goto("about:blank")
        page.goto(url + "#/deck/shapes")
        page.wait_for_function(f"() => ({SEEN} || '').startsWith('1 ')")
    finally:
        context.close()
    # What was refused above, on purpose, is said at a time of the browser's own.
    assert [problem for problem in problems if "CORS request not http" not in problem] == []


@pytest.mark.parametrize("over", ["file", "http"])
def test_webkit_keeps_a_review(study, served, tmp_path, over):
    reason = webkit.lacking()
    if reason:
        pytest.skip(reason)
    url = address(study, served, over)
    window = webkit.WebKit(tmp_path / "profile")
    try:
        window.goto(url + "#/deck/shapes/flip")
        window.wait("document.querySelector('.turn .act .primary')")
        window.evaluate("document.querySelector('.turn .act .primary').click()")
        window.wait(OPENED)
        window.evaluate("document.querySelector('.rate-3').click()")
        window.wait("document.querySelector('.turn .eyebrow').textContent.includes('2')")
        problems = window.problems
    finally:
        window.close()
    again = webkit.WebKit(tmp_path / "profile")
    try:
        again.goto(url + "#/deck/shapes")
        again.wait(f"({SEEN} || '').startsWith('1 ')")
        problems += again.problems
    finally:
        again.close()
    assert problems == []
