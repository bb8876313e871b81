"""Prints how fast the study app is with much in it: a long log, and many cards to search.

    RECTO=.build/release/recto .venv/bin/python Tests/Browser/bench_app.py

Times are what this machine takes now, in Chromium; nothing is asserted.
"""
import json
import os
import pathlib
import statistics
import subprocess
import tempfile

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
REVIEWS, CARDS, ROUNDS = 100_000, 10_000, 7

# Reviews of half of the cards over two years, in chunks as the app writes them.
FILL = """async (count) => {
  const next = RECTO.random.generator('bench'), device = 'bench';
  let t = Date.now() - 730 * 86400000;
  const chunks = [];
  for (let first = 0; first < count; first += 500) {
    const reviews = Array.from({ length: Math.min(500, count - first) }, (_, i) => {
      t += 2 * 630720e5 / count * next();
      const rating = 1 + Math.floor(next() * 4);
      return { v: 2, id: device + '-' + (first + i), t: Math.round(t), zone: 60, kind: 'review',
        deck: 'many', card: 'c' + (first + i) * 7919 % 5000, mode: 'review', right: rating > 1,
        ms: 4000 + i, rating };
    });
    chunks.push({ key: RECTO.log.chunkKey(device, first), v: 2, device, first, reviews });
  }
  await RECTO.app.state.store.swap(chunks, [], [[RECTO.store.snapshotKey, null]]);
}"""

# What a start does with the log: reading it, and the tally of the list of decks.
LOAD = """async (whole) => {
  const store = await RECTO.store.open(RECTO.app.state.site.id);
  const began = performance.now();
  const read = await store.load(whole ? new Set() : null);
  const got = performance.now();
  const progress = read.snapshot ? RECTO.snapshot.restore(read.snapshot) : RECTO.replay.empty();
  RECTO.replay.add(progress, read.reviews);
  const { seen } = RECTO.replay.tally(progress, 'many', () => true);
  const ended = performance.now();
  return { seen, count: progress.count, read: got - began, replay: ended - got,
    all: ended - began };
}"""

PACK = """async () => {
  await Promise.all(['schedule', 'packing'].map(RECTO.loader.part));
  const began = performance.now();
  const { store, progress } = RECTO.app.state;
  const keys = Array.from((await store.load(new Set())).held);
  const made = RECTO.packing.make(progress, keys, RECTO.memory.of);
  await store.write(null, [[RECTO.store.snapshotKey, made]]);
  return performance.now() - began;
}"""

SEARCH = """(query) => {
  const began = performance.now();
  RECTO.search.find(window.benchIndex, query);
  return performance.now() - began;
}"""

# From the address to the list of cards; the longest time for which the page heard nothing.
WATCH = """new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) {
    window.longest = Math.max(window.longest || 0, duration);
  }
}).observe({ type: 'longtask', buffered: true });"""


def build(recto, folder):
    words = ["tide", "harbour", "café", "naïve", "stream", "gauge", "moon", "depth", "Straße"]
    more = lambda i: " ".join(words[(i * k + k) % 9] + str(i * k % 97) for k in range(1, 60))
    text = "\n\n".join(
        f"Q: What does the {words[i % 9]} of place {i * 7919 % 9973} mean for {words[i % 7]} "
        f"number {i}?\nA: It is {words[i % 5]} {i % 613}, and {words[i % 8]}: {more(i)}."
        for i in range(CARDS))
    (folder / "Content").mkdir()
    (folder / "Content" / "many.txt").write_text(text + "\n", encoding="utf-8")
    subprocess.run([recto, "build", "--project", folder], check=True, capture_output=True)
    return (folder / "Output").resolve().as_uri() + "/index.html"


def row(what, times):
    print(f"{what:<44} median {statistics.median(times):7.1f} ms, best {min(times):7.1f} ms, "
          f"worst {max(times):7.1f} ms")


def loads(page, url, whole):
    rounds = []
    for _ in range(ROUNDS):
        page.goto("about:blank")
        page.goto(url + "#/offline")
        page.wait_for_selector("#app .lede")
        rounds.append(page.evaluate(LOAD, whole))
    assert all(r["count"] == REVIEWS for r in rounds), rounds
    return rounds


def log_of_many_reviews(page, url):
    page.goto(url)
    page.wait_for_selector(".deck-list .meter")
    page.evaluate(FILL, REVIEWS)
    rounds = loads(page, url, True)
    row(f"{REVIEWS:,} reviews, whole log: read", [r["read"] for r in rounds])
    row("  replayed and counted", [r["replay"] for r in rounds])
    page.goto("about:blank")
    page.goto(url)
    page.wait_for_selector(".deck-list .meter")
    packed = page.evaluate(PACK)
    rounds = loads(page, url, False)
    row(f"{REVIEWS:,} reviews, from the snapshot: all", [r["all"] for r in rounds])
    row("  read", [r["read"] for r in rounds])
    row("  restored and counted", [r["replay"] for r in rounds])
    print(f"{'  reading all again and packing it':<44} {packed:14.1f} ms")


def search_of_many_cards(page, url):
    opened, longest, first = [], [], []
    for _ in range(3):
        page.goto("about:blank")
        page.goto(url)
        page.wait_for_selector(".deck-list .meter")
        page.evaluate("window.longest = 0")
        opened.append(page.evaluate("""async () => {
          const began = performance.now();
          location.hash = '#/browse';
          while (!document.querySelector('.found > li')) {
            await new Promise((wake) => requestAnimationFrame(wake));
          }
          return performance.now() - began;
        }"""))
        first.append(page.evaluate("""async () => {
          const began = performance.now();
          const field = document.querySelector('#search');
          // In the last card alone, which is found when all are prepared.
          field.value = 'number 9999?';
          field.dispatchEvent(new Event('input'));
          while (!document.querySelector('.found > li')) {
            await new Promise((wake) => setTimeout(wake));
          }
          return performance.now() - began;
        }"""))
        page.wait_for_timeout(300)
        longest.append(page.evaluate("window.longest"))
    row(f"{CARDS:,} cards: browse opened", opened)
    row("  all prepared: the last card found", first)
    row("  longest task meanwhile", longest)
    page.evaluate("""() => {
      const { site } = RECTO.app.state;
      window.benchIndex = RECTO.search.index(site.decks.map((entry) =>
        ({ entry, deck: RECTO.inbox.decks.get(entry.name) })));
      RECTO.search.prepare(window.benchIndex, 0);
      RECTO.search.find(window.benchIndex, 'warm');
    }""")
    for query in ["a", "cafe 12", "strasse moon", "no-such-word", "é à ü"]:
        row(f"  search {json.dumps(query, ensure_ascii=False)}",
            [page.evaluate(SEARCH, query) for _ in range(21)])


def main():
    recto = pathlib.Path(os.environ.get("RECTO", ROOT / ".build" / "release" / "recto"))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        url = build(recto, pathlib.Path(folder))
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.add_init_script(WATCH)
        log_of_many_reviews(page, url)
        search_of_many_cards(page, url)
        browser.close()


if __name__ == "__main__":
    main()
