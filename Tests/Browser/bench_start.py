"""Prints what the study app weighs in each mode, and how fast its first page is on a phone.

    RECTO=.build/release/recto .venv/bin/python Tests/Browser/bench_start.py

The phone is Chromium with its processor slowed four times, 562.5 ms for each request and
1.44 Mbit/s, from a host that compresses nothing. Times are what this machine takes now; nothing is
asserted.
"""
import functools
import gzip
import http.server
import os
import pathlib
import subprocess
import tempfile
import threading

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
SITES = [(1, 16), (6, 50), (200, 50)]
ROUNDS = 3
MODES = ["", "deck", "flip", "quiz", "typed", "match", "browse", "review", "exam", "progress",
         "plan", "backup"]
PHONE = {"viewport": {"width": 412, "height": 823}, "device_scale_factor": 1.75,
         "is_mobile": True, "has_touch": True, "service_workers": "block"}
NETWORK = {"offline": False, "latency": 562.5, "downloadThroughput": 180_000,
           "uploadThroughput": 93_750}

WATCH = """(() => {
  const seen = window.benchSeen = { paint: 0, blocked: 0, shift: 0, input: 0 };
  const watch = (type, note, more) => new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry);
  }).observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', (entry) => { seen.paint = entry.startTime; });
  watch('longtask', (entry) => { seen.blocked += Math.max(0, entry.duration - 50); });
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
  watch('event', (entry) => {
    if (entry.interactionId) seen.input = Math.max(seen.input, entry.duration);
  }, { durationThreshold: 16 });
})();"""


def card(i):
    text = " ".join(f"{word}{i * k % 97}" for k, word in enumerate(
        ["tide", "harbour", "stream", "gauge", "moon", "depth"] * 8, 1))
    if i % 3:
        place = i * 7919 % 9973
        return f"Q: What does gauge {i} of place {place} say?\nA: It says {i % 613}: {text}."
    return (f"What is the right depth at place {i}?\nThe depth {i % 613}\n"
            f"Because of {text[:120]}.\nIncorrect Answers\n"
            f"The tide {i}\n- It is not so.\nThe moon {i}\n- Neither this.\n")


def build(recto, folder, decks, cards):
    (folder / "Content").mkdir(parents=True)
    for deck in range(decks):
        text = "\n\n".join(card(deck * cards + i) for i in range(cards))
        (folder / "Content" / f"deck{deck:03}.txt").write_text(text + "\n", encoding="utf-8")
    subprocess.run([recto, "build", "--project", folder], check=True, capture_output=True)
    return folder / "Output"


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass


def serve(folder):
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/index.html"


def weights(browser, url):
    """Kilobytes of script and style that a mode loads, opened alone."""
    for mode in MODES:
        context = browser.new_context(service_workers="block")
        page = context.new_page()
        answers = []
        page.on("response", lambda answer: answers.append(answer))
        route = {"": "#/", "deck": "#/deck/deck000", "backup": "#/backup"}
        page.goto(url + route.get(mode, "#/deck/deck000/" + mode))
        page.wait_for_selector("#app h1")
        page.wait_for_load_state("networkidle")
        files = [answer.body() for answer in answers
                 if "/assets/" in answer.url and answer.url.endswith((".js", ".css"))]
        files += [text.encode() for text in page.locator("style").all_text_contents()]
        size = sum(len(gzip.compress(file, 6)) for file in files) / 1000
        print(f"{'script and style: ' + (mode or 'list of decks'):<34} {size:6.1f} KB compressed")
        context.close()


def on_a_phone(browser, url):
    """Milliseconds until the largest thing is painted, for which the page is busy in pieces over
    50 ms, and until the slowest of four keys shows; and how much of the page moved."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.add_init_script(WATCH)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    session.send("Network.emulateNetworkConditions", NETWORK)
    page.goto(url)
    page.wait_for_timeout(2500)
    start = page.evaluate("({ ...window.benchSeen })")
    for key in ["Tab", "Tab", "Tab", "Enter"]:
        page.keyboard.press(key)
        page.wait_for_timeout(300)
    start["input"] = page.evaluate("window.benchSeen.input")
    context.close()
    return start


def main():
    recto = pathlib.Path(os.environ.get("RECTO", ROOT / ".build" / "release" / "recto"))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        sites = []
        for decks, cards in SITES:
            site = build(recto, pathlib.Path(folder, str(decks)), decks, cards)
            sites.append((decks * cards, serve(site)))
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        weights(browser, sites[1][1])
        seen = {cards: [] for cards, _ in sites}
        for _ in range(ROUNDS):
            for cards, url in sites:
                seen[cards].append(on_a_phone(browser, url))
        for cards, rounds in seen.items():
            best = {name: min(one[name] for one in rounds) for name in rounds[0]}
            print(f"{f'a phone, {cards:,} cards, best of {ROUNDS}':<34} largest paint "
                  f"{best['paint']:5.0f} ms, blocked {best['blocked']:4.0f} ms, slowest key "
                  f"{best['input']:4.0f} ms, shift {max(one['shift'] for one in rounds):.2f}")
        browser.close()


if __name__ == "__main__":
    main()
