"""Surveys, ratings, the hotline, facilities and the plan's tasks, as browsers show and print them."""

import re
import subprocess

from failures import fail_if_any
from test_layout import PHONE, overflows

FOLDERS = ("evaluation", "facilities", "plan")


def pages(site):
    return sorted(str(page.relative_to(site.root)) for folder in FOLDERS for page in site.root.glob(f"{folder}/*.html"))


def test_no_page_is_wider_than_a_phone(site, chromium):
    chromium.tab.set_viewport(*PHONE)
    fail_if_any([problem for page in pages(site) for problem in overflows(chromium, page)], f"pages wider than {PHONE[0]} px")


def test_the_opinion_cards_print_on_one_sheet(reader):
    reader.open("evaluation/card.html")
    pdf = reader.tab.print_pdf()
    run = subprocess.run(["pdfinfo", "-"], input=pdf, capture_output=True, check=True)
    assert re.search(rb"Pages:\s+1\n", run.stdout), "two cards fill one sheet"


def test_no_row_has_more_or_fewer_cells_than_the_table_has_columns(site, chromium):
    problems = []
    for page in pages(site):
        chromium.open(page)
        uneven = chromium.tab.evaluate("""Array.from(document.querySelectorAll('table')).filter(table => {
          const width = row => Array.from(row.cells).reduce((sum, cell) => sum + cell.colSpan, 0);
          const columns = width(table.tHead.rows[0]);
          return Array.from(table.tBodies[0].rows).some(row => width(row) !== columns);
        }).map(table => table.caption.textContent)""")
        problems += [f"{page}: {caption}" for caption in uneven]
    fail_if_any(problems, "tables whose rows do not fit their heads")


def test_a_count_that_is_withheld_says_so(site, chromium):
    chromium.open("evaluation/surveys-2025-990102.html")
    text = chromium.tab.evaluate("document.querySelector('main').innerText")
    assert "因＜5，不公布" in text and "少于 5 人的数不公布" in text
