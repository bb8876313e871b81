"""Reads printed sheets back: where words, labels and strokes lie, in millimetres."""
import re
import shutil
from pathlib import Path

import pymupdf
from playwright.sync_api import sync_playwright

MM = 72 / 25.4
TOKEN = re.compile(r"#\d{5}(?: \d+/\d+)?")
PAPERS = {
    "a4": dict(width=210, height=297, x=10, y=16.5),
    "letter": dict(width=215.9, height=279.4, x=12.95, y=7.7),
}
CARD = dict(width=95, height=66, columns=2, rows=4)
SAFE = 3


def cells(paper, back, short=False):
    """The boxes of the cards on a page, left to right and row by row of the front; of backs, after
    a turn over the long edge or the short one."""
    place = PAPERS[paper]
    for row in range(CARD["rows"]):
        for column in range(CARD["columns"]):
            x = place["x"] + column * CARD["width"]
            y = place["y"] + row * CARD["height"]
            if back and short:
                y = place["height"] - y - CARD["height"]
            elif back:
                x = place["width"] - x - CARD["width"]
            yield x, y, x + CARD["width"], y + CARD["height"]


def print_page(page, pdf):
    """Prints a page with Chromium, on the page's own paper, with scripts off and no backgrounds."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        tab = browser.new_context(java_script_enabled=False).new_page()
        tab.goto(Path(page).as_uri())
        tab.pdf(path=str(pdf), prefer_css_page_size=True, print_background=False)
        browser.close()
    return pymupdf.open(pdf)


class Face:
    """One card on one page."""

    def __init__(self, box):
        self.box = box
        self.words = []
        self.label = None
        self.label_centre = None

    def text(self):
        """All words but the labels, without blanks, in reading order."""
        return "".join(word for word, _ in self.words)


def faces(page, paper, back, short=False):
    """The cards of a page, and the words that belong to none."""
    found = [Face(box) for box in cells(paper, back, short)]
    strays = []
    for x0, y0, x1, y1, word, *_ in page.get_text("words", sort=False):
        box = (x0 / MM, y0 / MM, x1 / MM, y1 / MM)
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        for face in found:
            if face.box[0] <= x <= face.box[2] and face.box[1] <= y <= face.box[3]:
                face.words.append((word, box))
                break
        else:
            strays.append(word)
    for block in page.get_text("dict")["blocks"]:
        for line in block.get("lines", []):
            match = TOKEN.search("".join(span["text"] for span in line["spans"]))
            if match:
                x0, y0, x1, y1 = (value / MM for value in line["bbox"])
                x, y = (x0 + x1) / 2, (y0 + y1) / 2
                for face in found:
                    if face.box[0] <= x <= face.box[2] and face.box[1] <= y <= face.box[3]:
                        face.label, face.label_centre = match.group(0), (x, y)
    return found, strays


def sizes(page):
    """The sizes of all type on a page, in pt."""
    return {round(span["size"], 1) for block in page.get_text("dict")["blocks"]
            for line in block.get("lines", []) for span in line["spans"] if span["text"].strip()}


def strokes_in_margins(page, paper):
    """The straight strokes that lie outside of all cards, in millimetres."""
    place = PAPERS[paper]
    right = place["x"] + CARD["columns"] * CARD["width"]
    bottom = place["y"] + CARD["rows"] * CARD["height"]
    for drawing in page.get_drawings():
        for item in drawing["items"]:
            if item[0] == "l":
                x0, y0, x1, y1 = (value / MM for value in (item[1].x, item[1].y, item[2].x, item[2].y))
                x, y = (x0 + x1) / 2, (y0 + y1) / 2
                if not (place["x"] < x < right and place["y"] < y < bottom):
                    yield x0, y0, x1, y1
