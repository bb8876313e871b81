"""Exams, keys, study sheets and booklets, as PDFs: what is on them, and where it stands."""
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pymupdf
import pytest

import hostile_deck
import program
import sheets
from test_print import plain, words_of_card

KINDS = ["exam", "key", "sheet", "booklet"]
PAPERS = {"a4": (210, 297), "letter": (215.9, 279.4)}
SHARED = Path(__file__).resolve().parents[3] / "shared" / "tools" / "print" / "check_pdfua.py"
WORDS = hostile_deck.WORDS


def recto_print(project, *arguments):
    """Runs `recto print`; returns its exit status and what it said."""
    run = subprocess.run([program.RECTO, "print", *arguments], cwd=project,
                         capture_output=True, text=True)
    return run.returncode, run.stdout + run.stderr


def printed(project, name, *arguments):
    """The PDF that `recto print` makes."""
    status, said = recto_print(project, *arguments, "--output", name)
    assert status == 0, said
    return pymupdf.open(project / name)


@pytest.fixture(scope="module")
def quiz(tmp_path_factory):
    """A deck of 30 questions; the answer to each says its number."""
    project = tmp_path_factory.mktemp("quiz")
    deck = project / "Content" / "quiz"
    deck.mkdir(parents=True)
    for number in range(1, 31):
        options = "".join(
            f"- [{'x' if place == 0 else ' '}] option{number}x{place} among longer words here\n\n"
            f"  reason{number}x{place}.\n" for place in range(4))
        (deck / f"{number:02d}.md").write_text(
            f"---\nid: q{number:05d}\norder: {number}\n---\n\nquestion{number}?\n\n{options}",
            encoding="utf-8")
    return project


def five_hundred_questions(project, seed, write):
    """A deck of as many questions; `write` makes one's text of a random source and its number."""
    deck = project / "Content" / "many"
    deck.mkdir(parents=True)
    pick = random.Random(seed)
    for number in range(500):
        (deck / f"{number:03d}.md").write_text(
            f"---\nid: m{number:05d}\norder: {number}\n---\n\n{write(pick, number)}",
            encoding="utf-8")
    return project


def exam_and_key(project):
    """Both as PDFs, of no more pages than one wants to print."""
    exam = printed(project, "exam.pdf", "many", "--as", "exam")
    key = printed(project, "key.pdf", "many", "--as", "key")
    assert len(exam) + len(key) <= 60, (len(exam), len(key))
    return exam, key


@pytest.fixture(scope="module")
def five_hundred(tmp_path_factory):
    """500 questions of usual length, each with one explanation."""
    def question(pick, number):
        def words(least, most):
            return " ".join(
                pick.choice(WORDS) for _ in range(pick.randint(least, most))).capitalize()
        right = pick.randrange(4)
        options = "".join(f"- [{'x' if place == right else ' '}] {words(1, 9)} {number}{place}\n"
                          for place in range(4))
        return f"{words(8, 24)}?\n\n{options}\n## Explanation\n\n{words(12, 32)}.\n"
    return five_hundred_questions(tmp_path_factory.mktemp("many"), 3, question)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_hostile_cards_stay_on_the_page_and_whole(hostile, kind, paper):
    project, _ = hostile
    document = printed(project, f"{kind}-{paper}.pdf", "hostile", "--as", kind, "--sheet", paper)
    width, height = PAPERS[paper]
    if kind == "booklet":
        width, height = height, width
    text = ""
    for page in document:
        assert abs(page.rect.width / sheets.MM - width) < 0.05
        assert abs(page.rect.height / sheets.MM - height) < 0.05
        for x0, y0, x1, y1, word, *_ in page.get_text("words", sort=False):
            assert x0 / sheets.MM > 9.9 and x1 / sheets.MM < width - 9.9, (page.number, word)
            assert y0 / sheets.MM > 9 and y1 / sheets.MM < height - 6, (page.number, word)
        assert min(sheets.sizes(page), default=8) >= 7.9
        text += plain(page.get_text())
    if kind == "booklet":  # its pages do not follow each other in the file
        return
    for number, card in enumerate(hostile_deck.cards(), 1):
        if re.search(r"[\u0590-\u06ff\u3040-\u9fff]", card):
            continue  # joined letters, and letters that this machine may have no font for
        if kind == "exam":
            card = card.split("\n## ")[0]
            card = re.sub(r"^  \S.*$", "", card, flags=re.M)
        if kind == "key":
            card = "".join("\n## " + part for part in card.split("\n## ")[1:])
        if kind == "sheet":  # wrong options are named where there is a reason only
            card = re.sub(r"^- \[ \].*$", "", card, flags=re.M)
        for word in words_of_card(card):
            if len(word) < 60:
                assert plain(word) in text, (number, word)


