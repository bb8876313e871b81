"""Every command that README.md and CONTRIBUTING.md show is run in a fresh copy of the project."""
import os
import re
import subprocess

import fresh_copy
import pytest

README = (fresh_copy.ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (fresh_copy.ROOT / "CONTRIBUTING.md").read_text("utf-8")

# What a reader has written by the time that a command asks for it.
READERS_TEXT = """\
Biology, lesson 3
Which part of a plant cell turns light into sugar for the rest of the plant?
Chloroplast
It holds chlorophyll, the green pigment that catches the light.
Incorrect Answers
Mitochondrion
- It burns sugar and sets free the energy in it.
What is osmosis?
Osmosis is the movement of water through a membrane towards the side with more dissolved in it.
"""


@pytest.fixture(scope="module")
def outcomes():
    """What each command of README.md printed, by command; `make test` is what runs this file."""
    copy = fresh_copy.make()
    environment = {k: v for k, v in os.environ.items() if k not in ("RECTO", "MAKEFLAGS", "MAKELEVEL")}
    results = {}
    for command in fresh_copy.commands(README):
        if command == "make test":
            continue
        for path in re.findall(r"[\w/]*biology\.txt", command):
            (copy / path).write_text(READERS_TEXT, "utf-8")
        results[command] = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command], cwd=copy, env=environment,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=1500)
        assert results[command].returncode == 0, f"{command}\n{results[command]}"
    return results


def test_shows_the_two_commands_to_start_first():
    assert fresh_copy.commands(README)[:2] == ["make site", "make test"]


def test_every_command_shown_is_run(outcomes):
    shown = set(fresh_copy.commands(README))
    assert shown - set(outcomes) == {"make test"}


def test_contributing_shows_no_other_command_to_run():
    assert set(fresh_copy.commands(CONTRIBUTING)) <= set(fresh_copy.commands(README))


def test_make_site_says_where_the_site_is_and_how_much_it_holds(outcomes):
    last = outcomes["make site"].stdout.strip().splitlines()[-6:]
    text = "\n".join(last)
    assert "Output/index.html" in text
    for counted in ("deck", "card", "page"):
        assert re.search(rf"\b\d+ {counted}s?\b", text), text
    assert re.search(r"\d(\.\d+)? ?m?s\b", text), text


def test_make_site_makes_pages_data_and_sheets(outcomes):
    output = fresh_copy.COPY / "Output"
    assert (output / "index.html").is_file()
    assert (output / "data" / "practice-exam.js").is_file()
    assert (output / "print" / "practice-exam-a4.html").is_file()
    assert (output / "print" / "practice-exam-letter.html").is_file()
    assert len(list((output / "cards" / "practice-exam").glob("*.html"))) == 16


def test_a_text_of_ones_own_becomes_a_deck(outcomes):
    output = fresh_copy.COPY / "Output"
    assert (output / "decks" / "biology-cards.html").is_file()
    assert len(list((output / "cards" / "biology-cards").glob("*.html"))) == 2


def test_publishing_copies_the_whole_site(outcomes):
    output = fresh_copy.COPY / "Output"
    published = fresh_copy.COPY / "my-website" / "exam"
    for page in output.rglob("*.html"):
        assert (published / page.relative_to(output)).read_bytes() == page.read_bytes()


def test_nothing_that_is_made_would_be_committed(outcomes):
    ignored = (fresh_copy.ROOT / ".gitignore").read_text("utf-8").split()
    assert {"/.build/", "/Output/*", "!/Output/.gitkeep"} <= set(ignored)
