"""A page of each shape keeps WCAG 2.2 AA and axe's best practices, on a phone and on a desktop."""

import importlib.util
from pathlib import Path

import pytest

from failures import fail_if_any
from search_page import ask_by_address

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIZES = {"phone": (360, 740), "desktop": (1280, 900)}

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


def violations(reader, axe, page):
    reader.tab.run(axe)
    return [
        f"{page}: {violation['rule']} ({violation['help']}) at {node['at']}: {' '.join(node['why'].split())}"
        for violation in reader.tab.evaluate(RUN)
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("size", SIZES)
def test_no_page_shape_has_a_violation(site, chromium, axe, size):
    chromium.tab.set_viewport(*SIZES[size])
    problems = []
    for page in site.shape_pages:
        chromium.open(page)
        problems += violations(chromium, axe, page)
    ask_by_address(chromium, "低保")
    problems += violations(chromium, axe, "search.html with results")
    fail_if_any(problems, f"accessibility violations at {size} size")
