"""A reader of the study app: a site with decks of every shape, and a browser that takes notes."""
import functools
import http.server
import json
import os
import shutil
import threading

import pytest
from playwright.sync_api import sync_playwright

SITE_ID = "studytest"
SUB_PATH = "/a/sub/path/"


def paragraph(text):
    return f"<p>{text}</p>\n"


def option(text, right=False, why=None):
    made = {"html": paragraph(text), "right": right}
    return {**made, "why": paragraph(why)} if why else made


def choice(card_id, prompt, options, **more):
    return {"id": card_id, "kind": "choice", "tags": [], "prompt": paragraph(prompt),
            "options": options, "page": f"cards/shapes/{card_id}.html", **more}


def recall(card_id, prompt, answer=None, **more):
    known = {} if answer is None else {"answer": paragraph(answer)}
    return {"id": card_id, "kind": "recall", "tags": [], "prompt": paragraph(prompt),
            "page": f"cards/shapes/{card_id}.html", **known, **more}


SHAPES = [
    choice("four", "Which river is the longest?",
           [option("The Nile", True, "It runs for 6,650 km."),
            option("The Rhine", False, "1,230 km."),
            option("The Loire", False, "1,006 km."), option("The Po", False, "652 km.")],
           explanation=paragraph("Some measure the <strong>Amazon</strong> as longer.")),
    choice("alone", "Which metal is liquid at room temperature?", [option("Mercury", True)]),
    choice("second", "Which gas do plants take in?", [option("Carbon dioxide", True)]),
    choice("third", "Which planet has the clearest rings?", [option("Saturn", True)]),
    choice("fourth", "Which metal rusts red?", [option("Iron", True, "Its oxide is red.")]),
    choice("twin", "Which planet did the probe with the lander leave for?",
           [option("Saturn.", True)]),
    choice("several", "Which two are prime?",
           [option("Two", True), option("Three", True), option("Four"), option("Nine")]),
    choice("above", "Which are birds?",
           [option("All of the above", True, "Each has feathers."), option("Owl"), option("Wren"),
            option("Rook")]),
    choice("deutsch", "Welche Farbe hat Gras?", [option("Grün", True), option("Blau")], lang="de"),
    recall("recall", "Why does ice float on water?",
           "Since freezing makes the same mass take more room, a cubic metre of it weighs less."),
    recall("unanswered", "Who wrote the note?"),
    choice("__proto__", "Which sign ends a question?", [option("?", True), option("!")]),
]


def deck_script(name, cards):
    text = json.dumps({"name": name, "cards": cards}, ensure_ascii=False)
    return f"RECTO.deck({text})\n"


def site_script(decks):
    entries = [{"name": name, "title": title, "lang": "en", "count": count,
                "data": f"data/{name}.js", "page": "index.html", "print": [],
                **({"ids": ids[0]} if ids else {})}
               for name, title, count, *ids in decks]
    site = {"id": SITE_ID, "title": "Study test", "lang": "en", "decks": entries}
    return f"RECTO.site({json.dumps(site)})\n"


def write_study_data(folder, cards=SHAPES, name="shapes", lost=True):
    """Puts decks of every shape in the place of a built site's own."""
    decks = [(name, "Every shape", len(cards), " ".join(card["id"] for card in cards))]
    if lost:
        decks.append(("lost", "Its file is missing", 3))
    (folder / "data" / "site.js").write_text(site_script(decks), encoding="utf-8")
    (folder / "data" / f"{name}.js").write_text(deck_script(name, cards), encoding="utf-8")
    pages = folder / "cards" / name
    pages.mkdir(parents=True, exist_ok=True)
    for card in cards:
        (pages / f"{card['id']}.html").write_text("<!doctype html><title>Card</title><h1>Card</h1>")


@pytest.fixture
def study(site, tmp_path):
    """A copy of the built site that holds the decks of this file."""
    folder = tmp_path / "a site, copied"
    shutil.copytree(site, folder)
    write_study_data(folder)
    return folder


def launch_options():
    return {"executable_path": os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            "args": ["--no-sandbox"]}


@pytest.fixture(scope="module")
def driver():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="module")
def chromium(driver):
    browser = driver.chromium.launch(**launch_options())
    yield browser
    browser.close()


class Reader:
    """One tab: where it went, what it asked for, and what went wrong."""

    def __init__(self, context, folder, base=None):
        self.page = context.new_page()
        self.base = base or folder.resolve().as_uri() + "/"
        self.problems, self.requests = [], []
        self.page.on("console", self.note)
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def note(self, message):
        if message.type in ("error", "warning"):
            self.problems.append(message.text)

    def visit(self, route="#/", ready="#app h1"):
        self.page.goto(self.base + "index.html" + route)
        # The page that is there without JavaScript has a title and decks too.
        self.page.wait_for_selector("#app > .notice", state="attached")
        self.page.wait_for_selector(ready)
        return self

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
        self.settle()

    def settle(self):
        """Waits until what was answered is kept, and the page shows it."""
        self.page.locator("[aria-busy]").wait_for(state="detached")

    def text(self, selector):
        return self.page.locator(selector).first.inner_text().strip()

    def texts(self, selector):
        return [text.strip() for text in self.page.locator(selector).all_inner_texts()]

    def count(self, selector):
        return self.page.locator(selector).count()

    def wait(self, selector):
        self.page.wait_for_selector(selector)

    def focused(self):
        return self.page.evaluate("document.activeElement.textContent.trim() || "
                                  "document.activeElement.value")

    def log(self):
        """All reviews that are in the database now."""
        return self.page.evaluate("""() => new Promise((resolve, reject) => {
          const request = indexedDB.open('recto:%s');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const log = request.result.transaction('log').objectStore('log').getAll();
            log.onsuccess = () => {
              request.result.close();
              resolve(log.result.flatMap((chunk) => chunk.reviews));
            };
          };
        })""" % SITE_ID)

    def wait_for_log(self, count):
        for _ in range(100):
            log = self.log()
            if len(log) >= count:
                return log
            self.page.wait_for_timeout(20)
        raise AssertionError(f"{len(log)} reviews instead of {count}")

    def question(self):
        """The card that is shown, as the deck has it."""
        prompt = self.text(".turn .prompt")
        return next(card for card in SHAPES if card["prompt"] == paragraph(prompt))

    def right_places(self):
        """Which of the options shown are right, from 0."""
        rights = [o["html"] for o in self.question().get("options", []) if o["right"]]
        return [i for i, text in enumerate(self.texts(".option .option-text"))
                if paragraph(text) in rights]

    def begin(self, mode, cards):
        """Starts a session over some cards, in the order in which the app puts them."""
        self.visit("#/deck/shapes", ".modes")
        self.page.evaluate("""([mode, cards]) => {
          RECTO.runs.begin(RECTO.inbox.decks.get('shapes'), mode, cards);
          location.hash = '#/deck/shapes/' + mode;
        }""", [mode, cards])
        self.wait(".turn")
        return self


@pytest.fixture
def reader(study, chromium):
    context = chromium.new_context(viewport={"width": 1000, "height": 800})
    made = Reader(context, study)
    yield made
    context.close()
    assert made.problems == []


@pytest.fixture
def served(study):
    """The same site over http under a sub-path; what was asked for outside of it is listed."""
    outside = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

        def translate_path(self, path):
            if not path.startswith(SUB_PATH):
                outside.append(path)
                return "/nowhere"
            return super().translate_path("/" + path[len(SUB_PATH):])

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(study)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{SUB_PATH}", outside
    server.shutdown()
