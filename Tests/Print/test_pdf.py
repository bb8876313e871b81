"""The PDFs of `recto print`, measured: where everything lies, and that nothing is lost."""
import base64
import collections
import re
import subprocess

import pymupdf
import pytest

import hostile_deck
import pdf_cards
from pdf_cards import MM, STOCKS
from program import RECTO


@pytest.fixture(scope="session")
def deck(tmp_path_factory):
    """A project of hostile cards that the machine has fonts for."""
    project = tmp_path_factory.mktemp("hostile deck")
    hostile_deck.write(project)
    return project


def run(project, *options):
    """Runs `recto print` in a project."""
    return subprocess.run([RECTO, "print", *options], cwd=project, capture_output=True, text=True)


def printed(project, name, *options):
    """The PDF that `recto print` writes."""
    done = run(project, "--output", name, *options)
    assert done.returncode == 0, done.stderr
    return pymupdf.open(project / name)


#: Every stock flipped both ways; cards that turn like a calendar on a few.
WAYS = [(stock, flip, "book") for stock in sorted(STOCKS) for flip in ("long", "short")] \
    + [(stock, flip, "calendar") for stock in ("a4-wide-9", "zweckform-32010", "a6")
       for flip in ("long", "short")]


@pytest.mark.parametrize("stock, flip, turn", WAYS)
def test_backs_lie_behind_their_fronts(deck, stock, flip, turn):
    document = printed(deck, f"{stock}-{flip}-{turn}.pdf", "--sheet", stock, "--flip", flip,
                       "--turn", turn)
    width, height = STOCKS[stock][0]
    mirrors_x = (flip == "long") == (height >= width)
    is_turned = (turn == "book") != mirrors_x
    assert len(document) % 2 == 0
    seen = 0
    for number in range(0, len(document), 2):
        front, back = document[number], document[number + 1]
        for page in (front, back):
            assert abs(page.rect.width / MM - width) < 0.05
            assert abs(page.rect.height / MM - height) < 0.05
            assert min(pdf_cards.sizes(page)) >= 8
        fronts, backs = pdf_cards.labels(front), pdf_cards.labels(back)
        assert fronts.keys() == backs.keys()
        cells = zip(pdf_cards.boxes(stock), pdf_cards.boxes(stock, flip))
        on_front = {label: place for label, (place, _) in fronts.items()}
        for front_box, back_box in cells:
            here = [label for label, (x, y) in on_front.items()
                    if front_box[0] < x < front_box[2] and front_box[1] < y < front_box[3]]
            if not here:
                continue
            seen += 1
            (x, y), (back_x, back_y) = on_front[here[0]], backs[here[0]][0]
            assert backs[here[0]][1] != is_turned
            offset = x - (front_box[0] + front_box[2]) / 2, y - (front_box[1] + front_box[3]) / 2
            sign = -1 if is_turned else 1
            assert abs(back_x - (back_box[0] + back_box[2]) / 2 - sign * offset[0]) < 0.05
            assert abs(back_y - (back_box[1] + back_box[3]) / 2 - sign * offset[1]) < 0.05
        assert pdf_cards.words_outside(front, list(pdf_cards.boxes(stock))) == []
        assert pdf_cards.words_outside(back, list(pdf_cards.boxes(stock, flip))) == []
    assert seen >= len(hostile_deck.cards())


@pytest.mark.parametrize("stock", ["a4-8", "a4-9", "a4-10", "letter-8", "avery-5388"])
def test_folded_cards_mirror_each_other(deck, stock):
    document = printed(deck, f"{stock}-fold.pdf", "--sheet", stock, "--flip", "fold")
    (width, height), (columns, rows), card, origin, pitch = STOCKS[stock]
    is_upright = columns % 2 == 0 or (rows % 2 == 1 and columns > 1)
    seen = 0
    for page in document:
        labels = pdf_cards.labels(page)
        for label, ((x, y), _) in labels.items():
            if label.endswith("·"):
                continue
            (back_x, back_y), is_right_way_up = labels[label + " ·"]
            assert is_right_way_up == is_upright
            at, size, step = (x, card[0], pitch[0]) if is_upright else (y, card[1], pitch[1])
            start = origin[0] if is_upright else origin[1]
            pair = int((at - start) / (2 * step))
            line = start + pair * 2 * step + (size + step) / 2
            mirrored = (2 * line - x, y) if is_upright else (x, 2 * line - y)
            assert abs(back_x - mirrored[0]) < 0.05 and abs(back_y - mirrored[1]) < 0.05
            seen += 1
        assert pdf_cards.words_outside(page, list(pdf_cards.boxes(stock))) == []
    assert seen >= len(hostile_deck.cards())


