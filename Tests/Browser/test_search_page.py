"""What whoever searches sees and presses: results as one types, facets, the address, the keys, words marked on the page."""

import re
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bidi import BiDiError
from reader import site_address
from search_page import FILLED, ask_by_address

ENTER, ESCAPE, DOWN, UP = "\ue007", "\ue00c", "\ue015", "\ue013"
PATIENCE_SECONDS = 8
QUERY = "财务"  # on pages of many kinds, places, years and categories, and in series
OF_TITLES = "财务收支月报"
OF_TEXTS = "居民身份证"  # where no title holds it
PHONE = (360, 740)

STATUS = "document.getElementById('search-status').textContent"
FIELD = "document.getElementById('search-input')"
PRESSED = "Array.from(document.querySelectorAll('.facet [aria-pressed=true]'), button => button.value)"
TITLES = "Array.from(document.querySelectorAll('#results > li h2'), title => title.textContent)"
PLACES = """Array.from(document.querySelectorAll('#search-status, #results, #results > li'),
  part => Math.round(part.getBoundingClientRect().top + scrollY))"""


def wait_for(reader, expression):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            if value := reader.tab.evaluate(expression):
                return value
        except BiDiError:
            pass  # one page is giving way to the next
        assert time.monotonic() < deadline, f"did not become true: {expression}"
        time.sleep(0.05)


def asked(reader):
    return {name: values[0] for name, values in parse_qs(urlsplit(reader.tab.address).query).items()}


def wait_for_asked(reader, **expected):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while asked(reader) != expected:
        assert time.monotonic() < deadline, f"the address asks for {asked(reader)}, not for {expected}"
        time.sleep(0.05)


def settle(reader):
    """Waits until the status and the first results, which come without being scrolled to, have stayed the same for a while."""
    state = f"[{STATUS}, {TITLES}.slice(0, 5), {PRESSED}]"
    last, since = None, time.monotonic()
    while time.monotonic() - since < 0.5:
        now = reader.tab.evaluate(state)
        if now != last or "正在" in now[0]:
            last, since = now, time.monotonic()
        time.sleep(0.05)
    return last


def press(reader, facet, position=0):
    """Presses a button of a facet; returns its value and the count that it promises."""
    button = f"document.querySelectorAll('[name={facet}] button[aria-pressed=false]')[{position}]"
    promise = reader.tab.evaluate(f"[{button}.value, Number({button}.querySelector('.count').textContent)]")
    reader.tab.run(f"{button}.focus()")
    reader.tab.type_keys(" ")
    settle(reader)
    return promise


def type_in(reader, text):
    reader.tab.run(f"{FIELD}.focus(); {FIELD}.select()")
    reader.tab.type_keys(text)


# ---- Facets and the address


@pytest.mark.parametrize("facet", ["kind", "place", "year", "category"])
def test_a_facet_gives_what_its_count_promises(reader, facet):
    ask_by_address(reader, QUERY)
    value, promised = press(reader, facet)
    assert f"{promised} 条" in reader.tab.evaluate(STATUS)
    assert asked(reader) == {"q": QUERY, facet: value}
    assert value in reader.tab.evaluate(PRESSED)
    assert reader.tab.evaluate("document.activeElement.value") == value, "the facet loses the focus"
    reader.tab.type_keys(" ")
    settle(reader)
    assert asked(reader) == {"q": QUERY}


def test_a_place_leads_to_those_in_it(reader):
    ask_by_address(reader, QUERY)
    county, _ = press(reader, "place")
    township, _ = press(reader, "place")
    assert township.startswith(county) and township != county
    assert set(reader.tab.evaluate(PRESSED)) == {county, township}
    reader.tab.type_keys(" ")
    settle(reader)
    assert asked(reader) == {"q": QUERY, "place": county}, "one level up"


def test_back_and_forward_go_through_what_was_asked(reader):
    ask_by_address(reader, QUERY)
    everything = settle(reader)
    value, _ = press(reader, "kind")
    narrowed = settle(reader)
    type_in(reader, "养老" + ENTER)
    wait_for_asked(reader, q="养老", kind=value)
    reader.tab.run("history.back()")
    wait_for_asked(reader, q=QUERY, kind=value)
    assert settle(reader) == narrowed
    reader.tab.run("history.back()")
    wait_for_asked(reader, q=QUERY)
    assert settle(reader) == everything
    assert reader.tab.evaluate(f"{FIELD}.value") == QUERY
    reader.tab.run("history.forward()")
    wait_for_asked(reader, q=QUERY, kind=value)
    assert settle(reader) == narrowed


