"""Pages load without an error and without asking for anything outside the site."""

import time
from urllib.parse import unquote

from failures import fail_if_any
from test_links import target_of

MOST_PAGES_TO_OPEN_ALL = 400
SAMPLE = 150
MOST_REDIRECTS = 10
PATIENCE_SECONDS = 5


def test_pages_load_cleanly(site, reader):
    most = SAMPLE if len(site.pages) > MOST_PAGES_TO_OPEN_ALL else MOST_PAGES_TO_OPEN_ALL
    problems = []
    for page in site.spread_of_pages(most):
        problems += reader.problems_of(page)
    fail_if_any(problems, f"problems while loading in {reader.name}")


def test_a_former_address_leads_on(site, reader):
    problems = []
    for page in site.redirects[:MOST_REDIRECTS]:
        target = reader.url(target_of(page, site.parsed(page).redirect))
        reader.open(page)
        deadline = time.monotonic() + PATIENCE_SECONDS
        while unquote(reader.tab.address) != unquote(target) and time.monotonic() < deadline:
            time.sleep(0.05)
        if unquote(reader.tab.address) != unquote(target):
            problems.append(f"{page}: leads to {reader.tab.address}, not to {target}")
    fail_if_any(problems, f"former addresses that do not lead on in {reader.name}")
