"""Pages for the notice board print to at least one sheet, with their heading on it."""

import re
import subprocess
import unicodedata

import pytest


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
