"""`.ci/need` on machines of other people: what it installs, prints and refuses."""
import os
import subprocess
from pathlib import Path

import fresh_copy
import pytest

NEED = fresh_copy.ROOT / ".ci" / "need"
TOOLS = ["sh", "sed", "grep", "tr", "sort", "cat", "dirname", "mktemp", "rm", "ls", "env"]


class Machine:
    """A `PATH` that holds some plain tools and whatever programs a test makes up."""

    def __init__(self, folder: Path):
        self.folder = folder
        for tool in TOOLS:
            source = next(p for p in ("/bin", "/usr/bin") if os.path.exists(f"{p}/{tool}"))
            (folder / tool).symlink_to(f"{source}/{tool}")

    def program(self, name, script):
        path = self.folder / name
        path.write_text("#!/bin/sh\n" + script + "\n")
        path.chmod(0o755)

    def need(self, *purposes):
        return subprocess.run(
            [str(NEED), *purposes], env={"PATH": str(self.folder)}, capture_output=True, text=True,
            timeout=30)

    def log(self):
        path = self.folder / "log"
        return path.read_text() if path.exists() else ""


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


@pytest.fixture
def debian(machine):
    """Nothing is installed; apt-get writes down how it was called."""
    machine.program("dpkg-query", "exit 1")
    machine.program("apt-get", f'echo "$*" >> {machine.folder}/log')
    return machine


def test_does_nothing_when_all_is_installed(debian):
    debian.program("dpkg-query", "printf installed")
    result = debian.need("site", "test")
    assert (result.returncode, result.stdout, result.stderr, debian.log()) == (0, "", "", "")


def test_installs_what_is_missing_as_root(debian):
    debian.program("id", "echo 0")
    debian.program("dpkg-query", 'case "$*" in *cmark-dev*) exit 1;; *) printf installed;; esac')
    result = debian.need("site")
    assert result.returncode == 0, result.stderr
    assert "libcmark-dev" in result.stdout
    install = [line for line in debian.log().splitlines() if " install " in line]
    assert len(install) == 1 and install[0].endswith("--no-install-recommends -y libcmark-dev")


def test_uses_sudo_that_asks_no_password(debian):
    debian.program("id", "echo 1000")
    debian.program("sudo", '[ "$1" = -n ] && exit 0; exec "$@"')
    assert debian.need("site").returncode == 0
    assert " install " in debian.log()


def test_prints_the_one_line_to_run_without_root(debian):
    debian.program("id", "echo 1000")
    result = debian.need("site")
    commands = [line for line in result.stderr.splitlines() if line.startswith("  ")]
    assert result.returncode == 1
    assert len(commands) == 1 and commands[0].startswith("  sudo apt-get update && sudo apt-get install")
    assert "libpango1.0-dev" in commands[0] and debian.log() == ""


def test_gets_new_lists_when_a_package_is_not_found(debian):
    debian.program("id", "echo 0")
    debian.program("apt-get", f"""echo "$*" >> {debian.folder}/log
case "$*" in *install*) [ -e {debian.folder}/updated ];; *) : > {debian.folder}/updated;; esac""")
    assert debian.need("site").returncode == 0
    assert debian.log().splitlines()[-2].endswith(" update")


def test_says_so_when_installing_fails(debian):
    debian.program("id", "echo 0")
    debian.program("apt-get", "echo no such package; exit 100")
    result = debian.need("site")
    assert result.returncode != 0
    assert "libcmark-dev" in result.stdout + result.stderr


def test_names_the_libraries_where_there_is_no_apt(machine):
    result = machine.need("site")
    assert result.returncode == 1
    assert "libcmark" in result.stderr and "Pango" in result.stderr


def test_goes_on_without_apt_when_the_libraries_are_there(machine):
    machine.program("pkg-config", "exit 0")
    assert machine.need("site").returncode == 0


def test_an_unknown_purpose_is_refused(debian):
    assert debian.need("nonsense").returncode == 2


def test_a_step_that_fails_says_which_and_keeps_the_status():
    step = fresh_copy.ROOT / ".ci" / "step"
    result = subprocess.run([step, "Compile", "sh", "-c", "exit 7"], capture_output=True, text=True)
    assert result.returncode == 7
    assert "Compile: FAILED" in result.stderr
