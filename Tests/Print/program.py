"""The program under test: the one that `RECTO` names, or the debug build."""
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECTO = os.environ.get("RECTO", str(ROOT / ".build" / "debug" / "recto"))


def build(project):
    """Runs `recto build` in a project; returns what it said."""
    run = subprocess.run([RECTO, "build"], cwd=project, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stderr + run.stdout
