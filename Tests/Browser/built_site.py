"""The built site as a folder: its files, its pages, and their shapes."""

import os
import re
from collections import defaultdict
from functools import cached_property
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from parsed_page import ParsedPage

# More different names than this in one kind of folder are one template's pages, not templates.
MOST_SHAPES_IN_A_FOLDER = 24


def site_folder():
    """NOTICEBOARD_SITE, or `_site` at the top of the repository."""
    default = Path(__file__).resolve().parents[2] / "_site"
    folder = Path(os.environ.get("NOTICEBOARD_SITE") or default).resolve()
    if not (folder / "index.html").is_file():
        raise FileNotFoundError(
            f"no built site at {folder} (it has no index.html): build it with `make site`, "
            "or name another folder in NOTICEBOARD_SITE"
        )
    return folder


def target_of(page, address):
    """The file that a relative address means, or None for one that leads out of the site."""
    path = unquote(urlsplit(address).path)
    if not path:
        return page
    target = normpath(join(dirname(page), path))
    # normpath drops the slash that tells a folder.
    return None if target.startswith("..") else target + ("/" if path.endswith("/") else "")


class BuiltSite:
    def __init__(self, root):
        self.root = Path(root)
        self._parsed = {}

    @cached_property
    def files(self):
        """Every file, as its path from the root with slashes, sorted."""
        return sorted(p.relative_to(self.root).as_posix() for p in self.root.rglob("*") if p.is_file())

    @cached_property
    def file_set(self):
        return frozenset(self.files)

    @cached_property
    def pages(self):
        return [file for file in self.files if file.endswith(".html")]

    @cached_property
    def redirects(self):
        """Pages at former addresses, which only lead on."""
        return [page for page in self.pages if self.parsed(page).redirect]

    @cached_property
    def _pages_to_read(self):
        return [page for page in self.pages if page not in set(self.redirects)]

    def parsed(self, page):
        if page not in self._parsed:
            self._parsed[page] = ParsedPage((self.root / page).read_text(encoding="utf-8"))
        return self._parsed[page]

    @cached_property
    def page_of_each_shape(self):
        """Shape → its first page. A shape is what a path has in common with its kin: digits are collapsed."""
        by_folder = defaultdict(dict)
        for page in self._pages_to_read:
            folder, _, name = re.sub(r"\d+", "0", page).rpartition("/")
            by_folder[folder].setdefault(name, page)
        shapes = {}
        for folder, names in by_folder.items():
            crowded = folder and len(names) > MOST_SHAPES_IN_A_FOLDER
            for name, page in names.items():
                shape = "*.html" if crowded and name != "index.html" else name
                shapes.setdefault(f"{folder}/{shape}" if folder else shape, page)
        return shapes

    @cached_property
    def shape_pages(self):
        """A page of each shape, and as many more as it takes to see every class of the style sheets in use."""
        chosen = set(self.page_of_each_shape.values())
        seen = set().union(*(self.parsed(page).classes for page in chosen))
        for page in self._pages_to_read:
            if not self.parsed(page).classes <= seen:
                chosen.add(page)
                seen |= self.parsed(page).classes
        return sorted(chosen)

    def spread_of_pages(self, most):
        """All pages but redirects, or about `most`: one of each shape, and the others at even distances."""
        if len(self._pages_to_read) <= most:
            return self._pages_to_read
        chosen = set(self.shape_pages)
        others = [page for page in self._pages_to_read if page not in chosen]
        wanted = max(0, most - len(chosen))
        chosen.update(others[index * len(others) // wanted] for index in range(wanted))
        return sorted(chosen)

    @cached_property
    def village_page(self):
        """The first page of a village: a twelve-digit code that does not end in 000, which is a township's."""
        return self._first(r"(?:^|.*/)\d{9}(?!000)\d{3}(?:/index)?\.html", "a village")

    @cached_property
    def disclosure_page(self):
        """The first page of what a village disclosed in a period: CODE/PERIOD/ITEM.html."""
        return self._first(r"(?:^|.*/)\d{12}/(?:19|20)\d\d[^/]*/(?!index\.)[^/]+\.html", "a disclosure")

    def _first(self, pattern, kind):
        for page in self._pages_to_read:
            if re.fullmatch(pattern, page):
                return page
        raise LookupError(f"the site has no page of {kind} (no path like {pattern})")
