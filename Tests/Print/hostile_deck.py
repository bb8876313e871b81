"""Writes a project whose cards are as unkind to a printer as cards can be."""
import json
import random
import struct
import zlib

LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapit\u00e4n"
URL = "https://example.org/" + "a-very/long_path/" * 8 + "?query=" + "x" * 60

WORDS = """a the of model answer quick brown fox training gradient batch layer weights memory while
which because evaluation precision recall tokenizer between over under through large-scale
state-of-the-art self-attention (in parentheses) \u201cquoted\u201d it\u2019s don\u2019t 3.14 2x
1,000 e.g. therefore; however, extraordinarily incomprehensibilities""".split()


def prose(count, seed):
    """So many words, in sentences."""
    pick = random.Random(seed)
    words = [pick.choice(WORDS) for _ in range(count)]
    for index in range(11, count, 12):
        words[index] += "."
    return " ".join(words)


def cards():
    """Pairs of a file's name and its text."""
    def recall(prompt, answer, explanation=None):
        text = f"{prompt}\n\n## Answer\n\n{answer}\n"
        return text + (f"\n## Explanation\n\n{explanation}\n" if explanation else "")

    code = "\n".join(f"    if value_{n} > {n}:  # {'long remark ' * (n % 5)}\n        return {n}"
                     for n in range(14))
    rows = "\n".join(f"| row {n} | {prose(4, n)} | {n * 37} |" for n in range(18))
    wide = "| " + " | ".join(f"head{n}" for n in range(9)) + " |\n|" + "---|" * 9 + "\n| " \
        + " | ".join(prose(5, n) for n in range(9)) + " |"
    nested = "\n".join("  " * depth + f"- level {depth} {prose(12, depth)}" for depth in range(9))
    options = "\n".join(
        f"- [{'x' if n == 2 else ' '}] {prose(9, 50 + n)}\n\n  {prose(40, 90 + n)}\n"
        for n in range(5))
    return [
        recall("One word?", "Yes"),
        recall("All of it?", prose(1500, 1)),
        recall(prose(400, 2), "Short."),
        recall("Long words?", f"{LONG_WORD} {prose(30, 3)} {LONG_WORD * 3} {prose(60, 4)}"),
        recall("Where?", f"See <{URL}> and [this page]({URL}) and `{URL}`."),
        recall("Which code?", f"Like this:\n\n```python\n{code}\n```\n\n{prose(20, 5)}"),
        recall("Which table?", f"| Name | What it does | Count |\n|---|:-:|--:|\n{rows}"),
        recall("Which wide table?", wide),
        recall("Which tree?", nested + "\n\n" + "\n".join(f"{n}. {prose(6, n)}"
                                                             for n in range(95, 104))),
        recall("Which feelings?", "\U0001F600 " * 40 + "\U0001F468\u200D\U0001F469\u200D\U0001F467"
               " \u2764\uFE0F 1\uFE0F\u20E3 \U0001F1E9\U0001F1EA \u2705 done " + prose(40, 6)),
        recall("\u05de\u05d4 \u05d6\u05d4?", "\u05d4\u05de\u05d5\u05d3\u05dc " * 30
               + "\n\n" + "\u0627\u0644\u0646\u0645\u0648\u0630\u062c " * 20),
        recall("\u4f55\u3067\u3059\u304b", "\u65e5\u672c\u8a9e\u306e\u6587\u7ae0\u3067\u3059" * 60),
        recall("Which signs?", "\u2192 \u2264 \u2265 \u2211 \u221a \u221e \u2212 \u2208 \u2248 "
               "<b>not bold</b> &amp; \\<script\\> " + prose(30, 7)),
        recall("Which quote?", "> " + prose(60, 8) + "\n>\n> - " + prose(20, 9) + "\n\n---\n\n"
               "### A heading\n\n" + prose(200, 10), prose(150, 11)),
        recall("Which picture?", "![A grid](wide.png)\n\n" + prose(60, 12)
               + "\n\n![A column](tall.png)"),
        recall("Unbroken?", "W" * 1200),
        f"{prose(30, 13)}?\n\n{options}\n## Explanation\n\n{prose(90, 14)}\n",
        "Which?\n\n- [ ] All of the above\n- [x] red\n- [ ] green\n\n  Not green.\n",
        recall("What goes last?", "**Bold " + prose(40, 15) + "** and *slanted " + prose(40, 16)
               + "* and ***both " + prose(40, 17) + "***."),
    ]


def png(width, height):
    """A picture of one grey."""
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    rows = (b"\0" + b"\x80" * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def write(folder):
    """Writes the project; returns the texts of its cards."""
    deck = folder / "Content" / "hostile"
    deck.mkdir(parents=True)
    for number, text in enumerate(cards(), 1):
        front = f"---\nid: h{number:05d}\norder: {number}\n---\n\n"
        (deck / f"{number:02d}.md").write_text(front + text, encoding="utf-8")
    (deck / "wide.png").write_bytes(png(1600, 900))
    (deck / "tall.png").write_bytes(png(40, 4000))
    return cards()


if __name__ == "__main__":
    print(json.dumps(cards(), ensure_ascii=False, indent=1))