def characters(text):
    return collections.Counter(pdf_cards.plain(text))


def markup_free(text):
    """The characters of a card that must be seen: letters and digits of any writing, and emoji."""
    text = re.sub(r"(?s)^---.*?---\n", "", text)
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text)
    text = re.sub(r"```python|^## (Answer|Explanation)$", "", text, flags=re.M)
    text = re.sub(r"(?m)^- \[[x ]\]", "", text)
    return re.sub(r"&amp;", "&", text)


def test_no_character_of_any_card_is_lost(deck):
    document = printed(deck, "whole.pdf")
    seen = characters("".join(page.get_text() for page in document))
    for number, text in enumerate(hostile_deck.cards(), 1):
        for character, count in characters(markup_free(text)).items():
            if character.isalnum() or ord(character) > 0x2000:
                assert seen[character] >= count, f"card {number}: {character!r}"


def test_words_come_in_their_order(deck):
    document = printed(deck, "order.pdf")
    backs = {}
    for page in list(document)[1::2]:
        text = page.get_text()
        backs[page.number] = re.sub(r"\s+", "", text)
    whole = "".join(backs.values())
    for sentence in hostile_deck.prose(1500, 1).split(".")[:100:10]:
        assert re.sub(r"\s+", "", sentence) in re.sub(r"h00002#00002\d+/\d+", "", whole)


def sides(document, flip=None, stock=None, cell=None):
    """The text of each card's parts one after the other, without labels, on every second page."""
    found = collections.defaultdict(dict)
    for page in list(document)[1 if flip else 0::2]:
        words = collections.defaultdict(list)
        cells = [cell] if cell else list(pdf_cards.boxes(stock, flip))
        for x0, y0, x1, y1, word, *_ in page.get_text("words", sort=False):
            x, y = (x0 + x1) / 2 / MM, (y0 + y1) / 2 / MM
            for box in cells:
                if box[0] <= x <= box[2] and box[1] <= y <= box[3]:
                    words[box].append(word)
        for here in words.values():
            # Title or id are drawn first, then the number, then the text.
            match = re.search(r"#(\d{5})(?: (\d+)/\d+)?", " ".join(here))
            text = pdf_cards.plain(" ".join(here)[match.end():])
            found[match[1]][int(match[2] or 1)] = text
    return {number: "".join(parts[part] for part in sorted(parts))
            for number, parts in found.items()}


@pytest.mark.parametrize("stock", ["a4-10", "avery-5388"])
def test_cards_that_go_on_say_what_one_large_card_says(tmp_path, stock):
    hostile_deck.write(tmp_path)
    (tmp_path / "recto.yml").write_text(
        "sheets:\n  huge:\n    sheet: 640 x 4800\n    card: 600 x 4700\n    grid: 1 x 1\n",
        encoding="utf-8")
    huge = printed(tmp_path, "huge.pdf", "--sheet", "huge")
    parts = printed(tmp_path, "parts.pdf", "--sheet", stock)
    assert len(huge) == 2 * len(hostile_deck.cards())
    for flip in (None, "long"):
        whole = sides(huge, flip, cell=(20, 50, 620, 4750))
        divided = sides(parts, flip, stock)
        assert whole.keys() == divided.keys()
        for number, text in whole.items():
            # Heads of tables are repeated, and rows turned into lists; nothing else comes in.
            rest = iter(divided[number])
            lost = [place for place, sign in enumerate(text) if sign not in rest]
            assert not lost, (number, text[max(0, lost[0] - 30):lost[0] + 20])


def test_each_back_shows_the_id_of_its_card(deck):
    document = printed(deck, "ids.pdf", "--range", "2")
    backs = list(document)[1::2]
    parts = sum(len(pdf_cards.labels(page)) for page in backs)
    assert parts > 3
    assert sum(page.get_text().count("h00002") for page in backs) == parts


