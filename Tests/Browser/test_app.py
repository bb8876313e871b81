"""The study app's modes, by keyboard alone and by click."""
import pytest

from study import SHAPES, chromium, driver, paragraph, reader, study  # noqa: F401 (fixtures)


def test_the_list_of_decks_shows_titles_counts_and_no_progress_yet(reader):
    reader.visit("", ".deck-list .meter")
    assert reader.text("h1") == "Study test"
    assert reader.text(".deck-list h2") == "Every shape"
    assert "12 cards" in reader.text(".deck-list > li")
    assert "Not started yet" in reader.text(".deck-list .meter")


def test_a_deck_is_loaded_only_when_it_is_opened(reader):
    reader.visit("", ".deck-list .meter")
    assert not any("data/shapes.js" in url for url in reader.requests)
    reader.page.click("text=Every shape")
    reader.wait(".modes")
    assert sum("data/shapes.js" in url for url in reader.requests) == 1


def test_going_to_a_deck_moves_the_focus_to_its_heading_and_names_the_page(reader):
    reader.visit("", ".deck-list .meter")
    reader.page.click("text=Every shape")
    reader.wait(".modes")
    assert reader.focused() == "Every shape"
    assert reader.page.title() == "Every shape · Study test"


def test_flip_by_keyboard_alone(reader):
    reader.visit("#/deck/shapes/flip", ".turn")
    for number, card in enumerate(SHAPES, 1):
        assert reader.text(".turn h2") == f"Card {number} of {len(SHAPES)}"
        assert not reader.page.locator(".back").is_visible()
        reader.press("Space")
        assert reader.page.locator(".back").is_visible()
        assert reader.focused() == "Answer"
        reader.press("1" if card["id"] == "four" else "2" if card["id"] == "alone" else "3")
    reader.wait(".result")
    assert reader.text("h1") == "You knew 11 of 12"
    assert reader.focused() == "You knew 11 of 12"
    assert reader.texts(".again-list h3") == [
        "Which river is the longest?", "Which metal is liquid at room temperature?"]
    log = reader.wait_for_log(12)
    assert [review["rating"] for review in log[:3]] == [1, 2, 3]
    assert [review["right"] for review in log[:3]] == [False, True, True]
    assert all(review["v"] == 2 and review["mode"] == "flip" for review in log)
    assert all(review["ms"] >= 0 for review in log)
    assert len({review["id"] for review in log}) == 12


def test_flip_by_click(reader):
    reader.begin("flip", ["four", "alone"])
    reader.page.click("text=Show answer")
    assert "The Nile" in reader.text(".back")
    assert "Some measure the Amazon as longer." in reader.text(".back")
    reader.page.click("button:has-text('Good')")
    reader.settle()
    assert reader.text(".turn h2") == "Card 2 of 2"
    reader.page.click("text=Show answer")
    reader.page.click("button:has-text('Easy')")
    reader.wait(".result")
    assert reader.text("h1") == "You knew 2 of 2"
    assert "Nothing to look at again" in reader.text(".result")


def test_the_answer_stands_after_its_button_and_is_hidden_from_everybody_before(reader):
    reader.begin("flip", ["four"])
    assert reader.page.evaluate("""() => {
      const [act, back] = ['.act', '.back'].map((name) => document.querySelector(name));
      return back.hidden && Boolean(act.compareDocumentPosition(back) & 4);
    }""")


def test_quiz_by_keyboard_alone(reader):
    ids = ["four", "several", "above", "deutsch"]
    reader.begin("quiz", ids)
    for number in range(1, 5):
        assert reader.text(".turn h2") == f"Question {number} of 4"
        for place in reader.right_places():
            reader.press(str(place + 1))
        reader.press("Enter")
        assert reader.text(".feedback h3") == "Right"
        assert reader.focused() == "Right"
        reader.press("Enter")
    reader.wait(".result")
    assert reader.text("h1") == "4 of 4 right"
    assert reader.focused() == "4 of 4 right"
    log = reader.wait_for_log(4)
    assert all(review["right"] and review["mode"] == "quiz" for review in log)


