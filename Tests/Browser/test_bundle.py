"""A village's bundle as it is opened from a stick: the cover, the pages behind it, and its search."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from failures import fail_if_any
from reader import BROWSERS, site_address
from test_accessibility import MODES, axe, violations  # noqa: F401 (a fixture)

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("NOTICEBOARD", ROOT / ".build/debug/noticeboard")
VILLAGE = "990101101201"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stick") / "songxi"
    command = [PROGRAM, "bundle", ROOT / "content", "--region", VILLAGE, "--output", folder, "--as-of", "2026-11-23"]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return folder


@pytest.mark.parametrize("browser", BROWSERS)
def test_cover_leads_to_the_village_whose_pages_say_what_they_are(bundle, readers, browser):
    tab = readers(browser, "file").tab
    with site_address(bundle, "file") as base:
        tab.navigate(base + "index.html")
        assert re.fullmatch(r"\d{4}( \d{4}){3}", tab.evaluate("document.querySelector('.code').textContent"))
        tab.navigate(tab.evaluate("document.querySelector('.tiles a').href"))
        assert tab.evaluate("document.querySelector('h1').textContent") == "松溪村"
        assert "离线副本" in tab.evaluate("document.querySelector('.copy-notice').textContent")
        days = tab.evaluate("getComputedStyle(document.querySelector('.copy-days'), '::before').content")
        assert "2026年11月23日" in days and "2027年5月23日" in days


@pytest.mark.parametrize("browser", BROWSERS)
def test_search_finds_the_village_and_nobody_else(bundle, readers, browser):
    tab = readers(browser, "file").tab
    with site_address(bundle, "file") as base:
        tab.navigate(base + "data/search.html")
        tab.take_happenings()
        answer = tab.evaluate("noticeboardSearch.ask('财务收支月报')")
        addresses = [result["address"] for result in answer["results"]]
        places = {place for address in addresses for place in re.findall(r"\b\d{12}\b", address)}
        assert places == {VILLAGE}
        assert tab.evaluate("noticeboardSearch.ask('最低生活保障')")["results"]
        assert tab.take_happenings().errors == []


@pytest.mark.parametrize("page", ["index.html", "verify.html"])
def test_pages_at_the_root_have_no_violation_in_any_mode(bundle, readers, axe, page):
    reader = readers("chromium", "file")
    with site_address(bundle, "file") as base:
        reader.tab.navigate(base + page)
        fail_if_any(list(violations(reader, axe, page, MODES)), "accessibility violations")
