"""What the app asks for and runs, and what it says when something is not there."""
import pytest

from study import (Reader, chromium, driver, paragraph, reader, served, study,  # noqa: F401
                   recall, site_script, write_study_data)

WATCH = """document.addEventListener('securitypolicyviolation', (event) => {
  (window.violations = window.violations || []).push(event.violatedDirective); });"""


def walk(tab):
    """Through every page of the app."""
    tab.visit("", ".deck-list .meter")
    tab.page.click("text=Every shape")
    tab.wait(".modes")
    tab.begin("flip", ["four", "deutsch"])
    tab.press("Space", "3", "Space", "1")
    tab.wait(".result")
    tab.begin("quiz", ["four", "several"])
    for _ in range(2):
        for place in tab.right_places():
            tab.press(str(place + 1))
        tab.press("Enter", "Enter")
    tab.wait(".result")
    tab.press("?", "Escape")


@pytest.mark.parametrize("over", ["file", "http"])
def test_nothing_is_asked_for_outside_the_site_and_nothing_breaks_its_policy(
        study, chromium, served, over):
    base, outside = served
    context = chromium.new_context()
    context.add_init_script(WATCH)
    tab = Reader(context, study, base if over == "http" else None)
    walk(tab)
    assert tab.page.evaluate("window.violations || []") == []
    assert all(url.startswith(tab.base) for url in tab.requests)
    assert outside == []
    context.close()
    assert tab.problems == []


def test_the_policy_admits_only_html_and_scripts_of_the_site(reader):
    reader.visit("#/deck/shapes", ".modes")
    outcome = reader.page.evaluate("""() => {
      const attempt = (work) => { try { work(); return 'done'; } catch (e) { return e.name; } };
      const place = document.createElement('div');
      const script = document.createElement('script');
      return [
        attempt(() => RECTO.trust.fill(place, '<p>not of a deck</p>')),
        attempt(() => RECTO.trust.aim(script, 'data/other.js')),
        attempt(() => RECTO.trust.aim(script, 'https://example.org/x.js')),
        attempt(() => trustedTypes.createPolicy('another', {})),
        attempt(() => { place.innerHTML = '<p>plain</p>'; }),
      ];
    }""")
    assert outcome == ["TypeError"] * 5
    reader.problems.clear()  # the browser reports what it has refused


def test_hostile_card_text_does_not_run(study, chromium):
    hostile = [recall(f"x{i}", text, text) for i, text in enumerate([
        "<img src=x onerror=window.hurt=1>", "<script>window.hurt=1</script>",
        "<a href='javascript:window.hurt=1'>go</a>", "<svg onload=window.hurt=1>",
    ])]
    write_study_data(study, hostile)
    context = chromium.new_context()
    tab = Reader(context, study).visit("#/deck/shapes/flip", ".turn")
    for _ in hostile:
        tab.press("Space")
        for link in tab.page.locator(".turn a").all():
            link.click()
        tab.page.wait_for_timeout(50)
        tab.press("3")
    tab.wait(".result")
    assert tab.page.evaluate("window.hurt") is None
    context.close()


@pytest.mark.parametrize("route, title", [
    ("#/nowhere", "There is nothing here"),
    ("#/deck/shapes/other", "There is nothing here"),
    ("#/deck/none", "This deck is not here"),
    ("#/deck/%3Cimg%3E", "This deck is not here"),
    ("#/deck/__proto__", "This deck is not here"),
    ("#/deck/shapes/flip/none", "This card is not here"),
    ("#/deck/shapes/result", "No result yet"),
])
def test_an_unknown_address_gets_a_friendly_page_with_a_way_on(reader, route, title):
    reader.visit(route, ".lede")
    assert reader.text("h1") == title
    assert reader.count("#app .page-head a.button") >= 1


def write_decks(folder, count):
    decks = [(f"deck{n}", f"Deck number {n}", 3) for n in range(count)]
    (folder / "data" / "site.js").write_text(site_script(decks), encoding="utf-8")


