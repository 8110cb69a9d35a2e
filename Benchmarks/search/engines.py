"""The two searches, asked in a real Chromium."""

import base64
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .web_host import WebHost

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Tests" / "Browser"))
from browsers import Browser  # noqa: E402

RESULTS = 10


class Engine:
    name: str
    # The folder of its files, seen from the portal's root.
    folder: str

    def __init__(self, browser: Browser, host: WebHost):
        self.tab, self.host = browser.tab, host

    def open(self) -> None:
        """Makes it ready to be asked."""
        raise NotImplementedError

    def ask(self, typed: str) -> list[str]:
        """The addresses of the first results."""
        raise NotImplementedError


@dataclass(frozen=True)
class Finding:
    """All pages of an answer, by their numbers."""

    numbers: frozenset[int]
    # The page that stands first, -1 for none.
    first: int
    # Whether the pages hold all that was typed, and it as it was typed.
    is_whole: bool


class Noticeboard(Engine):
    name = "noticeboard"
    folder = "search"

    def open(self):
        self.tab.navigate(self.host.base + "search.html")

    def answer(self, typed: str, **options):
        given = json.dumps({"count": RESULTS, **options})
        return self.tab.evaluate(f"noticeboardSearch.ask({json.dumps(typed)}, {given})")

    def ask(self, typed: str) -> list[str]:
        return [result["address"] for result in self.answer(typed)["results"]]

    def find(self, queries: Sequence[str]) -> Iterator[Finding]:
        """The answers in turn; many queries go into one call, numbers come back as bits."""
        for start in range(0, len(queries), _AT_ONCE):
            for first, is_whole, packed in self.tab.evaluate(_FIND % json.dumps(queries[start : start + _AT_ONCE])):
                bits = base64.b64decode(packed)
                numbers = frozenset(8 * at + bit for at, byte in enumerate(bits) if byte for bit in _BITS[byte])
                yield Finding(numbers, first, is_whole)


_AT_ONCE = 20
_BITS = [[bit for bit in range(8) if byte >> bit & 1] for byte in range(256)]
_FIND = """(async queries => {
  const told = [];
  for (const typed of queries) {
    const answer = await noticeboardSearch.ask(typed, { count: 1, numbers: true }), { numbers } = answer;
    const bits = new Uint8Array(numbers.length ? (numbers[numbers.length - 1] >> 3) + 1 : 0);
    numbers.forEach(number => { bits[number >> 3] |= 1 << (number & 7); });
    const first = answer.results.length ? answer.results[0].number : -1;
    told.push([first, !answer.isPartial && !answer.corrected, btoa(Array.from(bits, byte => String.fromCharCode(byte)).join(""))]);
  }
  return told;
})(%s)"""


class Pagefind(Engine):
    name = "pagefind"
    folder = "pagefind"

    def open(self):
        self.tab.navigate(self.host.base + "404.html")
        self.tab.evaluate("import('/pagefind/pagefind.js').then(m => { window.peer = m; return m.init(); }).then(() => 1)")

    def ask(self, typed: str) -> list[str]:
        source = f"""
          peer.search({json.dumps(typed)})
            .then(found => Promise.all(found.results.slice(0, {RESULTS}).map(result => result.data())))
            .then(pages => pages.map(page => page.raw_url || page.url))"""
        return [address.lstrip("/") for address in self.tab.evaluate(source)]
