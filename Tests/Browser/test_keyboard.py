"""Everything can be reached and done with the keys alone, in both engines; where the focus is can always be seen."""

import re
import time

import pytest

from failures import fail_if_any
from search_page import STATE, ask_by_address, ask_by_keys

REGISTER = "registers/shelters.html"
CATALOGUE = "services/index.html"
DESKTOP, PHONE = (1280, 900), (360, 740)
TAB, ENTER, SPACE, ESCAPE, SHIFT, DOWN = "\ue004", "\ue007", " ", "\ue00c", "\ue008", "\ue015"
PATIENCE_SECONDS = 8
MOST_STOPS = 400

# What the keys should come to and did not.
MISSED = """Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'))
  .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({checkVisibilityCSS: true}))
  .filter(one => !(window.stops && window.stops.has(one)))
  .map(one => one.cloneNode(false).outerHTML.slice(0, 80) + one.textContent.trim().slice(0, 20))"""

# Where the focus is, whether that can be seen, and whether it went on in the order of the page.
LOOK = f"""(() => {{
  const here = document.activeElement, before = window.lastStop;
  if (!here || here === document.body || here === document.documentElement) return {{name: null}};
  window.lastStop = here;
  (window.stops = window.stops || new Set()).add(here);
  const style = getComputedStyle(here), box = here.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  return {{
    name: here.cloneNode(false).outerHTML.slice(0, 80) + here.textContent.trim().slice(0, 20),
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: !(top && (here.contains(top) || top.contains(here))),
    left: {MISSED}.length,
    onwards: !before || !!(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING),
  }};
}})()"""


def guide(site):
    return next(page for page in site.pages if re.fullmatch(r"services/[a-z]+-\d+\.html", page))


def walk(reader, page):
    """Presses Tab from the top of a page to its last stop; beyond it Firefox leaves the page for its own controls."""
    previous = None
    for _ in range(MOST_STOPS):
        reader.tab.type_keys(TAB)
        stop = reader.tab.evaluate(LOOK)
        if not stop["name"]:
            break
        if not stop["onwards"]:
            yield f"{page}: from {previous} the focus goes back to {stop['name']}"
            return
        for state, complaint in (("outlined", "has no outline"), ("inSight", "is out of sight")):
            if not stop[state]:
                yield f"{page}: with the focus {stop['name']} {complaint}"
        if stop["covered"]:
            yield f"{page}: something lies over {stop['name']}"
        if not stop["left"]:
            return
        previous = stop["name"]
    yield from (f"{page}: the keys do not come to {name}" for name in reader.tab.evaluate(MISSED))


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_tab_comes_to_everything_in_order_and_is_seen(site, web_reader, size):
    web_reader.tab.set_viewport(*size)
    problems = []
    pages = ["index.html", CATALOGUE, guide(site), REGISTER, site.disclosure_page, "9901/board.html"]
    for page in [*pages, "reports/plan-2025.html", "duties/powers/qx-01.html"]:
        web_reader.open(page)
        problems += walk(web_reader, page)
    ask_by_address(web_reader, "低保")
    problems += walk(web_reader, "search.html with results")
    fail_if_any(problems, f"the focus in {web_reader.browser.name}")


def go_to(reader, selector, most=MOST_STOPS):
    """Presses Tab until the focus is on what the selector names."""
    for _ in range(most):
        reader.tab.type_keys(TAB)
        if reader.tab.evaluate(f"document.activeElement.matches({selector!r})"):
            return
    pytest.fail(f"Tab does not come to {selector}")


def wait_for(reader, expression):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not reader.tab.evaluate(expression):
        assert time.monotonic() < deadline, f"did not become true: {expression}"
        time.sleep(0.05)


def wait_for_address(reader, part):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while part not in reader.tab.address:
        assert time.monotonic() < deadline, f"{reader.tab.address} does not become one with {part}"
        time.sleep(0.05)


def test_the_first_stop_skips_to_the_text(site, web_reader):
    tab = web_reader.tab
    web_reader.open(site.village_page)
    tab.type_keys(TAB)
    assert tab.evaluate("document.activeElement.className") == "skip"
    assert tab.evaluate("document.activeElement.getBoundingClientRect().top >= 0"), "it stays out of sight"
    tab.type_keys(ENTER)
    tab.type_keys(TAB)
    assert tab.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_search_from_the_front_page_to_a_result(site, web_reader):
    tab = web_reader.tab
    web_reader.open("index.html")
    go_to(web_reader, "main input[name=q]")
    tab.type_keys("低保" + ENTER)
    wait_for_address(web_reader, "search.html")
    wait_for(web_reader, "document.querySelectorAll('#results > li a').length > 0")
    go_to(web_reader, "#search-facets button[aria-pressed=false]")
    everything = tab.evaluate(STATE)["status"]
    tab.type_keys(SPACE)
    wait_for(web_reader, f"document.getElementById('search-status').textContent !== {everything!r}")
    assert tab.evaluate("document.activeElement.matches('#search-facets [aria-pressed=true]')"), "the facet loses the focus"
    go_to(web_reader, "#results a")
    target = tab.evaluate("document.activeElement.href")
    tab.type_keys(ENTER)
    wait_for_address(web_reader, target.split("#")[0].split("?")[0].removeprefix(web_reader.base))


