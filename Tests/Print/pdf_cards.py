"""Reads PDFs of `recto print` back: where cards, words and marks lie, in millimetres."""
import re
import unicodedata

MM = 72 / 25.4
TOKEN = re.compile(r"^#(\d{5})(?: (\d+)/(\d+))?( ·)?$")
SAFE = 2.6

#: name: sheet, grid, card, origin, distance from card to card; as makers and shops give them.
A4, LETTER = (210, 297), (215.9, 279.4)
STOCKS = {
    "a4-8": (A4, (2, 4), (95, 66), (10, 16.5), (95, 66)),
    "a4-9": (A4, (3, 3), (63, 88), (10.5, 16.5), (63, 88)),
    "a4-10": (A4, (2, 5), (90, 54), (15, 13.5), (90, 54)),
    "a4-wide-9": ((297, 210), (3, 3), (88, 62), (16.5, 12), (88, 62)),
    "letter-8": (LETTER, (2, 4), (95, 66), (12.95, 7.7), (95, 66)),
    "letter-9": (LETTER, (3, 3), (63, 86), (13.45, 10.7), (63, 86)),
    "letter-10": (LETTER, (2, 5), (88.9, 50.8), (19.05, 12.7), (88.9, 50.8)),
    "a7": ((105, 74), (1, 1), (105, 74), (0, 0), (0, 0)),
    "a6": ((148, 105), (1, 1), (148, 105), (0, 0), (0, 0)),
    "index-3x5": ((127, 76.2), (1, 1), (127, 76.2), (0, 0), (0, 0)),
    "index-4x6": ((152.4, 101.6), (1, 1), (152.4, 101.6), (0, 0), (0, 0)),
    "avery-5371": (LETTER, (2, 5), (88.9, 50.8), (19.05, 12.7), (88.9, 50.8)),
    "avery-5388": (LETTER, (1, 3), (127, 76.2), (44.45, 25.4), (0, 76.2)),
    "avery-5389": (LETTER, (1, 2), (152.4, 101.6), (31.75, 31.75), (0, 114.3)),
    "avery-8373": (LETTER, (2, 4), (88.9, 50.8), (12.7, 19.05), (101.6, 63.5)),
    "avery-c32011": (A4, (2, 5), (85, 54), (15, 13.5), (95, 54)),
    "avery-c32015": (A4, (2, 4), (85, 54), (17, 31.5), (91, 60)),
    "avery-l7414": (A4, (2, 5), (90, 52), (15, 18.5), (90, 52)),
    "avery-j8414": (A4, (2, 5), (87, 50.8), (14.8, 20.4), (93.1, 50.8)),
    "zweckform-32010": (A4, (2, 5), (85, 53.98), (14.11, 14.11), (94.9, 53.98)),
    "sigel-lp800": (A4, (2, 5), (85, 55), (15, 10), (95, 55)),
}


def boxes(stock, flip=None):
    """The cards' boxes, left to right and row by row of the front; of backs when `flip` is given."""
    (width, height), (columns, rows), card, origin, pitch = STOCKS[stock]
    mirrors_x = (flip == "long") == (height >= width)
    for row in range(rows):
        for column in range(columns):
            x, y = origin[0] + column * pitch[0], origin[1] + row * pitch[1]
            if flip and mirrors_x:
                x = width - x - card[0]
            elif flip:
                y = height - y - card[1]
            yield x, y, x + card[0], y + card[1]


def labels(page):
    """The numbers in the corners of a page's cards: for each the middle of its line, and whether
    it is upright."""
    found = {}
    for block in page.get_text("dict")["blocks"]:
        for line in block.get("lines", []):
            text = "".join(span["text"] for span in line["spans"]).strip()
            match = TOKEN.match(text)
            if match:
                x0, y0, x1, y1 = line["bbox"]
                middle = ((x0 + x1) / 2 / MM, (y0 + y1) / 2 / MM)
                found[text] = (middle, line["dir"][0] > 0)
    return found


def sizes(page):
    """The sizes of all type on a page, in pt."""
    return {round(span["size"], 2) for block in page.get_text("dict")["blocks"]
            for line in block.get("lines", []) for span in line["spans"] if span["text"].strip()}


def words_outside(page, cells):
    """Words that do not lie within the safe area of a card; a font's box is taller than its ink."""
    outside = []
    for x0, y0, x1, y1, word, *_ in page.get_text("words"):
        pad = (y1 - y0) / MM * 0.17
        left, top, right, bottom = x0 / MM, y0 / MM + pad, x1 / MM, y1 / MM - pad
        if not any(left >= box[0] + SAFE and right <= box[2] - SAFE and top >= box[1] + SAFE - 0.7
                   and bottom <= box[3] - SAFE + 0.7 for box in cells):
            outside.append((word, round(left, 2), round(top, 2)))
    return outside


def plain(text):
    """Text as it is compared: without blanks, and with what looks alike made alike."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u00ad\ufe0f\u200d]+", "", text)


def text_of(page):
    """All text of a page, labels too."""
    return plain(page.get_text())
