"""What each mode loads of the app's own script and style, opened alone on a first visit."""
import gzip
import pathlib
import re
import urllib.parse

import pytest

from study import Reader, chromium, driver, study, write_study_data  # noqa: F401
from test_app_access import ROUTES
from test_app_modes import CARDS

# Kilobytes as a host sends them that compresses.
MOST = 35


@pytest.fixture(scope="module")
def context(chromium):  # noqa: F811
    made = chromium.new_context()
    yield made
    made.close()


def test_each_mode_weighs_at_most_35_kilobytes(study, context):  # noqa: F811
    write_study_data(study, CARDS)
    styles = re.findall("<style>(.*?)</style>", (study / "index.html").read_text(), re.DOTALL)
    heavy = {}
    for route, ready in ROUTES.items():
        tab = Reader(context, study).visit(route, ready)
        paths = {pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(url).path))
                 for url in tab.requests if "/assets/" in url}
        texts = [path.read_bytes() for path in paths if path.suffix in (".js", ".css")]
        assert any(path.name == "app.js" for path in paths)
        weight = sum(len(gzip.compress(text, 6))
                     for text in texts + [style.encode() for style in styles]) / 1000
        if weight > MOST:
            heavy[route] = weight
        tab.page.close()
    assert heavy == {}