def test_a_long_list_of_decks_grows_as_it_is_read(study, chromium):
    write_decks(study, 60)
    context = chromium.new_context(viewport={"width": 400, "height": 600})
    tab = Reader(context, study).visit("", ".deck-list .meter")
    tab.wait(".due:has-text('3 left today')")
    assert tab.count(".deck-list > li") < 60
    for number in range(60):
        link = tab.page.locator(".deck-list h2 a").nth(number)
        link.focus()
        assert link.inner_text() == f"Deck number {number}"
    tab.page.wait_for_function("() => ![...document.querySelectorAll('.due')].some((one) =>"
                               " one.textContent !== '3 left today')")
    assert tab.count(".deck-list > li") == 60
    context.close()
    assert tab.problems == []


def test_all_decks_are_there_for_whoever_looks_for_a_word_in_the_page(study, chromium):
    write_decks(study, 60)
    context = chromium.new_context(viewport={"width": 400, "height": 600})
    tab = Reader(context, study).visit("", ".deck-list .meter")
    tab.page.keyboard.press("Control+f")
    tab.wait("text=Deck number 59")
    assert tab.count(".deck-list > li") == 60
    context.close()
    assert tab.problems == []


def test_a_missing_deck_file_is_reported_with_what_to_do(study, chromium):
    context = chromium.new_context()
    tab = Reader(context, study).visit("#/deck/lost", ".lede")
    assert tab.text("h1") == "The cards did not load"
    assert "data/lost.js" in tab.text(".lede") and "copy the whole folder" in tab.text(".lede")
    context.close()


@pytest.mark.parametrize("part, route", [("plan", "#/deck/shapes/plan"), ("decks", "#/")])
def test_a_missing_part_of_the_app_is_reported_with_what_to_do(study, chromium, part, route):
    (study / "assets" / f"{part}.js").unlink()
    context = chromium.new_context()
    tab = Reader(context, study)
    tab.visit(route, "#app h1:has-text('This page did not load')")
    assert f"assets/{part}.js" in tab.text(".lede")
    tab.visit("#/deck/shapes", ".modes")
    context.close()


def test_a_missing_list_of_decks_is_reported_and_the_plain_list_stays(study, chromium):
    (study / "data" / "site.js").unlink()
    context = chromium.new_context()
    tab = Reader(context, study)
    tab.page.goto(tab.base + "index.html")
    tab.wait("text=The list of decks did not load")
    assert "data/site.js" in tab.text("#app .lede")
    assert tab.count(".deck-list li") >= 1
    context.close()


def test_a_name_like_proto_is_a_name_like_any_other(reader):
    reader.begin("quiz", ["__proto__"])
    reader.press(str(reader.right_places()[0] + 1), "Enter")
    assert reader.text(".feedback h3") == "Right"
    reader.visit("#/deck/shapes", ".modes")
    assert reader.text(".meter").startswith("1 of 12 seen, 1 right")


def test_the_link_past_the_header_keeps_the_place(reader):
    reader.begin("flip", ["four"])
    reader.page.evaluate("document.body.focus()")
    reader.page.locator(".skip-link").focus()
    reader.press("Enter")
    assert reader.focused().startswith("Flip")
    assert reader.page.url.endswith("#/deck/shapes/flip")


def test_a_deck_of_ten_thousand_cards_is_usable(study, chromium):
    many = [recall(f"c{i}", f"What is thing number {i}?", f"Thing {i * 7919 % 10007}")
            for i in range(10000)]
    write_study_data(study, many)
    context = chromium.new_context()
    tab = Reader(context, study).visit("#/deck/shapes", ".modes")
    assert tab.page.input_value("#size") == "20"
    tab.page.select_option("#size", "0")
    tab.page.click("text=Start quiz")
    tab.wait(".turn")
    assert tab.text(".turn h2") == "Question 1 of 10,000"
    assert tab.page.evaluate("document.querySelectorAll('*').length") < 300
    context.close()


@pytest.mark.parametrize("width", [320, 640])
def test_no_page_scrolls_sideways_even_with_text_at_twice_its_size(study, chromium, width):
    write_study_data(study, [recall("long", "W" * 90, paragraph("x" * 120))])
    context = chromium.new_context(viewport={"width": width, "height": 700})
    context.add_init_script("""addEventListener('DOMContentLoaded', () => {
      if (innerWidth > 400) document.documentElement.style.fontSize = '200%'; });""")
    tab = Reader(context, study)
    pages = {"#/": ".meter", "#/deck/shapes": ".modes", "#/deck/shapes/flip": ".turn"}
    for route, ready in pages.items():
        tab.visit(route, ready)
        assert tab.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), route
    tab.press("Space")
    assert tab.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