def test_quiz_by_arrow_keys_and_tab_without_shortcuts(reader):
    reader.begin("quiz", ["four"])
    reader.page.click("text=Single-key shortcuts")
    reader.press("1")
    assert reader.count("fieldset input:checked") == 0
    reader.page.locator("fieldset input").first.focus()
    reader.press("Space", "ArrowDown")
    assert reader.page.locator("fieldset input").nth(1).is_checked()
    assert reader.count(".feedback:not([hidden])") == 0
    reader.press("Enter")
    reader.wait(".feedback:not([hidden])")


def test_quiz_by_click_shows_the_rationale_of_what_was_chosen_and_of_what_is_right(reader):
    reader.begin("quiz", ["four"])
    reader.page.click(".option:has-text('The Loire')")
    reader.page.click("button:has-text('Check')")
    reader.settle()
    assert reader.text(".feedback h3") == "Not right"
    shown = reader.text(".feedback")
    assert "1,006 km." in shown and "It runs for 6,650 km." in shown
    assert reader.text(".option.wrong .verdict") == "Your choice: wrong"
    assert reader.text(".option.right .verdict") == "Right answer"
    assert reader.count("fieldset:disabled") == 1
    assert reader.page.get_attribute("fieldset", "aria-describedby") == "feedback"
    reader.page.click("button:has-text('See the result')")
    reader.wait(".result")
    assert reader.text("h1") == "0 of 1 right"
    assert "The Loire" in reader.text(".given") and "The Nile" in reader.text(".given")


def test_checking_with_nothing_chosen_asks_for_a_choice(reader):
    reader.begin("quiz", ["four"])
    reader.press("Enter")
    assert reader.text("#problem") == "Choose an answer first."
    assert reader.log() == []


def test_several_right_answers_are_check_boxes_with_their_number(reader):
    reader.begin("quiz", ["several"])
    assert reader.text("legend") == "Choose 2 answers"
    assert reader.count("fieldset input[type=checkbox]") >= 4
    reader.press("1", "Enter")
    assert reader.text("#problem") == "Choose 2 answers: you have chosen 1."
    reader.press("1")
    assert reader.count("fieldset input:checked") == 0


def test_how_many_answers_are_right_can_be_left_unsaid(reader):
    reader.visit()
    reader.page.click("#help")
    reader.page.click(".help label:has-text('how many answers are right')")
    reader.page.click(".help button:has-text('Close')")
    reader.begin("quiz", ["several"])
    assert reader.text("legend") == "Choose all right answers"
    reader.press("Enter")
    assert reader.text("#problem") == "Choose an answer first."
    reader.press("1", "Enter")
    assert reader.text(".feedback h3") == "Not right"


def test_a_result_says_once_of_what_its_rows_tell(reader):
    reader.begin("quiz", ["several"])
    for label in ("Four", "Nine"):
        reader.page.click(f".option:has-text('{label}')")
    reader.press("Enter", "Enter")
    reader.wait(".result")
    rows = [text.split("\n") for text in reader.texts(".given > div")]
    assert [sorted(row[1:]) for row in rows] == [["Four", "Nine"], ["Three", "Two"]]
    assert [row[0] for row in rows] == ["You chose", "Right"]


def test_help_says_where_each_key_works(reader):
    reader.visit()
    reader.page.click("#help")
    places = reader.texts(".help h3")
    assert places[0] == "On every page" and {"Review", "Match"} <= set(places)
    lists = reader.texts(".help h3:has-text('Match') + .key-list")
    assert [text.split() for text in lists] == [["1", "–", "6", "Terms", "A", "–", "F", "Answers"]]


@pytest.mark.parametrize("card_id", ["alone", "third"])
def test_a_card_with_no_wrong_options_borrows_three_and_says_where_they_are_from(reader, card_id):
    reader.begin("quiz", [card_id])
    shown = reader.texts(".option .option-text")
    assert len(shown) == 4 and len(set(shown)) == 4
    assert not {"Saturn", "Saturn."} <= set(shown)
    [right] = reader.right_places()
    wrong = (right + 1) % 4
    source = next(card for card in SHAPES if card["id"] != card_id
                  and any(o["html"] == paragraph(shown[wrong]) for o in card.get("options", [])))
    reader.press(str(wrong + 1), "Enter")
    link = reader.page.locator(".feedback a").first
    assert link.inner_text() + "</p>\n" == source["prompt"].removeprefix("<p>")
    assert link.get_attribute("href") == source["page"]