def test_no_column_covers_another(hostile):
    project, _ = hostile
    for page in printed(project, "columns.pdf", "hostile", "--as", "key"):
        for x0, y0, x1, y1, word, *_ in page.get_text("words"):
            if 30 < y0 / sheets.MM < 280:
                assert x1 / sheets.MM < 103 or x0 / sheets.MM > 107, (page.number, word)


def asked(document):
    """For each version of an exam the numbers of its questions, and of their options by letter."""
    versions = []
    for page in document:
        for found in re.finditer(r"Version (\w+) ·|question(\d+)\?|\b([A-D]) option(\d+)x(\d)",
                                 page.get_text().replace("\n", " ")):
            name, question, letter, of, option = found.groups()
            if name:
                versions.append((name, [], {}))
            elif question:
                versions[-1][1].append(int(question))
            else:
                versions[-1][2][int(of), letter] = int(option)
    return versions


def test_what_is_doubtful_in_other_decks_is_not_said(tmp_path):
    content = tmp_path / "Content"
    content.mkdir()
    for name in ("rocks", "birds"):
        (content / f"{name}.txt").write_text(
            f"1. Which of the {name} is hard?\nA. One\nB. Two\nAnswer: C\n", encoding="utf-8")
    for more in ([], ["--as", "exam"]):
        _, said = recto_print(tmp_path, "rocks", *more, "--output", "rocks.pdf")
        assert "Content/rocks.txt" in said and "birds" not in said
        _, said = recto_print(tmp_path, *more, "--output", "all.pdf")
        assert "Content/rocks.txt" in said and "Content/birds.txt" in said


def test_the_key_gives_the_letters_of_its_version(quiz):
    choice = ["quiz", "--versions", "A,B,C", "--seed", "5"]
    exam = printed(quiz, "exam.pdf", *choice, "--as", "exam")
    key = printed(quiz, "key.pdf", *choice, "--as", "key")
    assert "seed" not in "".join(page.get_text() for page in exam)
    assert "Version A · 30 questions · 1 point each · seed 5" in key[0].get_text()
    versions = asked(exam)
    assert [name for name, _, _ in versions] == ["A", "B", "C"]
    text = " ".join(page.get_text().replace("\n", " ") for page in key)
    keys = re.split(r"Version \w+ · 30 questions", text)[1:]
    assert len(keys) == 3
    for (name, order, options), answers in zip(versions, keys):
        assert sorted(order) == list(range(1, 31)) != order
        found = re.findall(r"\b(\d+)\. ([A-D]) option(\d+)x0", answers)
        assert [int(number) for number, _, _ in found] == list(range(1, 31))
        grid = dict(re.findall(r"(\d+)\s([A-D])\s", answers.split("1. ")[0]))
        for number, letter, question in found:
            assert order[int(number) - 1] == int(question)
            assert options[int(question), letter] == 0
            assert grid[number] == letter
    assert len({tuple(order) for _, order, _ in versions}) == 3


def test_each_version_begins_on_the_front_of_a_sheet(quiz):
    exam = printed(quiz, "fronts.pdf", "quiz", "--as", "exam", "--versions", "A,B,C")
    first = [page.number for page in exam if "Name" in page.get_text()]
    assert len(first) == 3 and all(number % 2 == 0 for number in first)


def test_without_versions_questions_stand_as_in_the_deck(quiz):
    text = " ".join(page.get_text() for page in
                    printed(quiz, "plain.pdf", "quiz", "--as", "exam", "--points", "2"))
    assert re.findall(r"question(\d+)\?", text) == [str(number) for number in range(1, 31)]
    assert "30 questions · 2 points each" in text and "/ 60" in text
    assert "Version" not in text


