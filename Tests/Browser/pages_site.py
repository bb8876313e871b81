"""What the tests of the plain pages know about a built site."""
import functools
import html.parser
import http.server
import posixpath
import threading
import urllib.parse

SUB_PATH = "/some/where/"
LOADING = {("script", "src"), ("link", "href"), ("img", "src")}


class Addresses(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self.ids = [], set()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.ids.add(values["id"])
        for name in ("href", "src"):
            if values.get(name) is not None and values.get("rel") != "canonical":
                self.found.append((tag, name, values[name]))


def pages(site):
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def reading_pages(site):
    """The pages for people, sheets left out."""
    return [page for page in pages(site) if not page.startswith("print/")]


def read(site, page):
    parser = Addresses()
    parser.feed((site / page).read_text(encoding="utf-8"))
    return parser


def target(page, address):
    """The path and fragment that a relative address on a page leads to."""
    parts = urllib.parse.urlsplit(address)
    path = urllib.parse.unquote(parts.path)
    full = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    return full, urllib.parse.unquote(parts.fragment)


class Served:
    """The site over http below a sub-path; what was asked for elsewhere is listed."""

    def __init__(self, site):
        self.strays = strays = []

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *arguments):
                pass

            def translate_path(self, path):
                if not path.startswith(SUB_PATH):
                    strays.append(path)
                    return "/nowhere"
                return super().translate_path("/" + path[len(SUB_PATH):])

        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}{SUB_PATH}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()