def test_typing_leaves_one_step_to_go_back(reader):
    reader.open("search.html")
    before = reader.tab.evaluate("history.length")
    for text in ("养老", "养老保", "养老保险"):
        type_in(reader, text)
        wait_for_asked(reader, q=text)
    reader.tab.type_keys(ENTER)
    settle(reader)
    assert reader.tab.evaluate("history.length") == before


def test_an_address_with_all_conditions_is_taken_up(web_reader):
    ask_by_address(web_reader, QUERY)
    kind, _ = press(web_reader, "kind", 1)
    year, _ = press(web_reader, "year")
    web_reader.tab.run("document.querySelector('#search-sort [value=date]').click()")
    shown = settle(web_reader)
    assert asked(web_reader) == {"q": QUERY, "kind": kind, "year": year, "sort": "date"}
    web_reader.tab.navigate(web_reader.tab.address)
    assert settle(web_reader) == shown
    assert web_reader.tab.evaluate("document.querySelector('#search-sort [aria-pressed=true]').value") == "date"


def test_the_newest_come_first_where_wanted(web_reader):
    ask_by_address(web_reader, QUERY)
    web_reader.tab.run("document.querySelector('#search-sort [value=date]').click()")
    settle(web_reader)
    wait_for(web_reader, f"{FILLED} && {TITLES}.length === 10")
    days = web_reader.tab.evaluate(
        "Array.from(document.querySelectorAll('.result-meta'), meta => (/(\\d+)年(\\d+)月(\\d+)日/.exec(meta.textContent) || []).slice(1).map(Number))"
    )
    assert len(days) == 10 and days == sorted(days, reverse=True)


def test_without_a_result_conditions_can_be_dropped(web_reader):
    ask_by_address(web_reader, QUERY)
    press(web_reader, "category")
    type_in(web_reader, "结婚登记" + ENTER)
    settle(web_reader)
    assert "没有找到" in web_reader.tab.evaluate(STATUS)
    assert web_reader.tab.evaluate("!document.getElementById('browse').hidden"), "no way on from here"
    web_reader.tab.run("document.querySelector('#search-help a').click()")
    settle(web_reader)
    assert asked(web_reader) == {"q": "结婚登记"}


def test_the_word_that_is_missing_is_named(web_reader):
    ask_by_address(web_reader, f"{QUERY} 龘靐")
    assert "“龘靐”" in web_reader.tab.evaluate(STATUS)


def test_words_that_only_ask_are_left_out_and_named(web_reader):
    ask_by_address(web_reader, "低保怎么申请")
    assert web_reader.tab.evaluate(STATUS).startswith("不计“怎么”，找到")


# ---- Results


def test_nothing_jumps_when_snippets_come(reader):
    """The places are measured in the same turn in which the titles come, and again when all snippets are there."""
    reader.open("search.html")
    reader.tab.run(f"""new MutationObserver(() => {{ window.first = window.first || {PLACES}; }})
      .observe(document.getElementById('results'), {{childList: true}})""")
    type_in(reader, QUERY)
    wait_for(reader, FILLED)
    first, now = reader.tab.evaluate("window.first"), reader.tab.evaluate(PLACES)
    assert len(first) == 7 and first == now[:7]


def test_results_stand_still_while_one_types(reader):
    reader.open("search.html")
    tops = set()
    for text in ("养老", "养老保", "养老保险"):
        type_in(reader, text)
        wait_for_asked(reader, q=text)
        settle(reader)
        tops.add(tuple(reader.tab.evaluate(PLACES)[:3]))
    assert len(tops) == 1, f"the status and the first result were at {tops}"


def test_snippets_hold_the_words(reader):
    ask_by_address(reader, QUERY)
    wait_for(reader, FILLED)
    # A title says it already where the text does not.
    bare = reader.tab.evaluate(
        "Array.from(document.querySelectorAll('.result')).filter(item => !item.querySelector('mark')).map(item => item.textContent)"
    )
    assert not bare
    clipped = reader.tab.evaluate("""Array.from(document.querySelectorAll('.result-snippet mark')).filter(mark =>
      mark.parentNode.querySelector('mark') === mark
      && mark.getBoundingClientRect().bottom > mark.parentNode.getBoundingClientRect().bottom + 1).length""")
    assert clipped == 0, "a mark lies below what is shown of its snippet"