def test_all_of_the_above_is_last_in_every_session(reader):
    for _ in range(6):
        reader.begin("quiz", ["above"])
        shown = reader.texts(".option .option-text")
        assert len(shown) == 4 and shown[3] == "All of the above"


def test_a_card_nobody_could_choose_from_is_asked_as_recall_in_the_quiz(reader):
    reader.begin("quiz", ["recall"])
    reader.press("Space", "1")
    reader.wait(".result")
    assert reader.text("h1") == "0 of 1 right"
    [review] = reader.wait_for_log(1)
    assert (review["mode"], review["rating"], review["right"]) == ("quiz", 1, False)


def test_a_card_without_an_answer_stays_out_of_the_quiz(reader):
    reader.visit("#/deck/shapes/quiz", ".turn")
    assert reader.text(".turn h2") == f"Question 1 of {len(SHAPES) - 1}"


def test_again_only_these_starts_a_session_of_what_went_wrong(reader):
    reader.begin("quiz", ["four", "above"])
    for _ in range(2):
        right = reader.right_places()
        wrong = reader.question()["id"] == "four"
        reader.press(str((right[0] + (1 if wrong else 0)) % 4 + 1), "Enter", "Enter")
    reader.wait(".result")
    assert reader.texts(".again-list a") == ["Which river is the longest?"]
    assert reader.page.get_attribute(".again-list a", "href") == "cards/shapes/four.html"
    reader.page.click("text=Again: only this one")
    reader.wait(".turn")
    assert reader.text(".turn h2") == "Question 1 of 1"
    assert reader.question()["id"] == "four"


def test_one_card_alone_is_rated_and_leads_back_to_its_deck(reader):
    reader.visit("#/deck/shapes/flip/recall", ".turn")
    assert reader.text(".turn h2") == "Card 1 of 1"
    reader.press("Space", "4")
    reader.wait(".modes")
    assert "1 of 12 seen, 1 right at the last try" in reader.text(".meter")


def test_a_card_in_another_language_says_so(reader):
    reader.begin("quiz", ["deutsch"])
    assert reader.page.get_attribute(".turn .prompt", "lang") == "de"
    assert reader.page.get_attribute(".option .option-text", "lang") == "de"
    assert reader.page.get_attribute(".turn .prompt", "dir") == "auto"


def test_keys_do_nothing_with_modifiers_in_fields_or_while_composing(reader):
    reader.begin("flip", ["four"])
    reader.press("Control+Space", "Alt+1", "Meta+1")
    assert not reader.page.locator(".back").is_visible()
    reader.page.evaluate("""() => {
      const field = document.body.appendChild(document.createElement('input'));
      field.focus();
      field.setAttribute('aria-label', 'test');
    }""")
    reader.press("Space", "?")
    assert not reader.page.locator(".back").is_visible()
    assert reader.count("dialog[open]") == 0
    reader.page.evaluate("""() => {
      document.querySelector('body > input').remove();
      const options = { key: ' ', bubbles: true, isComposing: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', options));
    }""")
    assert not reader.page.locator(".back").is_visible()
    reader.press("Space")
    assert reader.page.locator(".back").is_visible()


def test_help_opens_by_key_and_button_and_gives_the_focus_back(reader):
    reader.visit("", ".deck-list .meter")
    reader.press("?")
    assert reader.text("dialog[open] h2") == "Keyboard and help"
    reader.press("Escape")
    assert reader.count("dialog[open]") == 0
    reader.page.click("#help")
    reader.page.click("dialog button:has-text('Close')")
    assert reader.focused() == "Help"


def test_right_and_wrong_are_told_in_a_status_that_was_there_before(reader):
    reader.begin("quiz", ["four", "above"])
    assert reader.page.get_attribute("#status", "role") == "status"
    reader.press(str(reader.right_places()[0] + 1), "Enter")
    assert reader.text("#status") == "Score so far: 1 of 1."
