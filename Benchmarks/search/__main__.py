"""Judges the search of a built portal.

    python -m search known SITE [--pagefind]     known-item ranking, class by class
    python -m search recall SITE [--count N]     every substring's pages are found; absent strings are not
    python -m search transfer SITE               what a first query fetches, compressed
    python -m search typing SITE                 CPU of a query, and what holds the page up while one types
"""

import argparse
import statistics
import time
from pathlib import Path

from . import site_texts, typing_test
from .engines import Browser, Noticeboard, Pagefind
from .judgement import Ranks
from .queries import Drawing
from .web_host import WebHost

_SHOWN_MISSES = 3


def main() -> None:
    parser = argparse.ArgumentParser(prog="search", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("task", choices=["known", "recall", "transfer", "typing"])
    parser.add_argument("site", type=Path)
    parser.add_argument("--pagefind", action="store_true", help="index the same pages with Pagefind and ask it too")
    parser.add_argument("--count", type=int, default=10000, help="substrings to look for (default: 10,000)")
    parser.add_argument("--queries", type=int, default=60, help="known items a class (default: 60)")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    host, browser = WebHost(given.site.resolve()), Browser("chromium")
    try:
        {"known": known, "recall": recall, "transfer": transfer, "typing": typing}[given.task](given, host, browser)
    finally:
        browser.close()
        host.close()


def known(given, host: WebHost, browser: Browser) -> None:
    documents = site_texts.read(given.site)
    addresses = [document.address for document in documents]
    engines = [Noticeboard(browser, host)]
    if given.pagefind:
        seconds, peak = Pagefind.index(given.site)
        print(f"Pagefind indexed in {seconds:.1f} s with {peak / 1024:.0f} MB.")
        engines.append(Pagefind(browser, host))
    classes = Drawing(documents, given.seed, given.queries).classes()
    print(f"{len(documents)} documents; MRR@10 / first / empty answers\n")
    print("| class | queries | " + " | ".join(engine.name for engine in engines) + " |")
    results: dict[str, list[str]] = {name: [] for name in classes}
    misses: list[str] = []
    for engine in engines:
        engine.open()
        for name, queries in classes.items():
            ranks = Ranks()
            missed = []
            for query in queries:
                wanted = {addresses[number] for number in query.relevant}
                if ranks.add(engine.ask(query.typed), wanted) != 1:
                    missed.append(query.typed)
            results[name].append(str(ranks))
            if engine is engines[0] and missed:
                misses.append(f"{name}: " + "、".join(missed[:_SHOWN_MISSES]))
    for name, queries in classes.items():
        print(f"| {name} | {len(queries)} | " + " | ".join(results[name]) + " |")
    print("\nNot first with us:\n" + "\n".join(misses))


def recall(given, host: WebHost, browser: Browser) -> None:
    documents = site_texts.read(given.site)
    drawing, engine = Drawing(documents, given.seed), Noticeboard(browser, host)
    engine.open()
    lost, extra, took = [], 0, []
    for piece in drawing.substrings(given.count):
        held = drawing.texts.holding(piece)
        started = time.monotonic()
        found = set(engine.answer(piece, numbers=True)["numbers"])
        took.append(time.monotonic() - started)
        if not held <= found:
            lost.append((piece, len(held - found), len(held)))
        extra += len(found - held)
    print(f"{given.count} substrings: {len(lost)} with a page not found; {extra} pages found beside; median {statistics.median(took) * 1000:.0f} ms")
    for piece, missing, all_of_it in lost[:10]:
        print(f"  {piece}: {missing} of {all_of_it} not found")
    wrong = []
    strings = drawing.absent(min(1000, given.count))
    for piece in strings:
        answer = engine.answer(piece)
        if answer["results"] and not answer.get("isPartial") and not answer.get("corrected"):
            wrong.append(piece)
    print(f"{len(strings)} absent strings: {len(wrong)} with a result. " + "、".join(wrong[:10]))


def transfer(given, host: WebHost, browser: Browser) -> None:
    """A browser that has been nowhere yet opens the page by an address with a query; the page itself is not counted."""
    queries = ["补贴", "低保", "收支", "临时救助", "集体经济", "灌溉沟渠", "财务收支公开"]
    for typed in queries:
        for width, height in [(360, 740), (1440, 900)]:
            fresh = Browser("chromium")
            try:
                fresh.tab.set_viewport(width, height)
                host.sent.clear()
                fresh.tab.navigate(f"{host.base}search.html?q={typed}")
                time.sleep(4)
                print(f"{typed}, as first shown in {width} × {height}: {weighed(host.sent)}")
                if height == 740:
                    continue
                fresh.tab.evaluate("""(async () => {
                  for (const snippet of document.querySelectorAll(".result-snippet")) {
                    snippet.scrollIntoView();
                    await new Promise(resolve => setTimeout(resolve, 200));
                  }
                })()""")
                time.sleep(1)
                print(f"{typed}, with all snippets: {weighed(host.sent)}")
            finally:
                fresh.close()


def weighed(sent: list[tuple[str, int]]) -> str:
    groups: dict[str, list[int]] = {}
    for path, size in sent:
        groups.setdefault(kind_of(path), []).append(size)
    total = sum(sum(sizes) for sizes in groups.values()) - sum(groups.get("page itself", []))
    parts = ", ".join(f"{name} {len(sizes)}× {sum(sizes):,}" for name, sizes in sorted(groups.items()))
    return f"{total:,} bytes ({parts})"


def typing(given, host: WebHost, browser: Browser) -> None:
    typing_test.run(host, browser)


def kind_of(path: str) -> str:
    if path == "search.html":
        return "page itself"
    if path.startswith("assets/"):
        return "search code" if "search" in path and path.endswith(".js") else "assets of every page"
    if path.startswith("search/"):
        return path.split("/")[1].removesuffix(".js")
    return "result pages"


if __name__ == "__main__":
    main()
