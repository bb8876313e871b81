"""A site as `recto build` makes it, for every test of this folder."""
import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def recto():
    """The program, as named by $RECTO or built in this checkout."""
    binary = pathlib.Path(os.environ.get("RECTO", ROOT / ".build" / "debug" / "recto"))
    if not binary.exists():
        pytest.skip("no recto binary: build it first, or name it in RECTO")
    return binary


@pytest.fixture(scope="session")
def site(recto, tmp_path_factory):
    """The output for the project's own content."""
    project = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "Content", project / "Content")
    subprocess.run([recto, "build", "--project", project], check=True, capture_output=True)
    return project / "Output"
