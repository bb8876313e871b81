"""A WebKitGTK window that keeps its profile, told what to do by lines of JSON.

As a module it offers `WebKit`; as a program, run by the system's Python under xvfb-run, it is the
window: PROFILE is its folder. Each line in is `[command, argument]`, each line out that starts with
`>` is the answer, `[ok, value]`; what the page writes to its console goes to stdout, too.
"""
import json
import os
import shutil
import subprocess
import sys
import time

SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGES = "gir1.2-webkit2-4.1, python3-gi, xvfb"


def lacking():
    """Why WebKitGTK cannot be had here; empty when it can."""
    if not os.environ.get("DISPLAY") and not shutil.which("xvfb-run"):
        return f"no xvfb-run: install {PACKAGES}"
    probe = "import gi; gi.require_version('WebKit2', '4.1'); gi.require_version('Gtk', '3.0')"
    found = subprocess.run([SYSTEM_PYTHON, "-c", probe], capture_output=True)
    return "" if found.returncode == 0 else f"no WebKitGTK: install {PACKAGES}"


class WebKit:
    """One window, until `close`."""

    def __init__(self, profile):
        command = [SYSTEM_PYTHON, os.path.abspath(__file__), str(profile)]
        if not os.environ.get("DISPLAY"):
            command = ["xvfb-run", "-a"] + command
        self.problems = []
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, bufsize=1)
        self.answer()

    def answer(self):
        for line in self.process.stdout:
            if line.startswith(">"):
                ok, value = json.loads(line[1:])
                if not ok:
                    raise RuntimeError(value)
                return value
            if line.startswith("CONSOLE") and (" ERROR " in line or " WARN " in line):
                self.problems.append(line.strip())
        raise RuntimeError("WebKitGTK ended")

    def ask(self, command, argument=None):
        self.process.stdin.write(json.dumps([command, argument]) + "\n")
        self.process.stdin.flush()
        return self.answer()

    def goto(self, url):
        self.ask("goto", url)

    def reload(self):
        self.ask("reload")

    def evaluate(self, expression):
        return json.loads(self.ask("evaluate", expression))

    def wait(self, expression):
        """Waits until an expression is true in the page, which may be loading."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            if self.evaluate(f"!!({expression})"):
                return
            time.sleep(0.05)
        raise TimeoutError(expression)

    def close(self):
        try:
            self.ask("quit")
        except (RuntimeError, BrokenPipeError):
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()


def window(profile):
    """Opens the window and obeys until told to quit."""
    import gi
    gi.require_version("Gtk", "3.0")
    gi.require_version("WebKit2", "4.1")
    from gi.repository import GLib, Gtk, WebKit2

    manager = WebKit2.WebsiteDataManager(base_data_directory=os.path.join(profile, "data"),
                                         base_cache_directory=os.path.join(profile, "cache"))
    view = WebKit2.WebView.new_with_context(
        WebKit2.WebContext.new_with_website_data_manager(manager))
    view.get_settings().set_enable_write_console_messages_to_stdout(True)
    frame = Gtk.Window()
    frame.set_default_size(1000, 800)
    frame.add(view)
    frame.show_all()
    loop = GLib.MainLoop()
    state = {"loading": False}

    def answer(ok, value=None):
        sys.stdout.write(">" + json.dumps([ok, value]) + "\n")
        sys.stdout.flush()

    def loaded(_, event):
        if state["loading"] and event == WebKit2.LoadEvent.FINISHED:
            state["loading"] = False
            answer(True)

    def failed(_, event, url, error):
        if state["loading"]:
            state["loading"] = False
            answer(False, f"{url}: {error.message}")

    def evaluated(_, result):
        try:
            answer(True, view.run_javascript_finish(result).get_js_value().to_string())
        except GLib.Error as error:
            answer(False, error.message)

    def told(source, _):
        line = source.readline()
        command, argument = json.loads(line) if line else ("quit", None)
        if command == "evaluate":
            script = f"JSON.stringify(({argument}) === undefined ? null : ({argument}))"
            view.run_javascript(script, None, evaluated)
        elif command == "quit":
            answer(True)
            loop.quit()
            return False
        else:
            state["loading"] = True
            view.load_uri(argument) if command == "goto" else view.reload()
        return True

    view.connect("load-changed", loaded)
    view.connect("load-failed", failed)
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, told)
    answer(True)
    loop.run()


if __name__ == "__main__":
    window(sys.argv[1])
