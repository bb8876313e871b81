"""The deck that Recto ships is understood whole and has nothing to complain about."""
import json
import os
import subprocess

import fresh_copy
import pytest

DECK = "Content/practice-exam.txt"
RECTO = os.environ.get("RECTO", str(fresh_copy.ROOT / ".build/debug/recto"))


@pytest.fixture(scope="module")
def deck():
    result = subprocess.run(
        [RECTO, "inspect", DECK, "--json"], cwd=fresh_copy.ROOT, check=True, capture_output=True)
    return json.loads(result.stdout)["files"][0]


def test_has_thirteen_exam_questions_and_three_recall_cards(deck):
    kinds = [card["kind"] for card in deck["cards"]]
    assert (kinds.count("choice"), kinds.count("recall")) == (13, 3)


def test_every_wrong_option_has_its_reason(deck):
    wrong = [o for card in deck["cards"] for o in card["options"] if not o["correct"]]
    assert len(wrong) == 23
    assert all(option["rationale"] for option in wrong)


def test_every_card_has_an_answer(deck):
    assert all(card["answers"] for card in deck["cards"])


def test_questions_inside_explanations_stay_there(deck):
    prompts = "\n".join(card["prompt"] for card in deck["cards"])
    lines = (fresh_copy.ROOT / DECK).read_text("utf-8").splitlines()
    for start in ("🧠", "Why?"):
        found = [line for line in lines if line.startswith(start)]
        assert found and not any(line in prompts for line in found)


def test_no_line_is_blank_or_ignored(deck):
    assert not {"blank", "ignored"} & set(deck["roles"])


def test_there_is_nothing_to_complain_about(deck):
    assert deck["diagnostics"] == []