def test_the_first_mark_of_a_snippet_shows_on_a_phone(web_reader):
    web_reader.tab.set_viewport(*PHONE)
    test_snippets_hold_the_words(web_reader)


def test_snippets_come_only_for_what_is_in_view(reader):
    """Each costs a page where titles and summaries lack the words; a phone shows the results of four or five."""
    bare = "Array.from(document.querySelectorAll('.result-snippet')).filter(snippet => !snippet.textContent)"
    unseen = f"{bare}.filter(snippet => snippet.getBoundingClientRect().top > innerHeight).length"
    reader.tab.set_viewport(*PHONE)
    reader.open("search.html", q=OF_TEXTS)
    wait_for(reader, f"{TITLES}.length === 5 && {bare}.length === {unseen}")
    time.sleep(0.5)
    assert reader.tab.evaluate(f"{TITLES}.length") == 5 and reader.tab.evaluate(unseen) > 1
    wait_for(reader, f"{FILLED} && {TITLES}.length === 10")
    reader.tab.run("document.getElementById('search-more').click()")
    wait_for(reader, f"{FILLED} && {TITLES}.length === 20")


def test_a_result_whose_name_says_it_costs_no_page(web_reader):
    ask_by_address(web_reader, OF_TITLES)
    wait_for(web_reader, FILLED)
    said = web_reader.tab.evaluate("Array.from(document.querySelectorAll('#results > li'), item => !!item.querySelector('h2 mark'))")
    fetched = web_reader.tab.evaluate("performance.getEntriesByType('resource').filter(entry => /html/.test(entry.name)).length")
    assert said.count(True) > 2 and fetched <= said.count(False)


def test_a_series_is_one_result_and_opens(reader):
    ask_by_address(reader, "财务收支月报")
    button = "document.querySelector('.series')"
    label = wait_for(reader, f"{button} && {button}.textContent")
    assert label == "共 12 期"
    assert reader.tab.evaluate(f"{button}.getAttribute('aria-expanded')") == "false"
    reader.tab.run(f"{button}.focus()")
    reader.tab.type_keys(ENTER)
    titles = wait_for(reader, "Array.from(document.querySelectorAll('.result ul li'), entry => entry.textContent)")
    assert len(titles) == 12 and len(set(titles)) == 12
    assert reader.tab.evaluate(f"{button}.getAttribute('aria-expanded')") == "true"
    reader.tab.type_keys(ENTER)
    wait_for(reader, "!document.querySelector('.result ul')")


def test_more_results_come_on_demand_and_are_there_again(reader):
    ask_by_address(reader, QUERY)
    first = reader.tab.evaluate(TITLES)
    reader.tab.run("document.getElementById('search-more').focus()")
    reader.tab.type_keys(ENTER)
    wait_for(reader, "document.activeElement === document.querySelectorAll('#results h2 a')[10]")
    wait_for(reader, f"{FILLED} && {TITLES}.length === 20")
    assert reader.tab.evaluate(TITLES)[:10] == first
    reader.tab.run("scrollTo(0, 1500); document.querySelectorAll('#results h2 a')[14].click()")
    wait_for(reader, "!document.getElementById('results')")
    reader.tab.run("history.back()")
    wait_for(reader, f"document.getElementById('results') && {TITLES}.length === 20")
    wait_for(reader, "scrollY > 1000")


# ---- What is loaded


OWN_SCRIPTS = """performance.getEntriesByType('resource').map(entry => entry.name.split('/').pop()).filter(name => /^search.*js$/.test(name))"""


def test_a_first_answer_takes_one_script(chromium):
    chromium.tab.set_viewport(*PHONE)
    ask_by_address(chromium, QUERY)
    assert chromium.tab.evaluate(OWN_SCRIPTS) == ["search.js"]


def test_facets_that_are_folded_are_counted_when_they_are_opened(chromium):
    chromium.tab.set_viewport(*PHONE)
    ask_by_address(chromium, QUERY)
    assert not chromium.tab.evaluate("document.querySelectorAll('.facet button').length")
    chromium.tab.run("document.querySelector('#search-facets summary').click()")
    wait_for(chromium, "document.querySelectorAll('[name=kind] button').length > 1")


def test_what_comes_later_comes_to_who_needs_it(web_reader):
    """Whoever types, has a condition in the address, or finds nothing."""
    web_reader.open("search.html")
    wait_for(web_reader, f"{OWN_SCRIPTS}.indexOf('search-typing.js') >= 0")
    web_reader.open("search.html", q=QUERY, kind="disclosure")
    wait_for(web_reader, f"{OWN_SCRIPTS}.indexOf('search-narrow.js') >= 0 && {PRESSED}.length === 1")
    ask_by_address(web_reader, "龘靐齉")
    assert "search-more.js" in web_reader.tab.evaluate(OWN_SCRIPTS)


