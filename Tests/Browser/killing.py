"""Ends a browser as the system does it: at once, and without asking."""
import os
import pathlib
import signal


def processes_of(profile):
    """The browser processes that were started with a profile folder of ours."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        try:
            command = (entry / "cmdline").read_bytes() if entry.name.isdigit() else b""
        except OSError:
            continue
        if b"--user-data-dir=" + os.fsencode(profile) in command.split(b"\0"):
            found.append(int(entry.name))
    return found


def kill(context, profile):
    """Kills the browser of a persistent context."""
    for process in processes_of(profile):
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            pass
    try:
        context.close()
    except Exception:  # the browser is gone, as it should be
        pass