def test_a_short_last_sheet_keeps_its_blanks(deck):
    document = printed(deck, "short.pdf", "--range", "1")
    (label, ((x, _), _)), = pdf_cards.labels(document[0]).items()
    (back_x, _), _ = pdf_cards.labels(document[1])[label]
    # The first column of the front is the last of the back.
    assert x < 105 < back_x


def test_two_runs_give_the_same_bytes(deck):
    printed(deck, "one.pdf")
    printed(deck, "two.pdf")
    assert (deck / "one.pdf").read_bytes() == (deck / "two.pdf").read_bytes()


def test_fronts_and_backs_of_a_hand_fed_printer_are_two_files(deck):
    run(deck, "--flip", "manual", "--output", "hand.pdf")
    fronts, backs = (pymupdf.open(deck / f"hand-{side}.pdf") for side in ("fronts", "backs"))
    assert len(fronts) == len(backs) > 1
    # The last sheet lies on top of the stack when it is put back.
    for front, back in zip(fronts, reversed(list(backs))):
        assert pdf_cards.labels(front).keys() == pdf_cards.labels(back).keys()
    assert not (deck / "hand.pdf").exists()


def test_an_offset_moves_backs_only(deck):
    plain = printed(deck, "still.pdf", "--range", "1-8")
    moved = printed(deck, "moved.pdf", "--range", "1-8", "--back-offset", "1.5,-0.5")
    for number, way in ((0, (0, 0)), (1, (1.5, -0.5))):
        before, after = pdf_cards.labels(plain[number]), pdf_cards.labels(moved[number])
        for label, ((x, y), _) in before.items():
            assert abs(after[label][0][0] - x - way[0]) < 0.01
            assert abs(after[label][0][1] - y - way[1]) < 0.01


def test_emoji_are_sharp_and_can_be_copied(deck):
    document = printed(deck, "emoji.pdf", "--range", "10")
    text = "".join(page.get_text() for page in document)
    assert text.count("\U0001F600") == 40
    assert "\U0001F468\u200D\U0001F469\u200D\U0001F467" in text
    images = {image[0]: image for page in document for image in page.get_images()}
    assert all(image[2] >= 100 and image[3] >= 100 for image in images.values())


def test_catalog_asks_for_the_right_way_of_printing(deck):
    for flip, duplex in (("long", "DuplexFlipLongEdge"), ("short", "DuplexFlipShortEdge"),
                         ("fold", "Simplex")):
        document = printed(deck, "catalog.pdf", "--range", "1-4", "--flip", flip)
        catalog = document.xref_object(document.pdf_catalog(), compressed=True)
        for entry in ("/PrintScaling/None", "/PickTrayByPDFSize true", f"/Duplex/{duplex}",
                      "/DisplayDocTitle true", "/MarkInfo<</Marked true>>", "/Lang"):
            assert entry in catalog
        metadata = document.get_xml_metadata()
        assert "<pdfuaid:part>1</pdfuaid:part>" in metadata and "Hostile" in metadata
        assert "Date" not in metadata
        assert [entry[1] for entry in document.get_toc()] == ["Hostile"]


def test_large_print_is_large(deck):
    document = printed(deck, "large.pdf", "--range", "1-3", "--large-print")
    assert {size for page in document for size in pdf_cards.sizes(page)} == {8, 18}


def test_backs_hold_what_was_asked_for(deck):
    def back(*options):
        document = printed(deck, "part.pdf", "--range", "17", *options)
        return "".join(page.get_text() for page in list(document)[1::2])

    whole, short = back(), back("--back", "short")
    explained, reasoned = back("--with", "explanation"), back("--with", "rationale")
    bare = back("--with", "none")
    assert len(bare) < len(short) < len(whole)
    assert "Why not the other options" in whole and "Why not the other options" in reasoned
    assert "Why not the other options" not in explained + bare + short