# ---- The field


def test_an_input_method_is_left_in_peace(reader):
    """Nothing is asked before the word is chosen; Enter that chooses it sends nothing."""
    reader.open("search.html")
    reader.tab.run(f"""(field => {{
      field.focus();
      field.dispatchEvent(new CompositionEvent('compositionstart'));
      for (const text of ['d', 'di', 'di b', 'dibao']) {{
        field.value = text;
        field.dispatchEvent(new InputEvent('input', {{isComposing: true, bubbles: true}}));
      }}
      const enter = new KeyboardEvent('keydown', {{key: 'Enter', isComposing: true, bubbles: true, cancelable: true}});
      window.isTaken = !field.dispatchEvent(enter);
      field.form.dispatchEvent(new Event('submit', {{cancelable: true}}));
    }})({FIELD})""")
    time.sleep(0.6)
    assert asked(reader) == {} and reader.tab.evaluate(STATUS) == ""
    assert reader.tab.evaluate("window.isTaken")
    reader.tab.run(f"{FIELD}.value = '低保'; {FIELD}.dispatchEvent(new CompositionEvent('compositionend'))")
    wait_for_asked(reader, q="低保")
    assert settle(reader)[1]


def test_suggestions_by_the_keys(reader):
    """A combobox with a list and manual selection: the field keeps the focus, what is active is named by the field."""
    active = f"{FIELD}.getAttribute('aria-activedescendant')"
    selected = "Array.from(document.querySelectorAll('[role=option][aria-selected=true]'), word => word.textContent)"
    reader.open("search.html")
    type_in(reader, "养老")
    words = wait_for(reader, "Array.from(document.querySelectorAll('#search-words [role=option]'), word => word.textContent)")
    assert len(words) > 1 and reader.tab.evaluate(f"{FIELD}.getAttribute('aria-expanded')") == "true"
    assert not reader.tab.evaluate(active) and reader.tab.evaluate(selected) == []
    reader.tab.type_keys(DOWN)
    assert reader.tab.evaluate(selected) == [words[0]]
    assert reader.tab.evaluate(f"document.getElementById({active}).textContent") == words[0]
    reader.tab.type_keys(UP)
    assert reader.tab.evaluate(selected) == []
    reader.tab.type_keys(UP)
    assert reader.tab.evaluate(selected) == [words[-1]]
    assert reader.tab.evaluate(f"document.activeElement === {FIELD} && {FIELD}.value") == "养老"
    reader.tab.type_keys(ENTER)
    wait_for_asked(reader, q=words[-1])
    assert reader.tab.evaluate(f"{FIELD}.value") == words[-1]
    assert reader.tab.evaluate(f"{FIELD}.getAttribute('aria-expanded')") == "false"


def test_escape_closes_suggestions_and_then_empties_the_field(reader):
    expanded = f"{FIELD}.getAttribute('aria-expanded')"
    reader.open("search.html")
    type_in(reader, "养老")
    wait_for(reader, f"{expanded} === 'true'")
    reader.tab.type_keys(ESCAPE)
    assert reader.tab.evaluate(f"[{expanded}, {FIELD}.value]") == ["false", "养老"]
    settle(reader)
    reader.tab.type_keys(DOWN)
    wait_for(reader, f"{expanded} === 'true' && !!document.querySelector('[aria-selected=true]')")
    reader.tab.type_keys(ESCAPE + ESCAPE)
    wait_for_asked(reader)
    assert reader.tab.evaluate(f"{FIELD}.value") == ""
    assert reader.tab.evaluate("!document.getElementById('browse').hidden")


def test_only_the_last_answer_is_shown(web_reader):
    """Of many queries one after the other the last one's results stay."""
    web_reader.open("search.html")
    web_reader.tab.run(f"""['村', '财务', '养老保险'].forEach((text, k) => setTimeout(() => {{
      {FIELD}.value = text;
      {FIELD}.form.dispatchEvent(new Event('submit', {{cancelable: true}}));
    }}, k * 5))""")
    wait_for_asked(web_reader, q="养老保险")
    _, titles, _ = settle(web_reader)
    ask_by_address(web_reader, "养老保险")
    assert web_reader.tab.evaluate(TITLES)[:5] == titles