def test_search_as_one_types(web_reader):
    assert ask_by_keys(web_reader, "养老保险").hits
    # Back to the field, and another query in place of the first.
    web_reader.tab.run("document.querySelector('main input[name=q]').focus()")
    web_reader.tab.press_together("\ue009", "a")
    web_reader.tab.type_keys("低保" + ENTER)
    wait_for(web_reader, "/低保/.test((document.querySelector('#results > li') || {textContent: ''}).textContent)")


def test_filters_of_the_catalogue(web_reader):
    tab = web_reader.tab
    web_reader.open(CATALOGUE)
    shown = "Array.from(document.querySelectorAll('#catalogue [data-facets]')).filter(i => i.getClientRects().length).length"
    everything = tab.evaluate(shown)
    go_to(web_reader, ".facets button[value]")
    tab.type_keys(SPACE)
    first = tab.evaluate(shown)
    assert 0 < first < everything
    tab.type_keys(TAB + ENTER)
    assert tab.evaluate(shown) > first
    tab.press_together(SHIFT, TAB)
    assert tab.evaluate("document.activeElement === document.querySelector('.facets button[value]')")
    go_to(web_reader, ".facets > button")
    tab.type_keys(ENTER)
    assert tab.evaluate(shown) == everything
    assert tab.evaluate("document.activeElement.matches('.facets button[value]')"), "what is pressed vanishes with the focus"


def test_a_table_is_sorted_and_filtered(web_reader):
    tab = web_reader.tab
    rows = "Array.from(document.querySelectorAll('.table-scroll tbody tr:not([hidden])'), row => row.textContent)"
    web_reader.open(REGISTER)
    everything = tab.evaluate(rows)
    go_to(web_reader, ".table-tools input")
    tab.type_keys("小学")
    assert 0 < len(tab.evaluate(rows)) < len(everything)
    go_to(web_reader, ".table-tools button")
    tab.type_keys(SPACE)
    assert tab.evaluate(rows) == everything
    go_to(web_reader, ".table-tools select")
    tab.type_keys(DOWN)
    assert 0 < len(tab.evaluate(rows)) < len(everything)
    go_to(web_reader, "thead th:first-child button")
    tab.type_keys(ENTER)
    assert tab.evaluate("document.activeElement.closest('th').getAttribute('aria-sort')") == "ascending"
    tab.type_keys(SPACE)
    assert tab.evaluate("document.activeElement.closest('th').getAttribute('aria-sort')") == "descending"


def test_the_reading_menu(web_reader):
    tab = web_reader.tab
    setting = "document.documentElement.getAttribute('data-{}')"
    is_open = "document.querySelector('.reading details').open"
    web_reader.open("index.html")
    try:
        go_to(web_reader, ".reading [data-setting=type]")
        tab.type_keys(ENTER)
        assert tab.evaluate(setting.format("type")) == "large"
        go_to(web_reader, ".reading summary", most=1)
        tab.type_keys(ENTER)
        assert tab.evaluate(is_open)
        go_to(web_reader, ".reading [data-value=dark]", most=3)
        tab.type_keys(SPACE)
        assert tab.evaluate(setting.format("theme")) == "dark"
        go_to(web_reader, ".reading [data-setting=contrast]", most=1)
        tab.type_keys(ENTER)
        assert tab.evaluate(setting.format("contrast")) == "high"
        tab.type_keys(ESCAPE)
        assert not tab.evaluate(is_open)
        assert tab.evaluate("document.activeElement.matches('.reading summary')"), "the focus is lost with the menu"
    finally:
        tab.run("localStorage.clear()")


def test_the_main_navigation_on_a_phone(web_reader):
    tab = web_reader.tab
    tab.set_viewport(*PHONE)
    web_reader.open("index.html")
    go_to(web_reader, ".site-nav a")
    links = tab.evaluate("document.querySelectorAll('.site-nav a').length")
    whole = "(box => box.left >= 0 && box.right <= innerWidth)(document.activeElement.getBoundingClientRect())"
    for _ in range(links - 1):
        assert tab.evaluate(whole), tab.evaluate("document.activeElement.textContent") + " is partly out of sight"
        tab.type_keys(TAB)
    assert tab.evaluate("document.activeElement.textContent") == "全部"
    tab.type_keys(ENTER)
    wait_for_address(web_reader, "sitemap.html")


def test_what_is_folded_opens_and_closes(site, web_reader):
    tab = web_reader.tab
    web_reader.open(guide(site))
    go_to(web_reader, "main details:not([open]) > summary")
    is_open = "document.activeElement.parentElement.open"
    tab.type_keys(ENTER)
    assert tab.evaluate(is_open)
    tab.type_keys(SPACE)
    assert not tab.evaluate(is_open)
    tab.type_keys(ENTER + TAB)
    assert tab.evaluate("!!document.activeElement.closest('main details[open]')"), "Tab passes what was opened"
