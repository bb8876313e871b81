#!/usr/bin/env python3
"""Makes the pictures of README.md from Output/: the study app in a quiz, and a printed sheet."""
import os
import sys
import tempfile
from pathlib import Path

import pymupdf
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "Output"
PICTURES = ROOT / "docs" / "pictures"
DECK = "practice-exam"
QUESTION = "A colleague shows you two curves"
OPTION = "Weight decay"

# One click towards the next question, whatever the page waits for.
GO_ON = """() => {
  const next = document.querySelector(
    '.feedback:not([hidden]) .act .primary, .back:not([hidden]) .rate-3')
  const option = document.querySelector('fieldset:not([disabled]) input')
  if (next) next.click()
  else if (option) { option.checked = true; option.form.requestSubmit() }
  else document.querySelector('.act:not([hidden]) > .primary').click()
}"""


def main():
    if not (OUTPUT / "index.html").is_file():
        sys.exit("Output/ is empty: run `make site` first")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        study_app(browser)
        sheet(browser)
        browser.close()


def study_app(browser):
    """A quiz question with one option chosen and checked, so that the reasons show."""
    page = browser.new_page(viewport={"width": 1120, "height": 1000}, color_scheme="light")
    page.goto(f"{(OUTPUT / 'index.html').as_uri()}#/deck/{DECK}/quiz")
    # Questions come in a different order each time.
    while QUESTION not in page.locator(".turn").inner_text(timeout=5000):
        page.evaluate(GO_ON)
        page.wait_for_timeout(50)
    page.get_by_role("radio", name=OPTION).check()
    page.get_by_role("button", name="Check").click()
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    page.wait_for_timeout(500)
    page.screenshot(path=PICTURES / "site.png", animations="disabled")
    page.close()


def sheet(browser):
    """The first sheet as printed: its front and its back, side by side on a desk."""
    page = browser.new_page()
    page.goto((OUTPUT / "print" / f"{DECK}-a4.html").as_uri())
    page.evaluate("document.fonts.ready")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheets.pdf"
        page.pdf(path=path, prefer_css_page_size=True, print_background=True)
        side_by_side(path)
    page.close()


def side_by_side(path):
    sheets = pymupdf.open(path)
    width, height = sheets[0].rect.width, sheets[0].rect.height
    gap = 24
    desk = pymupdf.open().new_page(width=2 * width + 3 * gap, height=height + 2 * gap)
    desk.draw_rect(desk.rect, color=None, fill=(0.90, 0.91, 0.93))
    for number in (0, 1):
        left = gap + number * (width + gap)
        place = pymupdf.Rect(left, gap, left + width, gap + height)
        desk.draw_rect(place, color=(0.80, 0.81, 0.84), fill=(1, 1, 1), width=0.7)
        desk.show_pdf_page(place, sheets, number)
    # Shades of grey are enough for black on white, and take a third of the bytes.
    desk.get_pixmap(matrix=pymupdf.Matrix(0.9, 0.9), colorspace=pymupdf.csGRAY).save(
        PICTURES / "sheet.png")


if __name__ == "__main__":
    main()