def test_recent_searches_are_kept_only_if_switched_on(reader):
    kept = "(() => { try { return localStorage.getItem('noticeboard-recent'); } catch (error) { return null; } })()"
    box = "document.querySelector('#search-recent input')"
    reader.open("search.html")
    reader.tab.run("try { localStorage.clear() } catch (error) {}")
    type_in(reader, "低保" + ENTER)
    settle(reader)
    assert reader.tab.evaluate(kept) is None, "kept without being asked for"
    reader.open("search.html")
    assert not reader.tab.evaluate(f"{box}.checked")
    reader.tab.run(f"{box}.click()")
    type_in(reader, "低保" + ENTER)
    settle(reader)
    if reader.tab.evaluate(kept) is None:
        pytest.skip("this browser keeps nothing from a disk")
    if "低保" not in reader.tab.evaluate(kept):
        # A key that came while the page was busy is pressed again.
        type_in(reader, ENTER)
    wait_for(reader, f"{kept}.indexOf('低保') >= 0")
    words = "Array.from(document.querySelectorAll('#search-recent li'), entry => entry.textContent)"
    # What a page keeps reaches the next one a moment later, where that is another process's: people are slower than tests.
    deadline = time.monotonic() + PATIENCE_SECONDS
    reader.open("search.html")
    while reader.tab.evaluate(words) != ["低保"]:
        assert time.monotonic() < deadline, "not kept though asked for"
        reader.open("search.html")
    reader.tab.run("document.querySelector('#search-recent button').click()")
    assert reader.tab.evaluate(words) == []
    reader.tab.run(f"{box}.click()")
    assert reader.tab.evaluate(kept) is None


def test_the_slash_leads_to_the_field_except_where_one_writes(site, web_reader):
    for page in ("index.html", site.village_page, "search.html"):
        web_reader.open(page)
        web_reader.tab.type_keys("/")
        assert web_reader.tab.evaluate("document.activeElement.name") == "q", page
        web_reader.tab.type_keys("/")
        assert web_reader.tab.evaluate("document.activeElement.value") == "/", page


# ---- What is said where it does not work


def broken_copy(site, folder, **changed):
    """The site with other texts for some of its files, by links to the rest."""
    root = Path(folder) / "site"
    root.mkdir()
    for entry in site.root.iterdir():
        if entry.name not in ("assets", "search"):
            (root / entry.name).symlink_to(entry)
    for part in ("assets", "search"):
        for entry in filter(Path.is_file, (site.root / part).rglob("*")):
            link = root / entry.relative_to(site.root)
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(entry)
    for path, text in changed.items():
        file = root / path
        file.unlink()
        if text is not None:
            file.write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize("script", ["let a = b ?. c ??;", None], ids=["old engine", "no file"])
def test_where_the_script_does_not_run_a_sentence_says_so(site, readers, tmp_path, script):
    root = broken_copy(site, tmp_path, **{"assets/search.js": script})
    browser = readers("chromium", "http").browser
    with site_address(root, "http") as base:
        browser.tab.navigate(base + "search.html?q=%E4%BD%8E%E4%BF%9D")
        time.sleep(3.3)
        assert browser.tab.evaluate("document.getElementById('search-wait').getBoundingClientRect().height > 20")
        assert browser.tab.evaluate("document.getElementById('browse').getClientRects().length")


def test_the_sentence_goes_where_the_script_runs(reader):
    reader.open("search.html")
    assert reader.tab.evaluate("!document.getElementById('search-wait')")


@pytest.mark.parametrize("change", ["no data", "no part", "data of another build", "terms of another build"])
def test_data_that_does_not_come_is_told(site, readers, tmp_path, change):
    other = (site.root / "search/columns.js").read_text(encoding="utf-8-sig").replace('0,"', '0,"x', 1)
    changed = {"assets/search-narrow.js" if change == "no part" else "search/columns.js": other if "build" in change else None}
    if change == "terms of another build":  # as a file that ends elsewhere has it
        terms = sorted((site.root / "search/terms").rglob("*.js"))
        stamped = {path: path.read_text(encoding="utf-8-sig") for path in terms}
        changed = {
            str(path.relative_to(site.root)): re.sub(r'^(\S+?,\d+,"\w{16})', r"\1eA", text) for path, text in stamped.items()
        }
    root = broken_copy(site, tmp_path, **changed)
    reader = readers("chromium", "http")
    with site_address(root, "http") as base:
        reader.tab.take_happenings()
        with suppress(BiDiError):  # the page may load itself again before it is done
            reader.tab.navigate(base + "search.html?q=%E4%BD%8E%E4%BF%9D&kind=service")
        wait_for(reader, f"/没有载入/.test({STATUS})")
        pages = [url for url in reader.tab.take_happenings().requests if "search.html" in url]
        assert len(pages) == (2 if "build" in change else 1), "only another build is a reason to fetch everything again, once"
        assert reader.tab.evaluate("document.getElementById('browse').getClientRects().length")