@pytest.mark.parametrize("options, said", [
    (["--sheet", "avery-5372x"], "did you mean 'avery-5372'?"),
    (["--sheet", "papyrus"], "--list-sheets"),
    (["--sheet", "avery-5371", "--gutter", "3"], "leave out --gutter"),
    (["--sheet", "a6", "--flip", "fold"], "choose another sheet"),
    (["--flip", "lnog"], "did you mean 'long'?"),
    (["--range", "900-"], "the cards have the numbers 1 to"),
    (["--tag", "nothing"], "none has the tag"),
    (["--back-offset", "far"], "--back-offset must be"),
    (["hostil"], "did you mean 'hostile'?"),
    (["--output", "cards.txt"], "must be the name of a PDF"),
    (["--output", "no/such/folder/cards.pdf"], "there is no folder"),
])
def test_what_can_not_be_printed_is_said(deck, options, said):
    before = sorted(deck.iterdir())
    done = run(deck, *options)
    # What the project lacks is no mistake of the command line.
    lacks = ("--tag", "hostil", "no/such", "900-")
    assert done.returncode == (1 if any(word in " ".join(options) for word in lacks) else 2)
    assert said in done.stderr and "nothing was written" in done.stderr
    assert sorted(deck.iterdir()) == before


def test_a_folder_or_another_file_is_never_overwritten(deck):
    (deck / "folder.pdf").mkdir(exist_ok=True)
    (deck / "notes.pdf").write_text("my notes")
    for name, said in (("folder.pdf", "is a folder"), ("notes.pdf", "is no PDF")):
        done = run(deck, "--output", name)
        assert done.returncode == 1 and said in done.stderr
    assert (deck / "notes.pdf").read_text() == "my notes"


def project_of(folder, text, settings=None):
    """A project with one deck of one card."""
    (folder / "Content" / "deck").mkdir(parents=True)
    (folder / "Content" / "deck" / "card.md").write_text(
        "---\nid: c00001\n---\n\n" + text, encoding="utf-8")
    if settings:
        (folder / "recto.yml").write_text(settings, encoding="utf-8")
    return folder


def test_a_sign_that_no_font_has_is_an_error_that_leaves_the_old_file(tmp_path):
    project = project_of(tmp_path, "What?\n\n## Answer\n\nA \U000F1234 sign.\n")
    (project / "cards.pdf").write_bytes(b"%PDF-old")
    done = run(project, "--output", "cards.pdf")
    assert done.returncode == 1
    assert "U+F1234" in done.stderr and "card 1" in done.stderr
    assert "card.md:" in done.stderr and "missing-glyph" in done.stderr
    assert (project / "cards.pdf").read_bytes() == b"%PDF-old"


def test_a_broken_picture_is_an_error(tmp_path):
    project = project_of(tmp_path, "What?\n\n## Answer\n\n![A robin](robin.png)\n")
    (project / "Content" / "deck" / "robin.png").write_bytes(
        hostile_deck.png(20, 20)[:40])
    done = run(project)
    assert done.returncode == 1
    assert "broken-picture" in done.stderr and "robin.png" in done.stderr
    assert list(project.glob("*.pdf")) == []


#: A picture of 48 × 32 pixels.
AVIF = (
    "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAADybWV0YQAAAAAAAAAoaGRscgAAAAAA"
    "AAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAAB"
    "AAEAAAABAAABGgAAAEoAAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAA"
    "amlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAADAAAAAgAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFD"
    "gSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAAFJtZGF0EgAK"
    "CTgVL/sICGg0gDI7FkAGGGGEAMNySspxZQj3XvA77ijknc9Cf17vf9fSP3UEr2Bcac8/+jxOzRzW"
    "xDveRa1s1JvwHo3KxHc=")


def test_avif_pictures_are_printed_where_the_library_for_them_is(tmp_path):
    project = project_of(tmp_path, "What?\n\n## Answer\n\n![A grid](grid.avif)\n")
    (project / "Content" / "deck" / "grid.avif").write_bytes(base64.b64decode(AVIF))
    done = run(project, "--output", "grid.pdf")
    if done.returncode:
        assert "card.md:" in done.stderr and "libavif-gdk-pixbuf" in done.stderr
        assert list(project.glob("*.pdf")) == []
    else:
        (image,) = pymupdf.open(project / "grid.pdf")[1].get_images()
        assert image[2:4] == (48, 32)