def test_the_same_seed_makes_the_same_bytes_and_another_another_order(quiz):
    files = []
    for name, seed in [("one.pdf", "5"), ("two.pdf", "5"), ("three.pdf", "6")]:
        printed(quiz, name, "quiz", "--as", "exam", "--seed", seed).close()
        files.append((quiz / name).read_bytes())
    assert files[0] == files[1] != files[2]


def test_a_folded_booklet_reads_in_order(quiz):
    document = printed(quiz, "booklet.pdf", "quiz", "--as", "booklet")
    half = 297 / 2
    sides = []
    for page in document:
        numbers = {}
        for x0, y0, x1, y1, word, *_ in page.get_text("words"):
            if y0 / sheets.MM > 195 and re.fullmatch(r"\d+", word) and (
                    x1 / sheets.MM % half < half - 13.5):
                numbers.setdefault(x0 / sheets.MM > half, int(word))
        sides.append(numbers)
    assert len(document) % 2 == 0
    pairs = list(zip(sides[::2], sides[1::2]))
    order = [n for front, back in pairs for n in (front.get(True), back.get(False))]
    order += [n for front, back in reversed(pairs) for n in (back.get(True), front.get(False))]
    order = [number for number in order if number]
    assert order == list(range(1, len(order) + 1))
    assert len(order) > 4


def test_500_questions_and_their_key_take_at_most_60_pages(five_hundred):
    exam, _ = exam_and_key(five_hundred)
    text = "".join(page.get_text() for page in exam)
    assert set(range(1, 501)) <= {int(found) for found in re.findall(r"^(\d+)\. ", text, re.M)}


@pytest.fixture(scope="module")
def well_explained(tmp_path_factory):
    """500 questions with an explanation each and a reason for each option."""
    def question(pick, number):
        def text(least, most):
            length, words = pick.randint(least, most), pick.choice(WORDS)
            while len(words) < length:
                words += " " + pick.choice(WORDS)
            return words.capitalize()
        right = pick.randrange(4)
        options = "".join(f"- [{'x' if place == right else ' '}] {text(4, 50)} {number}\n\n"
                          f"  reason{number}x{place} {text(42, 62)}.\n" for place in range(4))
        return f"{text(60, 150)}?\n\n{options}\n## Explanation\n\n{text(130, 165)}.\n"
    return five_hundred_questions(tmp_path_factory.mktemp("explained"), 5, question)


def test_500_questions_with_all_reasons_and_their_key_take_at_most_60_pages(well_explained):
    _, key = exam_and_key(well_explained)
    text = "".join(page.get_text() for page in key)
    reasons = set(re.findall(r"reason\d+x\d", text))
    assert reasons == {f"reason{number}x{place}" for number in range(500) for place in range(4)}
    assert min(size for page in key for size in sheets.sizes(page)) >= 8


