"""What README.md, CONTRIBUTING.md and the pages in docs/ point at is there."""
import re
import subprocess

import fresh_copy
import pytest

ROOT = fresh_copy.ROOT
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def links(text):
    prose = re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)
    prose = re.sub(r"`[^`\n]*`", "", prose)
    return re.findall(r"\]\(([^)\s]+)\)", prose)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    dead = [
        link for link in links(page.read_text("utf-8"))
        if not link.startswith(("http://", "https://", "#", "mailto:"))
        and not (page.parent / link.split("#")[0]).exists()
    ]
    assert dead == []


def test_the_index_lists_every_page():
    listed = set(links((ROOT / "docs" / "README.md").read_text("utf-8")))
    pages = {page.name for page in (ROOT / "docs").glob("*.md")} - {"README.md"}
    assert pages == listed


@pytest.mark.parametrize("name", ["site.png", "sheet.png"])
def test_pictures_are_small_pngs(name):
    picture = (ROOT / "docs" / "pictures" / name).read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(picture) < 200_000


def test_every_swift_package_is_pinned_and_justified():
    pinned = re.findall(r'url: "[^"]*/([^"/]+)", exact: "([^"]+)"', (ROOT / "Package.swift").read_text())
    table = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert pinned and (ROOT / "Package.swift").read_text().count(".package(url:") == len(pinned)
    for name, version in pinned:
        assert f"| {name} | {version} |" in table


def test_every_python_package_is_pinned():
    lines = (ROOT / "Tests" / "requirements.txt").read_text().splitlines()
    named = [line for line in lines if line and not line.startswith("#")]
    assert named and all(re.match(r"[\w-]+==[\d.]+\s*(#.*)?$", line) for line in named)


def test_scripts_are_proper_shell():
    for script in ("need", "step", "sheets", "run"):
        subprocess.run(["bash", "-n", ROOT / ".ci" / script], check=True)
