"""Whether every page that holds what was typed is found, told by a plain scan of the texts."""

from collections.abc import Iterable

from .engines import Finding, Noticeboard
from .queries import Drawing, Query

_SHOWN = 5


def run(engine: Noticeboard, drawing: Drawing, count: int) -> bool:
    """`count` substrings, a tenth as many of all else; whether nothing was missed and nothing made up."""
    some = max(1, count // 10)
    kinds: list[tuple[str, Iterable[Query]]] = [
        ("Han substrings of 2 to 12", drawing.substrings(count)),
        ("exact titles", drawing.distinct_titles(some)),
        ("names of places", drawing.place_names(some)),
        ("document numbers in every spelling", drawing.spelt_numbers(some)),
    ]
    print("| typed | queries | a page not found | recall | first result lacks it | pages beside |")
    print("|---|---:|---:|---:|---:|---:|")
    misses: list[str] = []
    oddities: list[str] = []
    for name, queries in kinds:
        missed, odd = _judge(name, engine, list(queries))
        misses += missed
        oddities += odd
    strings = drawing.absent(min(1000, count))
    answered = [typed for typed, finding in zip(strings, engine.find(strings)) if finding.first >= 0 and finding.is_whole]
    print(f"\n{len(strings)} strings that no page holds: {len(answered)} with a result. {'、'.join(answered[:_SHOWN])}")
    print(*misses, *oddities, sep="\n")
    return not misses and not answered


def _judge(name: str, engine: Noticeboard, queries: list[Query]) -> tuple[list[str], list[str]]:
    """Prints a line of the table; returns what was missed, and what is odd, in words."""
    misses: list[str] = []
    wanted = found = beside = 0
    led_astray: list[str] = []
    for query, finding in zip(queries, engine.find([query.typed for query in queries])):
        hits = query.relevant & finding.numbers if finding.is_whole else frozenset()
        wanted += len(query.relevant)
        found += len(hits)
        beside += len(finding.numbers - query.relevant)
        if finding.first not in query.relevant:
            led_astray.append(query.typed)
        if len(hits) < len(query.relevant):
            lost = sorted(query.relevant - hits)
            misses.append(f"{name}, {query.typed}: {len(lost)} of {len(query.relevant)} not found, such as page {lost[0]}")
    recall = f"{found / wanted:.6f}" if wanted else "–"
    print(f"| {name} | {len(queries):,} | {len(misses)} | {recall} | {len(led_astray)} | {beside:,} |", flush=True)
    return misses[:_SHOWN], [f"{name}, first result without it: {'、'.join(led_astray[:_SHOWN])}"] if led_astray else []