def card_of(project, name, text):
    deck = project / "Content" / "quiz"
    deck.mkdir(parents=True, exist_ok=True)
    (deck / f"{name}.md").write_text(f"---\nid: q{name}\n---\n\n{text}", encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_exams_and_keys_speak_the_language_of_their_deck(tmp_path, kind):
    (tmp_path / "recto.yml").write_text("language: de\n", encoding="utf-8")
    for name in ["00001", "00002"]:
        card_of(tmp_path, name, "Was?\n\n- [x] Eins\n- [x] Zwei\n- [ ] Drei\n\n  Zu viel.\n")
    options = ["--versions", "A"] if kind in ("exam", "key") else []
    document = printed(tmp_path, "own.pdf", "quiz", "--as", kind, *options)
    text = " ".join(page.get_text() for page in document).replace("\n", " ")
    assert "2 Fragen" in text
    said = {"exam": ["Datum", "Punkte", "je 1 Punkt", "(2 Antworten)", "Version A"],
            "key": ["Lösungen: ", "Version A", "Startzahl 1"], "sheet": [], "booklet": []}[kind]
    for phrase in said:
        assert phrase in text, (phrase, text)
    assert not re.search(r"question|point|seed|Date|Points|Answers", text)


@pytest.fixture(scope="module")
def arabic(tmp_path_factory):
    """A project of 60 questions in Arabic."""
    project = tmp_path_factory.mktemp("arabic")
    (project / "recto.yml").write_text("language: ar\n", encoding="utf-8")
    for number in range(60):
        card_of(project, f"{number:05d}",
                "ما هو النموذج اللغوي؟\n\n- [x] شبكة عصبية كبيرة تتنبأ بالكلمة التالية في النص\n"
                "- [ ] قاعدة بيانات كبيرة فيها كل الأسئلة وكل الإجابات\n")
    return project


def test_the_letters_of_an_arabic_key_begin_at_the_right(arabic):
    page = printed(arabic, "key.pdf", "quiz", "--as", "key")[0]
    words = [(y0, x0 / sheets.MM, word.strip("\u200f")) for x0, y0, _, _, word, *_
             in page.get_text("words") if x0 > page.rect.width / 2]
    top = min(y for y, _, word in words if word in ("A", "B"))
    row = [word for y, _, word in sorted(words, key=lambda found: -found[1]) if abs(y - top) < 3]
    # The column at the right is filled from its right edge on: each number, then its letter.
    assert len(row) > 10 and row[0:5:2] == ["1", "2", "3"] and row[1] in ("A", "B"), row
    assert max(x for y, x, _ in words if abs(y - top) < 3) > 190


@pytest.mark.parametrize("language, is_left", [("ar", True), ("en", False)])
def test_a_booklet_is_bound_where_its_language_begins(arabic, tmp_path, language, is_left):
    shutil.copytree(arabic / "Content", tmp_path / "Content")
    (tmp_path / "recto.yml").write_text(f"language: {language}\n", encoding="utf-8")
    document = printed(tmp_path, "book.pdf", "quiz", "--as", "booklet")
    assert len(document) == 2
    numbers = {}
    for side, page in enumerate(document):
        middle = page.rect.width / 2
        for x0, y0, x1, _, word, block, line, _ in page.get_text("words"):
            if y0 < page.rect.height - 40 or not word.isdigit():
                continue
            # The foot says "2 / 7"; the page's number is the one that stands first.
            numbers.setdefault((side, x0 < middle), []).append((x0, int(word)))
    pages = {place: sorted(found)[0][1] for place, found in numbers.items()}
    # The sheet opens at page 1; page 2 is printed behind it, and 4 beside it.
    assert pages == {(0, is_left): 1, (0, not is_left): 4, (1, not is_left): 2,
                     (1, is_left): 3}, pages


def test_an_exam_in_arabic_is_read_from_the_right(arabic):
    document = printed(arabic, "own.pdf", "quiz", "--as", "exam")
    page = document[0]
    boxes = {}
    for x0, y0, x1, y1, word, *_ in page.get_text("words"):
        boxes.setdefault(word, []).append((x0 / sheets.MM, y0 / sheets.MM, x1 / sheets.MM))
    # The first question stands in the right column, at its right edge; so does its box to tick.
    first = [box for word, found in boxes.items() if re.fullmatch(r"\.?1\.?", word)
             for box in found]
    assert first and max(box[2] for box in first) > 195, boxes
    ticks = [box for word, found in boxes.items() if "☐" in word for box in found]
    assert all(box[2] > 195 or 95 < box[2] < 105 for box in ticks), ticks
    # The line for the name begins at the right.
    rules = [[item[1].x / sheets.MM, item[2].x / sheets.MM] for drawing in page.get_drawings()
             for item in drawing["items"] if item[0] == "l" and item[1].y == item[2].y]
    name = max(rules, key=lambda ends: abs(ends[0] - ends[1]))
    assert max(name) > 180 and min(name) > 100
    # Digits are those of the text, not of a font of emoji.
    assert not any("Emoji" in font[3] or font[2] == "Type3" for font in page.get_fonts())


def test_the_file_is_named_after_deck_and_kind(quiz):
    status, said = recto_print(quiz, "quiz", "--as", "key")
    assert status == 0 and said.startswith("quiz-key.pdf: 30 questions on ")
    assert (quiz / "quiz-key.pdf").exists()


@pytest.mark.parametrize("arguments,message", [
    (["--as", "exm"], "did you mean 'exam'?"),
    (["--as", "exam", "--versions", "A,A"], "--versions must be different names"),
    (["--as", "exam", "--seed", "x"], "--seed must be a whole number"),
    (["--as", "exam", "--points", "0"], "--points must be a whole number"),
    (["--as", "sheet", "--seed", "3"], "belong to --as exam and --as key"),
    (["--as", "exam", "--sheet", "a7"], "too small"),
    (["--as", "exam", "--sheet", "foolscap"], "write --sheet a4 or --sheet letter"),
    (["--as", "exam", "--sheet", "a4-9"], "--sheet a4-9 belongs to cards"),
    (["--as", "exam", "--flip", "fold"], "--flip fold belongs to cards"),
    (["--as", "key", "--frame"], "--frame belongs to cards"),
    (["--as", "sheet", "--gutter", "6"], "--gutter belongs to cards"),
    (["--as", "booklet", "--turn", "calendar"], "--turn belongs to cards"),
    (["--as", "booklet", "--flip", "short"], "a booklet has its own"),
    (["--as", "exam", "--back", "short"], "--back belongs to answers"),
    (["--flip", "sideways"], "--flip must be"),
    (["--gutter", "5"], "--gutter must be 0, 3 or 6"),
    (["--range", "5-2"], "--range must be"),
    (["--versions", "A,B"], "belong to --as exam and --as key"),
    (["--seed", "3"], "belong to --as exam and --as key"),
])
def test_what_makes_no_sense_is_said_and_nothing_is_written(quiz, arguments, message):
    status, said = recto_print(quiz, "quiz", *arguments, "--output", "not.pdf")
    assert status == 2
    assert message in said, said
    assert not (quiz / "not.pdf").exists()


@pytest.mark.parametrize("kind", KINDS)
def test_large_print_has_type_of_18_points_in_one_column(hostile, kind):
    project, _ = hostile
    document = printed(project, f"large-{kind}.pdf", "hostile", "--as", kind, "--large-print",
                       "--range", "1-12")
    small = printed(project, f"small-{kind}.pdf", "hostile", "--as", kind, "--range", "1-12")
    assert len(document) > len(small)
    for page in document:
        sizes = sheets.sizes(page)
        assert 18 in sizes and min(sizes) >= 12, (page.number, sizes)
        for x0, y0, x1, y1, word, *_ in page.get_text("words"):
            assert x0 > 0 and x1 < page.rect.width and y1 < page.rect.height, (page.number, word)


def test_what_questions_say_they_are_worth_is_added_up(tmp_path):
    deck = tmp_path / "Content" / "worth"
    deck.mkdir(parents=True)
    for number, worth in enumerate(["(2 marks)", "[3 marks]", ""]):
        (deck / f"{number}.md").write_text(
            f"---\nid: w{number:05d}\norder: {number}\n---\n\nExplain {number}. {worth}\n\n"
            "## Answer\n\nAs it has always been done here.\n", encoding="utf-8")
    text = printed(tmp_path, "worth.pdf", "worth", "--as", "exam")[0].get_text()
    assert "/ 6" in text and "each" not in text and "Class" in text
    assert "(2 marks)" in text
    plain_text = printed(tmp_path, "plain.pdf", "worth", "--as", "exam", "--range", "3",
                         "--points", "4")[0].get_text()
    assert "4 points each" in plain_text and "/ 4" in plain_text


@pytest.mark.parametrize("kind", ["key", "sheet", "booklet"])
def test_no_level_of_headings_is_skipped(hostile, kind):
    project, _ = hostile
    document = printed(project, f"levels-{kind}.pdf", "hostile", "--as", kind)
    objects = [document.xref_object(number, compressed=True)
               for number in range(1, document.xref_length())]
    found = {level for text in objects for level in re.findall(r"/S/H(\d)", text)}
    assert found == {"1", "2"}


@pytest.mark.skipif(not SHARED.exists(), reason="the shared checks are not here")
@pytest.mark.parametrize("kind", KINDS)
def test_structure_passes_the_shared_check(hostile, kind):
    project, _ = hostile
    printed(project, f"ua-{kind}.pdf", "hostile", "--as", kind).close()
    run = subprocess.run([sys.executable, str(SHARED), str(project / f"ua-{kind}.pdf")],
                         capture_output=True, text=True)
    assert run.returncode == 0 and "FAIL" not in run.stdout, run.stdout + run.stderr
