"""What a browser that has been nowhere yet fetches to answer its first query."""

import time
from collections.abc import Sequence

from .engines import Browser, Engine, Noticeboard, Pagefind
from .web_host import WebHost

# Of two characters, of four, and longer.
QUERIES = ["补贴", "低保", "收支", "临时救助", "集体经济", "灌溉沟渠", "财务收支公开"]
_QUIET_SECONDS = 1.5
_MOST_SECONDS = 30


_WINDOWS = [(360, 740), (1440, 900)]


def run(host: WebHost, engines: Sequence[type[Engine]]) -> None:
    """Prints compressed bytes by kind of file; the page itself and what every page has are told apart from the sum."""
    for typed in QUERIES:
        if Noticeboard in engines:
            for window in _WINDOWS:
                first, all_of_it = by_address(host, typed, window)
                print(f"{typed}, as first shown in {window[0]} × {window[1]}: {_weighed(first)}", flush=True)
            print(f"{typed}, with all ten snippets: {_weighed(all_of_it)}", flush=True)
        if Pagefind in engines:
            print(f"{typed}, {Pagefind.name}: {_weighed(by_call(host, typed))}", flush=True)


def _weighed(sent: list[tuple[str, int]]) -> str:
    groups: dict[str, list[int]] = {}
    for path, size in sent:
        groups.setdefault(_kind_of(path), []).append(size)
    total = sum(sum(sizes) for kind, sizes in groups.items() if kind not in _BESIDE)
    parts = ", ".join(f"{kind} {len(sizes)}× {sum(sizes):,}" for kind, sizes in sorted(groups.items()))
    return f"{total:,} bytes ({parts})"


_SCROLL_TO_ALL = """(async () => {
  for (const snippet of document.querySelectorAll(".result-snippet")) {
    snippet.scrollIntoView();
    await new Promise(resolve => setTimeout(resolve, 200));
  }
})()"""


def by_address(
    host: WebHost, typed: str, window: tuple[int, int]
) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """The search page, opened by an address with a query: what it fetches by itself, and until all results were in view."""
    browser = Browser("chromium")
    try:
        browser.tab.set_viewport(*window)
        host.sent.clear()
        browser.tab.navigate(f"{host.base}search.html?q={typed}")
        _wait_until_quiet(host)
        first = list(host.sent)
        browser.tab.evaluate(_SCROLL_TO_ALL)
        _wait_until_quiet(host)
        return first, list(host.sent)
    finally:
        browser.close()


def by_call(host: WebHost, typed: str) -> list[tuple[str, int]]:
    """Pagefind without a page of its own: its script, and the data of the first results."""
    browser = Browser("chromium")
    try:
        engine = Pagefind(browser, host)
        host.sent.clear()
        engine.open()
        engine.ask(typed)
        _wait_until_quiet(host)
        return [(path, size) for path, size in host.sent if path.startswith(engine.folder)]
    finally:
        browser.close()


def _wait_until_quiet(host: WebHost) -> None:
    deadline = time.monotonic() + _MOST_SECONDS
    count, since = -1, time.monotonic()
    while time.monotonic() < min(deadline, since + _QUIET_SECONDS):
        if len(host.sent) != count:
            count, since = len(host.sent), time.monotonic()
        time.sleep(0.1)


_BESIDE = {"page itself", "assets of every page"}


def _kind_of(path: str) -> str:
    folder, _, rest = path.partition("/")
    if not rest:
        return "page itself"
    if folder == "assets":
        return "search code" if rest.startswith("search") else "assets of every page"
    if folder == "search":
        return rest.split("/")[0].removesuffix(".js")
    if folder == "pagefind":
        return rest.split("/")[0] if "/" in rest else "script, module and entry"
    return "result pages"
