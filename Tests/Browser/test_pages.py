"""The plain pages: what a reader without JavaScript has."""
import os
import subprocess
import urllib.parse

import pytest
from playwright.sync_api import sync_playwright

import pages_project
from pages_site import LOADING, Served, pages, read, reading_pages, target


@pytest.fixture(scope="module")
def site(recto, tmp_path_factory):
    """The output of a project with cards of every shape."""
    project = tmp_path_factory.mktemp("a project")
    pages_project.write(project)
    run = subprocess.run([recto, "build", "--project", project], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return project / "Output"


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture
def tab(browser):
    """A tab without JavaScript that notes what it asks for and what goes wrong."""
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.asked, page.failed = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("requestfailed", lambda request: request.failure == "net::ERR_ABORTED"
            or page.failed.append(request.url))  # aborted: the next page was asked for already
    page.on("response", lambda reply: reply.status >= 400 and page.failed.append(reply.url))
    yield page
    context.close()


def address(site, page):
    return site.resolve().as_uri() + "/" + urllib.parse.quote(page)


def first(site, card):
    return next(page for page in pages(site) if page.endswith(f"/{card}.html"))


def test_every_address_on_every_page_is_live_and_relative(site):
    for page in pages(site):
        for tag, name, value in read(site, page).found:
            parts = urllib.parse.urlsplit(value)
            if parts.scheme in ("http", "https", "mailto", "tel", "data"):
                assert (tag, name) not in LOADING or parts.scheme == "data", (page, value)
                continue
            assert not parts.scheme and not parts.netloc and not value.startswith("/"), (page, value)
            path, fragment = target(page, value)
            assert not path.startswith(".."), (page, value)
            assert (site / path).is_file(), (page, value)
            if fragment and not fragment.startswith("/"):
                assert fragment in read(site, path).ids, (page, value)


@pytest.mark.parametrize("way", ["file", "http"])
def test_pages_load_nothing_from_elsewhere_and_miss_nothing(site, tab, way):
    served = Served(site) if way == "http" else None
    base = served.base if served else site.resolve().as_uri() + "/"
    for page in pages(site):
        tab.goto(base + urllib.parse.quote(page))
    assert tab.failed == []
    assert [url for url in tab.asked if not url.startswith((base, "data:"))] == []
    if served:
        served.close()
        assert served.strays == []


def test_no_page_scrolls_sideways_in_a_small_window(site, browser):
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    for name in reading_pages(site):
        page.goto(address(site, name))
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 320, (name, width)
    context.close()


def test_words_far_apart_do_not_break_the_layout(site, browser):
    """Text spacing as readers may set it (WCAG 1.4.12)."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, bypass_csp=True)
    page = context.new_page()
    for name in ("index.html", first(site, "shape1")):
        page.goto(address(site, name))
        page.add_style_tag(content="* { line-height: 1.5 !important; letter-spacing: .12em"
                                   " !important; word-spacing: .16em !important }")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, name
    context.close()


def test_index_lists_the_decks_without_javascript(site, tab):
    tab.goto(address(site, "index.html"))
    assert tab.locator("h1").inner_text() == 'Harbour "school" & sea'
    links = tab.locator(".deck-list h2 a")
    assert links.count() == 2
    links.first.click()
    assert "/decks/" in tab.url
    assert tab.locator(".card-list > li").count() >= 3


def test_answers_open_by_keyboard(site, tab):
    tab.goto(address(site, first(site, "shape1")))
    answer = tab.locator(".reveal-body")
    assert not answer.is_visible()
    tab.locator("summary").focus()
    tab.keyboard.press("Enter")
    assert answer.is_visible()
    assert "It is near." in answer.inner_text()
    tab.keyboard.press("Space")
    assert not answer.is_visible()


def test_tab_reaches_the_content_first_and_every_link_shows_its_focus(site, browser):
    context = browser.new_context(viewport={"width": 1000, "height": 700})
    page = context.new_page()
    page.goto(address(site, first(site, "shape1")))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    for _ in range(8):
        page.keyboard.press("Tab")
        ring = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        assert float(ring.removesuffix("px")) >= 2
    context.close()


def test_right_and_wrong_are_words_and_the_right_letter_is_named(site, tab):
    tab.goto(address(site, first(site, "shape1")))
    tab.locator("summary").click()
    options = tab.locator(".reveal-body .option")
    assert options.count() == 4
    right = tab.locator(".reveal-body .option.right")
    assert right.count() == 1
    assert "The moon" in right.inner_text() and "Right" in right.inner_text()
    letter = right.locator(".option-mark").inner_text()
    assert tab.locator(".reveal-body h2").first.inner_text() == f"Answer: {letter}"
    assert tab.locator(".reveal-body .verdict.wrong").count() == 3
    assert "None of the above" in options.last.inner_text()


def test_right_options_do_not_stand_in_one_place(site):
    page = (site / first(site, "shape1")).read_text(encoding="utf-8")
    question = page.split("<details")[0]
    assert "Right" not in question and "It is near." not in question


def test_language_and_direction_follow_the_text(site, tab):
    tab.goto(address(site, first(site, "shape3")))
    heading = tab.locator("h1")
    assert heading.get_attribute("lang") == "he"
    assert tab.locator("html").get_attribute("lang") == "en"
    assert heading.get_attribute("dir") == "auto"


def test_cards_lead_to_their_neighbours_their_deck_the_app_and_the_sheets(site, tab):
    page = first(site, "shape2")
    found = {target(page, value)[0] for _, _, value in read(site, page).found}
    deck = page.split("/")[1]
    for path in (f"decks/{deck}.html", "index.html", f"print/{deck}-a4.html",
                 f"print/{deck}-letter.html", f"cards/{deck}/shape1.html",
                 f"cards/{deck}/shape3.html"):
        assert path in found, path
    tab.goto(address(site, page))
    tab.click("text=Next card")
    assert tab.url.endswith("/shape3.html")


def test_hostile_text_runs_nowhere(site, browser):
    """With the policy switched off: the text alone must be harmless."""
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for name in reading_pages(site):
        page.goto(address(site, name))
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
        assert page.evaluate("window.broken") is None, name
        assert page.locator("img:not(.wordmark img)").count() == 0, name
    assert [url for url in asked if not url.startswith("file:")] == []
    context.close()


def test_pages_print_in_dark_ink_on_white(site, browser):
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(address(site, first(site, "shape1")))
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert not page.locator(".site-header").is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_verdicts_show_in_forced_colours(site, browser, scheme):
    context = browser.new_context(color_scheme=scheme, forced_colors="active")
    page = context.new_page()
    page.goto(address(site, first(site, "shape1")))
    page.locator("summary").click()
    icon = "getComputedStyle(document.querySelector('.verdict.%s'), '::before').backgroundColor"
    paper = page.evaluate("getComputedStyle(document.querySelector('.leaf')).backgroundColor")
    for verdict in ("right", "wrong"):
        assert page.evaluate(icon % verdict) != paper
    context.close()


def test_targets_are_big_enough_for_a_finger(site, browser):
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True)
    page = context.new_page()
    for name in ("index.html", first(site, "shape1")):
        page.goto(address(site, name))
        for box in page.locator(".button, summary, .wordmark, .breadcrumb a").all():
            size = box.bounding_box()
            assert size is None or size["height"] >= 44, (name, box.inner_text(), size)
    context.close()
