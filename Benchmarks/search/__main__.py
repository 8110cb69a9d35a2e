"""Judges the search of a built portal.

    python -m search known SITE [--pagefind]     known-item ranking, class by class
    python -m search recall SITE [--count N]     every page that holds what was typed is found; absent strings are not
    python -m search transfer SITE [--pagefind]  what a first query fetches, compressed
    python -m search size SITE [--pagefind]      files and bytes of the search data, kind by kind
    python -m search typing SITE                 CPU of a query, and what holds the page up while one types

`known --pagefind` has Pagefind index the same pages; the others take the index that is there.
"""

import argparse
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path

from . import first_query, peer_index, recall, site_texts, sizes, typing_test
from .engines import Browser, Noticeboard, Pagefind
from .judgement import Ranks
from .queries import Drawing
from .web_host import WebHost

_SHOWN_MISSES = 3


def main() -> None:
    parser = argparse.ArgumentParser(prog="search", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("task", choices=["known", "recall", "transfer", "size", "typing"])
    parser.add_argument("site", type=lambda path: Path(path).resolve())
    parser.add_argument("--pagefind", action="store_true", help="beside Pagefind on the same pages")
    parser.add_argument("--count", type=int, default=10000, help="substrings to look for (default: 10,000)")
    parser.add_argument("--queries", type=int, default=60, help="known items a class (default: 60)")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    engines = [Noticeboard, Pagefind] if given.pagefind else [Noticeboard]
    with ExitStack() as closing:
        match given.task:
            case "known":
                known(given, engines)
            case "recall":
                drawing = Drawing(site_texts.read(given.site), given.seed)
                host, browser = opened(given.site, closing)
                engine = Noticeboard(browser, host)
                engine.open()
                sys.exit(not recall.run(engine, drawing, given.count))
            case "transfer":
                first_query.run(closing.enter_context(serving(given.site)), engines)
            case "size":
                sizes.run(given.site, [engine.folder for engine in engines], len(site_texts.addresses(given.site)))
            case "typing":
                typing_test.run(*opened(given.site, closing))


def known(given, engine_types) -> None:
    if given.pagefind:
        # First, while this process is small: a child's memory is counted from its parent's.
        cost = peer_index.make(given.site, site_texts.addresses(given.site))
        print(f"Pagefind's index: {cost.wall:.1f} s, {cost.cpu:.1f} s of CPU, {cost.peak / 1e6:.0f} MB at most.")
    documents = site_texts.read(given.site)
    addresses = [document.address for document in documents]
    classes = Drawing(documents, given.seed, given.queries).classes()
    print(f"{len(documents)} documents; MRR@10 / first / empty answers\n")
    print("| class | queries | " + " | ".join(engine.name for engine in engine_types) + " |")
    print("|---|---:" + "|---:" * len(engine_types) + "|")
    results: dict[str, list[str]] = {name: [] for name in classes}
    misses: list[str] = []
    with ExitStack() as closing:
        host, browser = opened(given.site, closing)
        for engine in [type(browser, host) for type in engine_types]:
            engine.open()
            for name, queries in classes.items():
                ranks = Ranks()
                missed = []
                for query in queries:
                    wanted = {addresses[number] for number in query.relevant}
                    if ranks.add(engine.ask(query.typed), wanted) != 1:
                        missed.append(query.typed)
                results[name].append(str(ranks))
                if isinstance(engine, Noticeboard) and missed:
                    misses.append(f"{name}: " + "、".join(missed[:_SHOWN_MISSES]))
    for name, queries in classes.items():
        print(f"| {name} | {len(queries)} | " + " | ".join(results[name]) + " |")
    print("\nNot first with us:\n" + "\n".join(misses))


def opened(site: Path, closing: ExitStack) -> tuple[WebHost, Browser]:
    host = closing.enter_context(serving(site))
    browser = Browser("chromium")
    closing.callback(browser.close)
    return host, browser


@contextmanager
def serving(site: Path):
    host = WebHost(site)
    try:
        yield host
    finally:
        host.close()


if __name__ == "__main__":
    main()
