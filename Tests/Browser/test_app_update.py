"""A new version of a served site: announced, but never in the middle of an exam."""
import functools
import http.server
import subprocess
import threading

import pytest

from study import Reader, chromium, driver  # noqa: F401

TEXT = """Q: Which river is the longest?
A: The Nile
Q: Which metal is liquid?
A: Mercury
Q: Which gas do plants take in?
A: Carbon dioxide
Q: Which planet has rings?
A: Saturn
Q: Which metal rusts red?
A: Iron
"""


@pytest.fixture
def published(recto, tmp_path):
    """A site on a server, and what publishes it anew with another text."""
    project = tmp_path / "project"
    (project / "Content").mkdir(parents=True)

    def publish(text):
        (project / "Content" / "facts.txt").write_text(text, encoding="utf-8")
        subprocess.run([recto, "build", "--project", project], check=True, capture_output=True)

    publish(TEXT)

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(project / "Output")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", publish, project / "Output"
    server.shutdown()


def go(tab, address, ready):
    tab.page.evaluate("(address) => { location.hash = address; }", address)
    tab.wait(ready)


NEWS = ".notice:has-text('There is a new version of this site.')"


def test_a_new_version_is_announced_and_never_in_the_middle_of_an_exam(published, chromium):
    base, publish, output = published
    context = chromium.new_context()
    tab = Reader(context, output, base).visit("#/", ".deck-list .meter")
    tab.page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    tab.page.click(".deck-list h2 a")
    tab.wait(".modes")
    address = tab.page.evaluate("location.hash")
    go(tab, address + "/exam", ".setup")
    tab.page.click("text=Begin the exam")
    tab.wait(".palette")
    tab.press("2")
    tab.wait(".place.answered")
    publish(TEXT + "Q: Which sea is the saltiest?\nA: The Dead Sea\n")
    tab.page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())")
    tab.page.wait_for_function(
        "() => navigator.serviceWorker.getRegistration().then((one) => one.waiting !== null)")
    # It is there, and the exam goes on in the old one, over a reload as well.
    assert tab.count(NEWS) == 0 and tab.count(".place.answered") == 1
    tab.page.reload()
    tab.wait(".place.answered")
    assert tab.count(NEWS) == 0
    assert tab.page.evaluate("RECTO.app.state.site.decks[0].count") == 5
    go(tab, address, NEWS)
    go(tab, address + "/exam", ".palette")
    assert tab.count(NEWS) == 0
    # Who follows a link to what is new hears why it is not there yet.
    go(tab, "#/deck/later/flip", NEWS)
    go(tab, address, NEWS)
    with tab.page.expect_navigation():
        tab.page.click("text=Load it")
    tab.wait(".modes")
    assert tab.page.evaluate("RECTO.app.state.site.decks[0].count") == 6
    assert tab.count(NEWS) == 0
    go(tab, address + "/exam", ".place.answered")
    assert tab.problems == []
    context.close()


def test_a_second_tab_keeps_the_old_version(published, chromium):
    base, publish, output = published
    context = chromium.new_context()
    one = Reader(context, output, base).visit("#/", ".deck-list .meter")
    one.page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    two = Reader(context, output, base).visit("#/", ".deck-list .meter")
    publish(TEXT.replace("Nile", "Amazon"))
    one.page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())")
    one.wait(NEWS)
    one.page.click("text=Load it")
    one.wait("text=Another tab still shows the old version of this site.")
    assert two.page.evaluate(
        "navigator.serviceWorker.getRegistration().then((one) => one.waiting !== null)")
    two.page.close()
    with one.page.expect_navigation():
        one.page.click("text=Load it")
    one.wait(".deck-list .meter")
    assert one.count(".notice .note") == 0
    context.close()
