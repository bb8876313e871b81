"""The sheets as Chromium prints them: where everything lies, and that nothing is lost."""
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

import hostile_deck
import sheets

SHARED = Path(__file__).resolve().parents[3] / "shared" / "tools" / "print" / "check_cards.py"


def pages(document):
    """Pairs of a front page and its back page."""
    return [(document[index], document[index + 1]) for index in range(0, len(document), 2)]


def test_every_front_page_has_its_back_page(printed):
    paper, document = printed
    place = sheets.PAPERS[paper]
    assert len(document) % 2 == 0
    for page in document:
        assert abs(page.rect.width / sheets.MM - place["width"]) < 0.2
        assert abs(page.rect.height / sheets.MM - place["height"]) < 0.2


def test_backs_stand_behind_their_fronts(printed):
    paper, document = printed
    width = sheets.PAPERS[paper]["width"]
    seen = 0
    for front_page, back_page in pages(document):
        fronts, _ = sheets.faces(front_page, paper, back=False)
        backs, _ = sheets.faces(back_page, paper, back=True)
        for front, back in zip(fronts, backs):
            assert front.label == back.label
            if front.label is None:
                continue
            seen += 1
            # The label's place in its card is the same on both sides.
            from_centre = [
                (face.label_centre[0] - (face.box[0] + face.box[2]) / 2, face.label_centre[1])
                for face in (front, back)]
            assert abs(from_centre[0][0] - from_centre[1][0]) < 0.2
            assert abs(from_centre[0][1] - from_centre[1][1]) < 0.2
            centres = (front.box[0] + front.box[2] + back.box[0] + back.box[2]) / 2
            assert abs(centres - width) < 1e-6
    assert seen > len(hostile_deck.cards())


def test_a_short_last_sheet_keeps_its_blanks_mirrored(printed):
    paper, document = printed
    front, back = pages(document)[-1]
    fronts = [face.label for face in sheets.faces(front, paper, back=False)[0]]
    backs = [face.label for face in sheets.faces(back, paper, back=True)[0]]
    assert None in fronts
    assert fronts == backs
    assert fronts == sorted(fronts, key=lambda label: (label is None, label))


def test_no_word_leaves_the_safe_area_of_its_card(printed):
    paper, document = printed
    outside = []
    for index, page in enumerate(document):
        found, strays = sheets.faces(page, paper, back=index % 2 == 1)
        outside += strays
        for face in found:
            x0, y0, x1, y1 = face.box
            for word, box in face.words:
                inset = (box[3] - box[1]) * 0.15  # boxes of type are higher than its ink
                if (box[0] < x0 + sheets.SAFE or box[2] > x1 - sheets.SAFE
                        or box[1] + inset < y0 + sheets.SAFE - 0.05
                        or box[3] - inset > y1 - sheets.SAFE + 0.05):
                    outside.append((index + 1, word))
    assert outside == []


def test_text_keeps_clear_of_the_labels(printed):
    paper, document = printed
    for index, page in enumerate(document):
        for face in sheets.faces(page, paper, back=index % 2 == 1)[0]:
            if face.label is None:
                continue
            top = face.label_centre[1]
            for word, box in face.words:
                middle = (box[1] + box[3]) / 2
                assert middle < top - 2.2 or abs(middle - top) < 0.4, (face.label, word)


def test_no_type_is_smaller_than_8_pt(printed):
    _, document = printed
    for page in document:
        assert min(sheets.sizes(page), default=8) >= 7.9


def plain(text):
    """Letters and digits of a text, composed alike, without marks of Markdown."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[^\w]|_", "", text)


def words_of_card(text):
    """The words of a card file's text that a reader is to see."""
    text = re.sub(r"^## (Answer|Explanation)$", "", text, flags=re.M)
    text = re.sub(r"^\|[-:|]+\|$|^```\w*$|!\[[^]]*\]\([^)]*\)|^- \[[x ]\]", "", text, flags=re.M)
    return re.findall(r"\w{3,}", unicodedata.normalize("NFKC", text.replace("&amp;", "&")))


def test_every_word_of_every_card_is_on_paper(printed):
    paper, document = printed
    texts = {}
    for index, page in enumerate(document):
        for face in sheets.faces(page, paper, back=index % 2 == 1)[0]:
            if face.label:
                number = int(face.label[1:6])
                texts[number] = texts.get(number, "") + plain(face.text())
    for number, card in enumerate(hostile_deck.cards(), 1):
        if re.search(r"[\u0590-\u06ff\u3040-\u9fff]", card):
            continue  # joined letters, and letters that this machine may have no font for
        for word in words_of_card(card):
            if len(word) > 300:
                continue  # divided between faces: see below
            assert plain(word) in texts[number], (number, word)


def test_long_words_are_as_long_as_before(printed):
    paper, document = printed
    text = ""
    for index, page in enumerate(document):
        for face in sheets.faces(page, paper, back=index % 2 == 1)[0]:
            if face.label and face.label.startswith("#00016") and index % 2 == 1:
                text += face.text()
    assert text.count("W") == 1200


def test_cut_marks_stand_on_card_edges_and_mirror_each_other(printed):
    paper, document = printed
    width = sheets.PAPERS[paper]["width"]
    boxes = list(sheets.cells(paper, back=False))
    xs = {value for box in boxes for value in (box[0], box[2])}
    ys = {value for box in boxes for value in (box[1], box[3])}
    for front, back in pages(document):
        marks = list(sheets.strokes_in_margins(front, paper))
        mirrored = list(sheets.strokes_in_margins(back, paper))
        assert len(marks) == len(mirrored) == 16
        for x0, y0, x1, y1 in marks:
            near = min(abs(x0 - x) for x in xs) if abs(x0 - x1) < 0.05 else min(
                abs(y0 - y) for y in ys)
            assert near < 0.1
            assert min(abs(width - x0 - b[0]) + abs(y0 - b[1]) + abs(width - x1 - b[2])
                       + abs(y1 - b[3]) for b in mirrored) < 0.2


def test_the_bar_is_50_mm_long(printed):
    _, document = printed
    curves = [item for drawing in document[0].get_drawings() for item in drawing["items"]
              if item[0] == "c"]
    lengths = [abs(item[1] - item[4]) / sheets.MM for item in curves]
    assert any(abs(length - 50) < 0.1 for length in lengths)


def test_all_fonts_are_embedded_and_are_the_ones_shipped(printed):
    _, document = printed
    names = {font[3].split("+")[-1] for page in document for font in page.get_fonts()}
    assert any("NotoSans" in name for name in names)
    for page in document:
        for font in page.get_fonts():
            assert font[1] != "n/a" or font[2] == "Type3", font  # emoji are drawn


def test_the_build_says_what_goes_on_and_what_is_missing(hostile):
    _, said = hostile
    assert "[card-continues]" in said
    assert "need more than one card of paper" in said
    assert "[missing-glyph]" in said


@pytest.mark.skipif(not SHARED.exists(), reason="the shared checks are not here")
def test_the_own_deck_passes_the_shared_check(own_deck):
    run = subprocess.run(
        [sys.executable, str(SHARED), str(own_deck), "--layout", "a4-8", "--tol", "0.2",
         "--minpt", "7.9"], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
