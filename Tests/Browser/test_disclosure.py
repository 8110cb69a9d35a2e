"""Disclosures: one category of a list alone, tables of two sides, warnings on the screen and not on paper."""

import pytest

from test_print import letters, pdf_text

SHOWN = """Array.from(document.querySelectorAll('.category')).filter(list => list.offsetParent !== null)
  .map(list => list.className)"""

# Of a table of two sides every filled cell names its column and its row by what is there.
LOOSE_CELLS = """Array.from(document.querySelectorAll('td[headers]')).filter(cell => {
  const heads = cell.getAttribute('headers').split(' ').map(id => document.getElementById(id));
  const table = cell.closest('table');
  return heads.length !== 2 || heads.some(head => !head || head.tagName !== 'TH' || head.closest('table') !== table);
}).length"""


def page_with(site, text):
    """The first page in order that holds the text."""
    for page in site.pages:
        if text in (site.root / page).read_text("utf-8"):
            return page
    pytest.fail(f"no page of the site holds {text!r}")


def test_one_category_is_shown_alone_without_script(site, reader):
    page = page_with(site, 'id="only-finance"')
    reader.open(page)
    everything = reader.tab.evaluate(SHOWN)
    reader.tab.navigate(reader.url(page) + "#only-finance")
    chosen = reader.tab.evaluate(SHOWN)
    assert chosen and set(chosen) == {"category is-finance"}
    assert len(chosen) < len(everything)
    reader.tab.navigate(reader.url(page) + "#all")
    assert reader.tab.evaluate(SHOWN) == everything


def test_cells_of_a_table_of_two_sides_name_their_headings(site, reader):
    page = page_with(site, 'headers="col-')
    reader.open(page)
    assert reader.tab.evaluate("document.querySelectorAll('td[headers]').length") > 8
    assert reader.tab.evaluate(LOOSE_CELLS) == 0


def test_a_warning_tops_the_screen_and_stays_off_paper(site, reader):
    page = page_with(site, 'class="warnings"')
    reader.open(page)
    level = reader.tab.evaluate("document.querySelector('.warnings strong').textContent")
    top = "document.querySelector('.warnings').getBoundingClientRect().bottom"
    header = "document.querySelector('header').getBoundingClientRect().top"
    assert reader.tab.evaluate(f"{top} <= {header} + 1")
    disclosure = next(page for page in site.pages if page.endswith("/finance.html")
                      and 'class="warnings"' in (site.root / page).read_text("utf-8"))
    if reader.browser.name == "firefox":
        return  # its PDFs do not tell which character some glyphs stand for
    reader.open(disclosure)
    assert letters(level) not in letters("".join(pdf_text(reader.tab.print_pdf())))
