"""Pages for the notice board print to at least one sheet, with their heading on it; on no page does paper cut a table off."""

import re
import subprocess
import unicodedata

import pytest

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
