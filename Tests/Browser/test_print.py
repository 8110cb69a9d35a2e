"""Pages for the notice board print to at least one sheet, with their heading on it; on no page does paper cut a table off."""

import re
import subprocess
import unicodedata

import pytest

from bidi import A3, A4
from failures import fail_if_any

FEW_COLUMNS = 6
COLUMNS = "Math.max(0, ...Array.from(document.querySelectorAll('main table'), table => table.rows[0].cells.length))"

# A rule for paper that keeps a row together, if it is not there for all media.
ROWS_THAT_SPLIT = """(() => {
  const kept = Array.from(document.styleSheets).some(sheet => Array.from(sheet.cssRules).some(rule =>
    Array.from(rule.media && rule.media.mediaText === 'print' ? rule.cssRules : [rule]).some(inner =>
      /(^|, )tr($|,)/.test(inner.selectorText || '') && inner.style.breakInside === 'avoid')));
  return kept ? 0 : document.querySelectorAll('tbody tr').length;
})()"""

# With buttons in its head, and of several sheets.
LONG_TABLE = "duties/township/own.html"
MORE_TYPE_ON_A3 = 1.2

# Where the margins of the style sheets end, in points, less what a rounded letter reaches over.
MARGIN = 12 / 25.4 * 72 - 2


def pdf_text(pdf):
    """The text of every printed sheet."""
    run = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return run.stdout.decode("utf-8").split("\f")[:-1]


def letters(text):
    # PDF text may hold the radicals that look like a character; NFKC makes them one.
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


@pytest.mark.parametrize("kind", ["village_page", "disclosure_page"])
def test_a_page_prints(site, reader, kind):
    page = getattr(site, kind)
    reader.open(page)
    sheets = pdf_text(reader.tab.print_pdf())
    assert sheets, f"{page}: printed to no sheet"
    assert letters("".join(sheets)), f"{page}: printed to blank sheets"
    if reader.browser.name == "firefox":
        return  # what its PDFs draw is right, but they do not tell which character some glyphs stand for
    heading = letters(site.parsed(page).heading)
    assert heading in letters("".join(sheets)), f"{page}: the heading {heading!r} is not on paper"


def words_of(pdf):
    """Every word with the width of its sheet and the place where it ends, in points."""
    run = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    width = 0.0
    for line in run.stdout.decode("utf-8").splitlines():
        if sheet := re.search(r'<page width="([\d.]+)"', line):
            width = float(sheet[1])
        elif word := re.search(r'xMin="([\d.-]+)".* xMax="([\d.-]+)".*>(.*)</word>', line):
            yield width, float(word[1]), float(word[2]), word[3]


def test_paper_cuts_no_wide_table_off(site, chromium):
    problems, printed = [], 0
    for page in site.shape_pages:
        chromium.open(page)
        if chromium.tab.evaluate(COLUMNS) < FEW_COLUMNS:
            continue
        printed += 1
        cut = [word for width, start, end, word in words_of(chromium.tab.print_pdf()) if start < MARGIN or end > width - MARGIN]
        if cut:
            problems.append(f"{page}: over the margin {cut[:5]}")
        if rows := chromium.tab.evaluate(ROWS_THAT_SPLIT):
            problems.append(f"{page}: {rows} rows may be split between sheets")
    assert printed, "no page has a wide table"
    fail_if_any(problems, "tables that paper cuts off")


ROWS = "Array.from(document.querySelectorAll('tbody tr'), row => row.cells[2].textContent)"


def test_every_sheet_of_a_table_has_its_headings(chromium):
    chromium.open(LONG_TABLE)
    headings = chromium.tab.evaluate("Array.from(document.querySelectorAll('thead th'), heading => heading.textContent)")
    rows = chromium.tab.evaluate(ROWS)
    sheets = [letters(sheet) for sheet in pdf_text(chromium.tab.print_pdf())]
    with_rows = [sheet for sheet in sheets if any(letters(row) in sheet for row in rows)]
    assert len(with_rows) > 1, f"{LONG_TABLE} is too short to tell"
    assert not [sheet for sheet in with_rows if not all(heading in sheet for heading in headings)]


def heights_of_words(pdf):
    run = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    boxes = re.findall(r'yMin="([\d.-]+)".* yMax="([\d.-]+)"', run.stdout.decode("utf-8"))
    return sorted(float(bottom) - float(top) for top, bottom in boxes)


def test_larger_paper_has_larger_type(site, web_reader):
    web_reader.open(site.disclosure_page)
    small, large = (heights_of_words(web_reader.tab.print_pdf(paper)) for paper in (A4, A3))
    median = len(small) // 2
    assert len(small) > 50 and large[len(large) // 2] > MORE_TYPE_ON_A3 * small[median]


def test_paper_unfolds_what_is_folded_without_script(site, chromium):
    chromium.tab.set_scripting(False)
    try:
        chromium.open(site.village_page)
        folded = chromium.tab.evaluate(
            "Array.from(document.querySelectorAll('main details:not([open]) li > a'), link => link.textContent)")
        printed = letters("".join(pdf_text(chromium.tab.print_pdf())))
        chromium.open(site.disclosure_page)
        digests = chromium.tab.evaluate("Array.from(document.querySelectorAll('.digest code'), code => code.textContent)")
        disclosure = letters("".join(pdf_text(chromium.tab.print_pdf())))
    finally:
        chromium.tab.set_scripting(True)
    assert folded and not [title for title in folded if letters(title) not in printed]
    assert digests and not [digest for digest in digests if digest in disclosure], "nobody compares a digest on paper"
