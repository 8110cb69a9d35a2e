"""Services: the filters of the catalogue, one's own village, and the sheet to take home."""

import re
import subprocess

import pytest

from built_site import target_of

CATALOGUE = "services/index.html"
ENTER = "\ue007"

SHOWN = """Array.from(document.querySelectorAll('#catalogue [data-facets]'))
  .filter(item => item.getClientRects().length).map(item => item.querySelector('a').textContent)"""
FACETS_OF_SHOWN = """Array.from(document.querySelectorAll('#catalogue [data-facets]'))
  .filter(item => item.getClientRects().length).map(item => item.getAttribute('data-facets'))"""
STATUS = "document.querySelector('.facets [role=status]').textContent"


def guides(site):
    return [page for page in site.pages if re.fullmatch(r"services/[a-z]+-\d+\.html", page)]


def sheets(site):
    return [page for page in site.pages if page.endswith("-sheet.html")]


def press(reader, selector):
    """By the keyboard."""
    reader.tab.run(f"document.querySelector({selector!r}).focus()")
    reader.tab.type_keys(ENTER)


def choose(reader, value):
    press(reader, f'.facets button[value="{value}"]')


def facet_values(reader, facet):
    values = reader.tab.evaluate("Array.from(document.querySelectorAll('.facets button[value]'), b => b.value)")
    return [value for value in values if value.startswith(facet + "-")]


def test_filters_narrow_by_facets_and_widen_within_one(reader):
    reader.open(CATALOGUE)
    everything = reader.tab.evaluate(SHOWN)
    first, second = facet_values(reader, "field")[:2]
    choose(reader, first)
    one = reader.tab.evaluate(FACETS_OF_SHOWN)
    assert one and all(first in facets.split() for facets in one)
    assert str(len(one)) in reader.tab.evaluate(STATUS)
    choose(reader, second)
    both = reader.tab.evaluate(FACETS_OF_SHOWN)
    assert len(both) > len(one) and all({first, second} & set(facets.split()) for facets in both)
    delivery = next(value for value in both[0].split() if value.startswith("delivery-"))
    choose(reader, delivery)
    narrowed = reader.tab.evaluate(FACETS_OF_SHOWN)
    assert narrowed and all(delivery in facets.split() for facets in narrowed) and len(narrowed) <= len(both)
    press(reader, ".facets > button")
    assert reader.tab.evaluate(SHOWN) == everything


def test_a_choice_stands_in_the_address(reader):
    reader.open(CATALOGUE)
    value = facet_values(reader, "field")[0]
    choose(reader, value)
    shown = reader.tab.evaluate(SHOWN)
    reader.open(CATALOGUE)
    reader.tab.navigate(reader.url(CATALOGUE) + f"#filter={value}")
    assert reader.tab.evaluate(SHOWN) == shown
    pressed = "document.querySelector('.facets button[aria-pressed=true]').value"
    assert reader.tab.evaluate(pressed) == value


def test_facets_lead_to_pages_without_script(site, chromium):
    facets = {page for page in site.pages if re.match(r"services/by-[a-z]+-\w+\.html", page)}
    assert len(facets) > 10
    chromium.tab.set_scripting(False)
    try:
        chromium.open(CATALOGUE)
        linked = chromium.tab.evaluate(
            "Array.from(document.querySelectorAll('.facets a'), link => link.getAttribute('href'))"
        )
    finally:
        chromium.tab.set_scripting(True)
    assert {"services/" + re.sub(r".*/", "", href) for href in linked} <= facets
    assert linked


def test_the_village_is_chosen_once(site, reader):
    first, second = guides(site)[:2]
    reader.open(first)
    reader.tab.run("""
      const select = document.querySelector('.my-village select');
      select.value = document.querySelector('.my-village [data-place]').getAttribute('data-place');
      select.dispatchEvent(new Event('change'));
    """)
    village = reader.tab.evaluate("document.querySelector('.my-answer a').textContent")
    assert reader.tab.evaluate("document.querySelector('.my-answer .badge').textContent")
    if reader.scheme == "file":
        return  # whether storage is in reach on a disk is the browser's choice
    reader.open(second)
    assert reader.tab.evaluate("document.querySelector('.my-answer a').textContent") == village


def test_the_village_is_the_same_on_the_front_page(site, web_reader):
    tab = web_reader.tab
    chosen = "(select => select.options[select.selectedIndex].text)(document.querySelector('.my-village select'))"
    tab.run("localStorage.clear()")
    try:
        web_reader.open(site.village_page)
        name = tab.evaluate("document.querySelector('h1').textContent")
        web_reader.open(guides(site)[0])
        assert tab.evaluate(chosen) == name
        tab.run("""
          const select = document.querySelector('.my-village select');
          select.selectedIndex = select.options.length - 1;
          select.dispatchEvent(new Event('change'));
        """)
        other = tab.evaluate(chosen)
        assert other != name
        web_reader.open("index.html")
        offered = "(place => !place.hidden && place.querySelector('a').textContent)(document.getElementById('my-village'))"
        assert tab.evaluate(offered) == other
        assert target_of("index.html", tab.evaluate("document.querySelector('#my-village a').getAttribute('href')")) in site.file_set
    finally:
        tab.run("localStorage.clear()")


def test_every_village_has_an_answer_without_script(site):
    for page in guides(site):
        html = (site.root / page).read_text(encoding="utf-8")
        answers = re.findall(r'<li data-place="\d+"><a [^>]*>[^<]+</a><span class="badge', html)
        assert len(answers) == html.count("data-place="), page


def test_a_sheet_is_one_page(site, chromium):
    pages = {}
    assert sheets(site)
    for page in sheets(site):
        chromium.open(page)
        run = subprocess.run(["pdfinfo", "-"], input=chromium.tab.print_pdf(), capture_output=True, check=True)
        pages[page] = int(re.search(rb"Pages:\s+(\d+)", run.stdout)[1])
    assert {page: count for page, count in pages.items() if count != 1} == {}


@pytest.mark.parametrize("large", [False, True], ids=["plain", "large"])
def test_boxes_to_tick_are_large_enough(site, web_reader, large):
    web_reader.open(guides(site)[0])
    if large:
        web_reader.tab.run("document.documentElement.dataset.type = 'large'")
    heights = web_reader.tab.evaluate(
        "Array.from(document.querySelectorAll('.checklist label'), l => l.getBoundingClientRect().height)"
    )
    assert heights and min(heights) >= (44 if large else 24)
