"""Builds a project of hostile cards once, and prints its sheets with Chromium."""
import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from program import ROOT, build  # noqa: E402 (after the path)


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """A built project of hostile cards, and what the build said."""
    import hostile_deck
    project = tmp_path_factory.mktemp("hostile project")
    hostile_deck.write(project)
    said = build(project)
    return project, said


@pytest.fixture(scope="session", params=["a4", "letter"])
def printed(request, hostile, tmp_path_factory):
    """The paper and the printed sheets of the hostile deck."""
    import sheets
    project, _ = hostile
    pdf = tmp_path_factory.mktemp("pdf") / f"{request.param}.pdf"
    page = project / "Output" / "print" / f"hostile-{request.param}.html"
    return request.param, sheets.print_page(page, pdf)


@pytest.fixture(scope="session")
def own_deck(tmp_path_factory):
    """The project's own deck, built and printed on A4: the path of the PDF."""
    import sheets
    project = tmp_path_factory.mktemp("own")
    shutil.copytree(ROOT / "Content", project / "Content")
    build(project)
    page = next((project / "Output" / "print").glob("*-a4.html"))
    pdf = project / "own.pdf"
    sheets.print_page(page, pdf).close()
    return pdf
