"""A reader: one browser that opens the site in one way, from disk or from a web host."""

import re
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

from bidi import BiDiError
from server import SiteServer

BROWSERS = ("chromium", "firefox")
SCHEMES = ("file", "http")

# Firefox reports no request for a local file, so what the elements of the page name is counted too.
NAMED_BY_ELEMENTS = """
  Array.from(document.querySelectorAll(
    'script[src], img[src], iframe[src], embed[src], object[data], source[src], video[src], audio[src], ' +
    'link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=prefetch]'
  ), element => element.src || element.href || element.data)"""


@dataclass
class Reader:
    browser: object
    scheme: str
    base: str  # the address of the site's root folder, with a slash at the end

    @property
    def name(self):
        return f"{self.browser.name}-{self.scheme}"

    @property
    def tab(self):
        return self.browser.tab

    def url(self, page, **query):
        question = "&".join(f"{key}={quote(value)}" for key, value in query.items())
        return self.base + quote(page) + (f"?{question}" if question else "")

    def open(self, page, **query):
        self.tab.navigate(self.url(page, **query))

    def problems_of(self, page):
        """Opens a page; says what went wrong while it loaded."""
        self.tab.take_happenings()
        try:
            self.open(page)
            self.tab.settle()
            named = self.tab.evaluate(NAMED_BY_ELEMENTS)
        except BiDiError as error:
            return [f"{page}: could not be opened: {error}"]
        happened = self.tab.take_happenings()
        outside = [url for url in sorted({*happened.requests, *named}) if not self._may_ask(url)]
        return [
            *(f"{page}: {error}" for error in happened.errors),
            *(f"{page}: asks for {unquote(url)}, outside the site" for url in outside),
            *(f"{page}: {unquote(url)} was refused by the host" for url in happened.refused if not is_unasked_for(url)),
        ]

    def _may_ask(self, url):
        if url.startswith(("data:", "about:")) or is_unasked_for(url):
            return True
        return unquote(url).startswith(unquote(self.base))


def is_unasked_for(url):
    """Browsers ask a host for this by themselves when a page names no icon."""
    return re.fullmatch(r"http://127\.0\.0\.1:\d+/favicon\.ico", url)


@contextmanager
def site_address(root, scheme):
    """The address of the site's root: a server's, or that of a folder with an ordinary Chinese name."""
    if scheme == "http":
        server = SiteServer(root)
        try:
            yield server.base
        finally:
            server.close()
    else:
        with tempfile.TemporaryDirectory() as folder:
            stick = Path(folder).resolve() / "U 盘（村务公开）"
            stick.symlink_to(root, target_is_directory=True)
            yield stick.as_uri() + "/"
