"""The packed copy of a long log: whatever becomes of it, progress is what the log says."""

import pytest

from killing import kill
from study import Reader, chromium, driver, launch_options, reader, study  # noqa: F401

# 2,100 reviews: four chunks that are full, and one that grows.
FILL = """async () => {
  const cards = ['four', 'alone', 'second', 'third', 'left-the-deck'];
  const chunks = [];
  for (let first = 0; first < 2100; first += 500) {
    const reviews = Array.from({ length: Math.min(500, 2100 - first) }, (_, i) => ({
      v: 2, id: 'other-' + (first + i), t: 1.7e12 + (first + i) * 3e6, zone: 60, kind: 'review',
      deck: 'shapes', card: cards[(first + i) % 5], mode: 'review', rating: 1 + (first + i) % 4,
      right: (first + i) % 4 > 0, ms: 900 }));
    chunks.push({ key: RECTO.log.chunkKey('other', first), v: 2, device: 'other', first, reviews });
  }
  await RECTO.app.state.store.swap(chunks, [], []);
}"""

TOLD = """async () => {
  await RECTO.loader.part('schedule');
  const { decks, count } = RECTO.app.state.progress;
  return [count, [...decks].map(([deck, cards]) => [deck, [...cards].map(([card, state]) => {
    const memory = Object.entries(RECTO.memory.of(state)).sort();
    const { times, right, last, buried, suspended, flagged, note } = RECTO.replay.current(state);
    return JSON.stringify([card, times, right, last, buried, suspended, flagged, note, memory]);
  }).sort()])];
}"""

STORED = """(change) => new Promise((resolve) => {
  const request = indexedDB.open('recto:studytest');
  request.onsuccess = () => {
    const values = request.result.transaction('values', 'readwrite').objectStore('values');
    const asked = values.get('snapshot');
    asked.onsuccess = () => {
      const found = asked.result;
      if (change === 'remove') values.delete('snapshot');
      if (change === 'damage') { found.sums[0] += 1; values.put(found, 'snapshot'); }
      if (change === 'junk') values.put('junk', 'snapshot');
      if (change === 'old') values.put({ ...found, v: '0' }, 'snapshot');
      values.transaction.oncomplete = () => {
        request.result.close();
        resolve(found ? found.keys.length : 0);
      };
    };
  };
})"""


def wait_for_snapshot(tab):
    for _ in range(3000):
        if tab.page.evaluate(STORED, ""):
            return
        tab.page.wait_for_timeout(20)
    raise AssertionError("no snapshot was made")


def packed(tab):
    """A page with a long log, and what it says without a snapshot."""
    tab.visit("", ".deck-list .meter")
    tab.page.evaluate(FILL)
    tab.page.reload()
    tab.wait(".deck-list .meter")
    told = tab.page.evaluate(TOLD)
    assert told[0] == 2100
    wait_for_snapshot(tab)
    return told


def told_again(tab):
    tab.page.reload()
    tab.wait(".deck-list .meter")
    return tab.page.evaluate(TOLD)


def test_a_start_from_the_snapshot_says_what_the_log_says(reader):
    told = packed(reader)
    assert told_again(reader) == told
    folded = """[...RECTO.app.state.progress.decks.get('shapes').values()]
      .filter((state) => state.folded).length"""
    reader.page.evaluate(STORED, "remove")
    assert told_again(reader) == told
    wait_for_snapshot(reader)
    reader.page.reload()
    reader.wait(".deck-list .meter")
    # The tail is a tenth of a chunk, of all five cards; without it none is unfolded.
    assert reader.page.evaluate(folded) == 0
    reader.page.evaluate("""async () => {
      const { store } = RECTO.app.state;
      await store.swap([], [RECTO.log.chunkKey('other', 2000)], []);
    }""")
    reader.page.reload()
    reader.wait(".deck-list .meter")
    assert reader.page.evaluate(folded) == 5


@pytest.mark.parametrize("how", ["damage", "junk", "old", "remove"])
def test_a_snapshot_that_does_not_fit_is_thrown_away_and_made_anew(reader, how):
    told = packed(reader)
    reader.page.evaluate(STORED, how)
    assert told_again(reader) == told
    wait_for_snapshot(reader)
    assert told_again(reader) == told


def test_reviews_after_the_snapshot_count_and_an_import_can_be_taken_out_again(reader):
    packed(reader)
    reader.begin("flip", ["four"])
    reader.press("Space", "1")
    reader.wait_for_log(2101)
    reader.visit("", ".deck-list .meter")
    assert told_again(reader)[0] == 2101
    # Entries that are older than all others, as a file brings them, then out again.
    before = told_again(reader)
    reader.page.evaluate("""async () => {
      await RECTO.loader.part('exchange');
      const entries = Array.from({ length: 30 }, (_, i) => ({ v: 2, id: 'older-' + i, zone: 0,
        t: 1.6e12 + i * 1e6, kind: 'review', deck: 'shapes', card: 'four', mode: 'review',
        rating: 1, right: false, ms: 5 }));
      const { chunks } = RECTO.exchange.chunks(entries, 'test', undefined);
      await RECTO.app.swap(chunks, [], []);
    }""")
    during = reader.page.evaluate(TOLD)
    assert during[0] == 2131 and during != before
    reader.page.evaluate("RECTO.app.pack()")
    assert told_again(reader) == during
    reader.page.evaluate("RECTO.app.swap([], ['import test:00000000'], [])")
    assert reader.page.evaluate(TOLD) == before
    assert told_again(reader) == before


def test_another_tab_sees_an_import_go_whose_chunks_it_holds(study, chromium):
    context = chromium.new_context()
    one, two = Reader(context, study), Reader(context, study)
    told = packed(one)
    two.visit("", ".deck-list .meter")
    one.page.evaluate("RECTO.app.swap([], [RECTO.log.chunkKey('other', 0)], [])")
    for tab in (one, two):
        tab.page.wait_for_function("() => RECTO.app.state.progress.count === 1600")
    assert one.page.evaluate(TOLD) == two.page.evaluate(TOLD) != told
    context.close()


def test_a_browser_killed_while_it_packs_has_lost_nothing(study, driver, tmp_path):
    profile = tmp_path / "profile"
    context = driver.chromium.launch_persistent_context(profile, **launch_options())
    tab = Reader(context, study)
    told = packed(tab)
    tab.page.evaluate(STORED, "remove")
    tab.page.evaluate("""() => {
      const made = RECTO.packing.make(RECTO.app.state.progress,
        Array.from({ length: 4 }, (_, i) => RECTO.log.chunkKey('other', i * 500)),
        RECTO.memory.of);
      RECTO.app.state.store.write(null, [['snapshot', made]]);
    }""")
    kill(context, profile)
    context = driver.chromium.launch_persistent_context(profile, **launch_options())
    again = Reader(context, study).visit("", ".deck-list .meter")
    assert again.page.evaluate(TOLD) == told
    context.close()
