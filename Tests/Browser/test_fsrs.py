"""The app's schedule against py-fsrs, over 36,000 random reviews."""
import datetime
import json
import math
import pathlib
import random
import shutil
import subprocess

import pytest

fsrs = pytest.importorskip("fsrs")
SCRIPT = pathlib.Path(__file__).resolve().parents[1] / "App" / "fsrs_log.js"
START = datetime.datetime(2025, 1, 1, 12, tzinfo=datetime.timezone.utc)


def histories(cards=1200, reviews=30):
    chance = random.Random(6)
    for _ in range(cards):
        minutes, history = 0, []
        for _ in range(reviews):
            history.append((minutes, chance.choice([1, 2, 3, 3, 3, 4])))
            minutes += chance.choice([1, 10, 300, 1440, chance.randrange(1440, 400 * 1440)])
        yield history


def expected(history):
    # A card that is not given its number waits until the clock has one for it.
    scheduler, card = fsrs.Scheduler(enable_fuzzing=False), fsrs.Card(card_id=1)
    for minutes, rating in history:
        now = START + datetime.timedelta(minutes=minutes)
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), now)
        yield card.stability, card.difficulty, card.state.name.lower(), card.due - now


def test_thirty_six_thousand_reviews_come_out_as_in_py_fsrs():
    if not shutil.which("node"):
        pytest.skip("node is not installed")
    logs = list(histories())
    made = json.dumps([[[minutes * 60000, rating] for minutes, rating in log] for log in logs])
    run = subprocess.run(["node", SCRIPT], input=made, capture_output=True, text=True, check=True)
    compared = 0
    for log, results in zip(logs, json.loads(run.stdout), strict=True):
        for (s, d, state, wait), (our_s, our_d, phase, minutes, days) in zip(
                expected(log), results, strict=True):
            assert math.isclose(our_s, s, rel_tol=1e-9), (our_s, s)
            assert math.isclose(our_d, d, rel_tol=1e-9), (our_d, d)
            assert phase == state
            assert wait == datetime.timedelta(minutes=minutes, days=days)
            compared += 1
    assert compared == 36000
