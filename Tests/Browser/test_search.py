"""The search page finds what the site holds, the same in every browser and from disk."""

import os
import re
import unicodedata
from itertools import zip_longest
from urllib.parse import unquote

import pytest

from reader import BROWSERS, SCHEMES
from search_page import ask_by_address, ask_by_keys

OF_A_VILLAGE = None
QUERIES = {"allowance": "低保", "pension": "养老保险", "village": OF_A_VILLAGE, "number": "云政办发〔2022〕29号"}
UNFINDABLE = "龘靐齉"

HITS_TO_OPEN = 3

# What a closed <details> holds is there for whoever opens it.
VISIBLE_TEXT = """(() => {
  document.querySelectorAll('details').forEach(part => { part.open = true; });
  return document.body.innerText;
})()"""


@pytest.fixture(params=QUERIES)
def query(request, site):
    if query := QUERIES[request.param]:
        return query
    return os.environ.get("NOTICEBOARD_VILLAGE") or site.parsed(site.village_page).heading


def normal(text):
    """Width, brackets and spacing aside: 〔2022〕, [2022] and ［2022］ are one."""
    text = unicodedata.normalize("NFKC", text).translate(str.maketrans("〔〕", "[]"))
    return re.sub(r"\s+", "", text).casefold()


def pieces(query):
    """Words, numbers, and Han characters by twos: enough of them tell a hit from chance."""
    found = []
    for run in re.findall(r"[a-z]+|\d+|[^\W\da-z_]+", normal(query)):
        by_twos = [run[start : start + 2] for start in range(0, len(run) - 1, 2)] or [run]
        found += [run] if run.isascii() else by_twos
    return found


def holds(text, query):
    text = normal(text)
    return normal(query) in text or all(piece in text for piece in pieces(query))


def first_difference(one, other):
    if one.status != other.status:
        return f"status {one.status!r}, {other.status!r}"
    for place, (hit, other_hit) in enumerate(zip_longest(one.hits, other.hits), start=1):
        if hit != other_hit:
            return f"hit {place}: {hit}, {other_hit}"
    return None


def page_of(hit):
    return unquote(re.split(r"[?#]", hit.page)[0])


def words_of(hit, query):
    """The query, and the words that the result says its page has for it (低保: 最低生活保障)."""
    marked = unquote(hit.page).partition("#hl=")[2]
    return [query, *filter(None, marked.split("|"))]


def test_an_address_with_a_query_shows_results(site, reader, query):
    answer = ask_by_address(reader, query)
    assert answer.hits, f"search.html?q={query}: no hit; the status says {answer.status!r}"
    stated = [int(number) for number in re.findall(r"\d+", answer.status)]
    assert any(number >= len(answer.hits) for number in stated), (
        f"search.html?q={query}: {len(answer.hits)} hits, but #search-status says {answer.status!r}"
    )
    first = answer.hits[0]
    assert holds(first.text, query), f"search.html?q={query}: the first hit does not show the query: {first.text!r}"
    assert any(hit.marks for hit in answer.hits), f"search.html?q={query}: no hit has a <mark>"
    missing = [hit.page for hit in answer.hits if page_of(hit) not in site.file_set]
    assert not missing, f"search.html?q={query}: hits lead to pages that do not exist: {missing}"
    for hit in answer.hits[:HITS_TO_OPEN]:
        reader.tab.navigate(reader.base + hit.page)
        text, words = reader.tab.evaluate(VISIBLE_TEXT), words_of(hit, query)
        assert any(holds(text, word) for word in words), f"{hit.page}: found for {query!r}, but shows none of {words}"


def test_typed_keys_find_too(reader):
    typed = ask_by_keys(reader, "低保")
    assert typed.hits, f"search.html: nothing found when 低保 is typed; the status says {typed.status!r}"
    assert typed.hits == ask_by_address(reader, "低保").hits, "search.html: typed 低保 finds other hits than ?q=低保"


def test_a_query_without_a_hit_is_told_so(reader):
    answer = ask_by_address(reader, UNFINDABLE)
    assert not answer.hits, f"search.html?q={UNFINDABLE}: hits for what no page holds: {answer.hits[0]}"
    assert re.search("没有|没找到|未找到|未能|无结果", answer.status), (
        f"search.html?q={UNFINDABLE}: the status does not say that nothing was found: {answer.status!r}"
    )


def test_the_status_is_announced(web_reader):
    web_reader.open("search.html")
    live = web_reader.tab.evaluate(
        "(s => s && (s.getAttribute('aria-live') || {status: 'polite'}[s.getAttribute('role')]))"
        "(document.querySelector('#search-status'))"
    )
    assert live == "polite", "search.html: #search-status is no polite live region"


def test_every_browser_finds_the_same(readers, query):
    answers = {f"{b}-{s}": ask_by_address(readers(b, s), query) for b in BROWSERS for s in SCHEMES}
    reference = answers.pop("chromium-file")
    for name, answer in answers.items():
        difference = first_difference(answer, reference)
        assert not difference, f"search.html?q={query}: {name} and chromium-file differ: {difference}"
