"""Formulas that TeX has set: in PDFs, and on the pages of sheets as Chromium prints them."""
import os
import re
import shutil
import subprocess

import pymupdf
import pytest

import pdf_cards
import sheets
from pdf_cards import MM
from program import RECTO, build
from test_pdf import project_of, run

needs_tex = pytest.mark.skipif(
    not (shutil.which("latex") and shutil.which("dvisvgm")), reason="TeX is not installed")

FORMULAS = """What is $x_1^2$, and `$x$`?

## Answer

It is $\\frac{a}{\\sqrt{b}}$, or

$$\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}$$

and $\\undefinedthing$, but $\\input{/etc/passwd}$.
"""


@needs_tex
def test_formulas_are_set_where_tex_is_installed(tmp_path):
    project = project_of(tmp_path, FORMULAS)
    done = run(project, "--output", "set.pdf")
    assert done.returncode == 0 and "formula-as-source" in done.stderr, done.stderr
    document = pymupdf.open(project / "set.pdf")
    # Set formulas are glyphs of fonts that draw; what is copied of them is their source.
    drawn = [font for page in document for font in page.get_fonts() if font[2] == "Type3"]
    assert len(drawn) >= 2
    text = re.sub(r"\s+", "", document[0].get_text() + document[1].get_text())
    for source in ["$x_1^2$", r"\frac{a}{\sqrt{b}}", r"\sum_{i=1}^{n}", r"\undefinedthing", "passwd"]:
        assert source in text, (source, text)
    assert "root:" not in text
    # Those who cannot see them hear the source, in its place in the text.
    spoken = [document.xref_get_key(number, "Alt")[1]
              for number in range(1, document.xref_length())
              if document.xref_get_key(number, "S")[1] == "/Formula"]
    assert spoken == ["$x_1^2$", r"$\frac{a}{\sqrt{b}}$",
                      "$$\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}$$"], spoken
    for number, flip in ((0, None), (1, "long")):
        boxes = list(pdf_cards.boxes("a4-8", flip) if flip else pdf_cards.boxes("a4-8"))
        assert pdf_cards.words_outside(document[number], boxes) == []
    first = (project / "set.pdf").read_bytes()
    run(project, "--output", "set.pdf")
    assert (project / "set.pdf").read_bytes() == first


@needs_tex
def test_a_formula_with_a_mistake_is_a_warning_at_its_card(tmp_path):
    project = project_of(tmp_path, "Why $\\foo{x}$?\n\n## Answer\n\nSo $\\frac{1}{2$.\n")
    done = run(project, "--output", "wrong.pdf")
    assert done.returncode == 0
    assert "warning: the formula '$\\foo{x}$' has a mistake" in done.stderr, done.stderr
    assert "Undefined control sequence" in done.stderr
    assert "braces that do not pair" in done.stderr
    assert "formula-as-source" not in done.stderr and "texlive" not in done.stderr


def test_formulas_are_printed_as_they_are_written_without_tex(tmp_path):
    project = project_of(tmp_path, FORMULAS)
    done = subprocess.run([RECTO, "print", "--output", "plain.pdf"], cwd=project,
                          capture_output=True, text=True, env={**os.environ, "PATH": "/nowhere"})
    assert done.returncode == 0
    assert "formula-as-source" in done.stderr and "'texlive-latex-base'" in done.stderr
    text = re.sub(r"\s+", "", "".join(page.get_text() for page in pymupdf.open(
        project / "plain.pdf")))
    assert "$x_1^2$" in text and r"$\frac{a}{\sqrt{b}}$" in text


@needs_tex
def test_pages_of_sheets_show_formulas_where_pdfs_have_them(tmp_path):
    project = project_of(tmp_path, FORMULAS)
    assert "formula-as-source" in build(project)
    page = project / "Output" / "print" / "deck-a4.html"
    html = page.read_text(encoding="utf-8")
    labels = re.findall(r'<svg class="v\d+"[^>]* role="img" aria-label="([^"]*)">', html)
    assert labels == ["$x_1^2$", r"$\frac{a}{\sqrt{b}}$",
                      r"$$\sum_{i=1}^{n} i = \frac{n(n+1)}{2}$$"]
    assert " style=" not in html
    chromium = sheets.print_page(page, project / "page.pdf")
    run(project, "--output", "own.pdf")
    own = pymupdf.open(project / "own.pdf")
    for number, flip in ((0, None), (1, "long")):
        box = next(iter(pdf_cards.boxes("a4-8", flip) if flip else pdf_cards.boxes("a4-8")))
        # Outlines are filled; marks and rules are drawn with a pen.
        inks = [drawing["rect"] / MM for drawing in chromium[number].get_drawings()
                if drawing["type"] == "f"]
        assert inks
        for ink in inks:
            assert box[0] + 3 < ink.x0 and ink.x1 < box[2] - 3, ink
            assert box[1] + 3 < ink.y0 and ink.y1 < box[3] - 3, ink
        # The words around stand where the PDF has them: formulas take the room that was kept.
        def places(page):
            return {word: (x0 / MM, y0 / MM) for x0, y0, _, _, word, *_ in page.get_text("words")
                    if re.fullmatch(r"[A-Za-z]{2,}", word)}
        one, other = places(own[number]), places(chromium[number])
        assert one.keys() == other.keys() and one
        for word, (x, y) in one.items():
            assert abs(other[word][0] - x) < 0.5 and abs(other[word][1] - y) < 2.5, word


def test_pages_of_sheets_show_the_source_without_tex(tmp_path):
    project = project_of(tmp_path, FORMULAS)
    done = subprocess.run([RECTO, "build"], cwd=project, capture_output=True, text=True,
                          env={**os.environ, "PATH": "/nowhere"})
    assert done.returncode == 0
    assert "formula-as-source" in done.stderr and "'texlive-latex-base'" in done.stderr
    html = (project / "Output" / "print" / "deck-a4.html").read_text(encoding="utf-8")
    assert "<code>$x_1^2$</code>" in html and 'role="img"' not in html
