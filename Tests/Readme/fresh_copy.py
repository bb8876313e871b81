"""A copy of the project as a fresh clone would have it, and the commands that README.md shows."""
import os
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPY = ROOT / ".build" / "fresh-copy"


def project_files():
    """Paths of the files that a commit of the work tree would hold."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True)
    names = [name for name in os.fsdecode(listed.stdout).split("\0") if name]
    return [name for name in names if (ROOT / name).is_file()]


def make():
    """Makes the copy anew; only what was compiled there before stays, to save time."""
    COPY.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(COPY.parent / "my-exam", ignore_errors=True)  # README makes it beside the copy
    for entry in COPY.iterdir():
        if entry.name == ".build":
            continue
        shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
    for name in project_files():
        target = COPY / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, target)
    return COPY


def commands(readme):
    """The lines of all `sh` blocks of a Markdown text, in order."""
    blocks = re.findall(r"^```sh\n(.*?)^```", readme, re.M | re.S)
    return [line for block in blocks for line in block.splitlines() if line.strip()]