def test_numbers_of_long_lists_keep_their_width(tmp_path):
    steps = "".join(f"{number}. Step {number}.\n" for number in range(97, 104))
    project = project_of(
        tmp_path, f"How?\n\n## Answer\n\n{steps}\n\n1000. | a | b |\n      |---|---|\n"
        "      | c | d |\n1001. ```\n      code\n      ```\n")
    document = printed(project, "steps.pdf")
    text = document[1].get_text()
    assert re.findall(r"^(\d+)\. Step \1\.$", text, re.M) == [str(n) for n in range(97, 104)]
    assert "104." in text and "105." in text
    lines = [line for block in document[1].get_text("dict")["blocks"]
             for line in block.get("lines", []) for span in line["spans"] if "Step" in span["text"]]
    assert len({round(line["bbox"][0], 1) for line in lines}) == 1
    # No line was made narrower to fit.
    assert "Tz" not in document[1].read_contents().decode("latin-1")


@pytest.mark.parametrize("language,words", [
    ("de", ["Warum nicht die anderen Antworten", "Die Antwort geht weiter (2 von"]),
    ("fr", ["Pourquoi pas les autres", "La réponse continue (2 sur"]),
])
def test_cards_speak_the_language_of_their_deck(tmp_path, language, words):
    card = "Was?\n\n- [x] A\n- [ ] B\n\n  Nein.\n- [ ] C\n\n  Auch nein.\n\n## Explanation\n\n"
    project = project_of(tmp_path, card + hostile_deck.prose(300, 4) + "\n",
                         f"language: {language}\n")
    text = " ".join(page.get_text() for page in printed(project, "own.pdf"))
    for phrase in words:
        assert phrase in re.sub(r"\s+", " ", text)
    assert "Why" not in text and "answer goes on" not in text


def test_sheets_of_the_project_are_printed_on(tmp_path):
    settings = """sheets:
  big:
    sheet: 200 x 150
    card: 80 x 60
    grid: 2 x 2
    gutters: 10 x 5
    origin: 12 x 9
"""
    project = project_of(tmp_path, "What?\n\n## Answer\n\nThat.\n", settings)
    document = printed(project, "own.pdf", "--sheet", "big")
    assert abs(document[0].rect.width / MM - 200) < 0.01
    (front, _), = pdf_cards.labels(document[0]).values()
    (back, _), = pdf_cards.labels(document[1]).values()
    assert 12 < front[0] < 92 and 9 < front[1] < 69
    # The long edge of a sheet in landscape is its top.
    assert 12 < back[0] < 92 and 150 - 69 < back[1] < 150 - 9


@pytest.mark.parametrize("settings, said", [
    ("card: 300 x 60", "larger than the sheet"), ("card: 150 x 60", "beyond the edge"),
    ("origin: 100 x 9", "move the origin"), ("grid: two", "'grid' must be"),
    ("card: wide", "'card' must be"), ("paper: A4", "unknown key 'paper'"),
])
def test_sheets_that_can_not_be_are_errors(tmp_path, settings, said):
    fields = {"sheet": "200 x 150", "card": "80 x 60", "grid": "2 x 2"}
    key, value = settings.split(": ")
    fields[key] = value
    lines = "".join(f"    {key}: {value}\n" for key, value in fields.items())
    project = project_of(tmp_path, "What?\n\n## Answer\n\nThat.\n", "sheets:\n  big:\n" + lines)
    done = run(project, "--sheet", "big")
    assert done.returncode == 1
    assert said in done.stderr and "recto.yml:" in done.stderr


def test_a_calibration_sheet_has_its_rulers_behind_its_crosses(tmp_path):
    project = project_of(tmp_path, "What?\n\n## Answer\n\nThat.\n")
    assert run(project, "--calibrate", "--output", "test.pdf").returncode == 0
    document = pymupdf.open(project / "test.pdf")
    assert len(document) == 2

    def lines(page):
        return [(item[1] / MM, item[2] / MM) for drawing in page.get_drawings()
                for item in drawing["items"] if item[0] == "l"]

    crosses = [((a.x + b.x) / 2, (a.y + b.y) / 2) for a, b in lines(document[0])]
    middles = [((a.x + b.x) / 2, (a.y + b.y) / 2) for a, b in lines(document[1])]
    assert len(crosses) == 8
    for x, y in crosses:
        assert any(abs(210 - x - ruler[0]) < 0.01 and abs(y - ruler[1]) < 0.01
                   for ruler in middles)