# ---- The words on the page that is opened


MARKS = "Array.from(document.querySelectorAll('#main mark'), mark => mark.textContent)"
CURRENT = "Array.from(document.querySelectorAll('#main mark')).findIndex(mark => mark.getAttribute('aria-current'))"


def bar_button(text):
    return f"Array.from(document.querySelectorAll('.found-bar button')).find(button => button.textContent === '{text}')"


def test_words_are_marked_on_the_page_that_is_opened(reader):
    ask_by_address(reader, QUERY)
    wait_for(reader, FILLED)
    reader.tab.run("document.querySelector('#results h2 a').click()")
    wait_for(reader, "!!document.querySelector('.found-bar')")
    marks = reader.tab.evaluate(MARKS)
    assert len(marks) > 1 and set(marks) == {QUERY}
    assert reader.tab.evaluate(CURRENT) == 0
    reader.tab.run(f"{bar_button('下一处')}.focus()")
    reader.tab.type_keys(ENTER)
    assert reader.tab.evaluate(CURRENT) == 1
    assert reader.tab.evaluate(
        "(box => box.top >= 0 && box.bottom <= innerHeight)(document.querySelector('mark[aria-current]').getBoundingClientRect())"
    )
    reader.tab.run(f"{bar_button('上一处')}.click(); {bar_button('上一处')}.click()")
    assert reader.tab.evaluate(CURRENT) == len(marks) - 1, "before the first comes the last"
    assert f"/ {len(marks)} 处" in reader.tab.evaluate("document.querySelector('.found-bar [role=status]').textContent")
    reader.tab.run(f"{bar_button('清除')}.click()")
    assert reader.tab.evaluate(f"[{MARKS}.length, document.querySelectorAll('.found-bar').length]") == [0, 0]
    assert "#" not in reader.tab.address


def open_with_words(reader, page, text, *words):
    """Puts a text in place of the page's own, and marks the words as if a result had led here."""
    reader.open(page)
    reader.tab.run(f"""(() => {{
      document.getElementById('main').innerHTML = {text!r};
      location.hash = 'hl=' + {list(words)!r}.map(encodeURIComponent).join('|');
      const script = document.createElement('script');
      script.src = document.querySelector('script[src$="site.js"]').src.replace('site.js', 'highlight.js');
      document.head.appendChild(script);
    }})()""")
    wait_for(reader, "!!document.querySelector('.found-bar')")


def test_a_word_is_marked_across_tags_but_not_across_blocks(site, web_reader):
    text = "<p>申请最低<b>生活</b> 保障，低保</p><p>最低生活</p><p>保障</p><p>2029 29 Ｂ</p>"
    open_with_words(web_reader, site.village_page, text, "最低生活保障", "29")
    assert web_reader.tab.evaluate(f"{MARKS}.map(text => text.trim())") == ["最低", "生活", "保障", "29"]
    assert "/ 2 处" in web_reader.tab.evaluate("document.querySelector('.found-bar [role=status]').textContent")
    web_reader.tab.run(f"{bar_button('清除')}.click()")
    assert web_reader.tab.evaluate("document.querySelector('#main p').childNodes.length") == 3


def test_what_is_folded_opens_where_a_word_is(site, web_reader):
    text = "<details><summary>更多</summary><p>甲乙</p></details>"
    open_with_words(web_reader, site.village_page, text, "甲乙")
    assert web_reader.tab.evaluate("document.querySelector('#main details').open")


def test_a_page_with_marks_prints_as_without(site, chromium):
    plain, marked = [], []
    for found, fragment in ((plain, ""), (marked, "#hl=%E6%9D%91")):
        chromium.tab.navigate("about:blank")
        chromium.tab.navigate(chromium.base + site.village_page + fragment)
        if fragment:
            wait_for(chromium, "!!document.querySelector('.found-bar')")
        found.append(pdf_text(chromium.tab.print_pdf()))
    assert "处" in chromium.tab.evaluate("document.querySelector('.found-bar').textContent")
    assert plain == marked


def pdf_text(pdf):
    return subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
