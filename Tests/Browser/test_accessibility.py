"""A page of each shape keeps WCAG 2.2 AA and axe's best practices, in every mode of reading and in both engines.

Each engine sees every mode (normal, large type, dark, high contrast) at one size, and between them they see each mode on
a phone and on a desktop. A page is loaded once for each size; what changes the mode is an attribute, as the reading menu
sets it. An engine at a size is a test of its own, so that several can run at the same time.
"""

import importlib.util
from pathlib import Path

import pytest

from failures import fail_if_any
from search_page import ask_by_address

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIZES = {"phone": (360, 740), "desktop": (1280, 900)}
MODES = {"normal": {}, "large": {"type": "large"}, "dark": {"theme": "dark"}, "contrast": {"contrast": "high"}}
SEEN = {
    "chromium": {"phone": ("normal", "large"), "desktop": ("dark", "contrast")},
    "firefox": {"phone": ("dark", "contrast"), "desktop": ("normal", "large")},
}

RUN = f"""axe.run({{runOnly: {{type: 'tag', values: {TAGS}}}, resultTypes: ['violations']}}).then(report =>
  report.violations.map(rule => ({{
    rule: rule.id,
    help: rule.help,
    nodes: rule.nodes.map(node => ({{html: node.html, why: node.failureSummary, at: node.target.join(' ')}})),
  }})))"""


@pytest.fixture(scope="module")
def axe():
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return Path(package, "axe.min.js").read_text(encoding="utf-8")


def set_mode(tab, mode):
    """As the script of the reading menu does it."""
    chosen = MODES[mode]
    for setting in ("type", "theme", "contrast"):
        change = f"setAttribute('data-{setting}', '{chosen[setting]}')" if setting in chosen else f"removeAttribute('data-{setting}')"
        tab.run(f"document.documentElement.{change}")


def violations(reader, axe, page, modes):
    """What axe finds on the page that is open, in one mode after the other."""
    reader.tab.run(axe)
    for mode in modes:
        set_mode(reader.tab, mode)
        for violation in reader.tab.evaluate(RUN):
            for node in violation["nodes"]:
                why = " ".join(node["why"].split())
                yield f"{page}, {mode}: {violation['rule']} ({violation['help']}) at {node['at']}: {why}"


def test_every_mode_is_seen_at_every_size():
    seen = {(mode, size) for sizes in SEEN.values() for size, modes in sizes.items() for mode in modes}
    assert seen == {(mode, size) for mode in MODES for size in SIZES}
    assert all({mode for modes in sizes.values() for mode in modes} == set(MODES) for sizes in SEEN.values())


@pytest.mark.parametrize("size", SIZES)
def test_no_page_has_a_violation_in_any_mode(site, web_reader, axe, size):
    engine, modes, problems = web_reader.browser.name, SEEN[web_reader.browser.name][size], []
    web_reader.tab.set_viewport(*SIZES[size])
    for page in site.shape_pages:
        web_reader.open(page)
        problems += violations(web_reader, axe, f"{page} in {engine} on a {size}", modes)
    ask_by_address(web_reader, "低保")
    problems += violations(web_reader, axe, f"search.html with results in {engine} on a {size}", modes)
    fail_if_any(problems, "accessibility violations")
