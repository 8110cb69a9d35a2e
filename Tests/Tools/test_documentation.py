"""The documentation as a site, and the manual as a clerk follows it.

NOTICEBOARD_RECORD=1 writes what commands print into the manual; that run fails on purpose, and the change is read in review.
"""

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest

from conftest import ROOT
from manual import Clerk, Page, matches

PAGES = sorted((Page(file) for file in (ROOT / "docs/manual/pages").glob("*.md")), key=Page.order)
RECORDS = os.environ.get("NOTICEBOARD_RECORD") == "1"


def test_what_the_manual_says_works_page_after_page(noticeboard, tmp_path):
    clerk = Clerk(noticeboard.program, tmp_path)
    differences = [difference for page in PAGES for difference in follow(page, clerk)]
    assert not differences, "\n\n".join(differences)


def follow(page, clerk):
    """Does all that a page says; what came out otherwise than the page shows."""
    differences, recorded = [], list(page.lines)
    # From the end, so that what is recorded moves no line that is still to come.
    insertions = []
    for kind, start, lines, paragraph in page.steps():
        if kind == "text":
            clerk.read(lines[0])
        elif kind == "table":
            clerk.fill(lines, paragraph)
        elif kind == "sh":
            for command in lines:
                printed, status = clerk.run(command)
                assert status == 0, f"{page.file.name}: {command}\n{printed}"
        elif kind == "console":
            for number, command, shown in commands(lines):
                printed, _ = clerk.run(command)
                insertions.append((start + number + 1, len(shown), shortened(printed)))
                if not matches(shown, printed):
                    differences.append(f"{page.file.name}:{start + number + 1}: {command}\n{printed}")
        elif name := re.fullmatch(r"(?:csv|yaml|markdown) (\S+)", kind):
            clerk.write(name[1], lines)
    if RECORDS:
        for start, count, lines in reversed(insertions):
            recorded[start : start + count] = lines
        page.file.write_text("\n".join(recorded), encoding="utf-8")
    return differences


def commands(lines):
    """The commands of a console, each with its line and what is shown below it."""
    starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield start, lines[start][2:], lines[start + 1 : end]


def shortened(printed):
    """Without the stages, of which each has a line with its time."""
    lines = printed.strip("\n").split("\n") if printed.strip() else []
    stages = [bool(re.search(r"  \d+(\.\d+)? (ms|s)$", line)) for line in lines]
    return [
        "…" if stage else line
        for number, (line, stage) in enumerate(zip(lines, stages, strict=True))
        if not (stage and number and stages[number - 1])
    ]


@pytest.fixture(scope="session")
def site(noticeboard, tmp_path_factory):
    """The documentation as `make docs` makes it."""
    folder = tmp_path_factory.mktemp("docs")
    subprocess.run([sys.executable, ROOT / "Scripts/make-docs.py", noticeboard.program, folder / "content"], check=True)
    built = noticeboard("build", folder / "content", "--output", folder / "site", "--language", "en")
    assert built.returncode == 0, built.stderr
    assert "error" not in built.stderr and "warning" not in built.stderr
    return folder / "site"


class Anchors(HTMLParser):
    """The places of a page that links can name, and the links."""

    def __init__(self, file):
        super().__init__()
        self.names, self.links = set(), []
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.names.add(attributes.get("id"))
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])


def test_every_link_of_the_documentation_leads_to_its_place(site):
    pages = {file: Anchors(file) for file in site.rglob("*.html")}
    broken = []
    for file, page in pages.items():
        for link in page.links:
            path, _, anchor = unquote(link).partition("#")
            if re.match(r"[a-z]+:", link):
                continue
            target = (file.parent / path.partition("?")[0]).resolve() if path else file
            if not target.is_file() or (anchor and target in pages and anchor not in pages[target].names):
                broken.append(f"{file.relative_to(site)}: {link}")
    assert not broken, "\n".join(broken)


def test_every_kind_and_every_rule_has_its_place_in_the_manual(site, noticeboard):
    kinds = (site / "pages/kinds.html").read_text(encoding="utf-8")
    rules = Anchors(site / "pages/rules.html").links
    listed = re.findall(r"^  ([a-z-]+)  ", noticeboard("explain", "--language", "en").stdout, re.MULTILINE)
    assert len(listed) > 100 and all(any(link.endswith("#h-" + rule) for link in rules) for rule in listed)
    for place in ["site.yaml", "services/services.csv", "notices/编号.md", "disclosure/区划代码/期别/index.csv"]:
        assert place in kinds


def test_english_pages_link_to_files_that_lie_beside_them():
    broken = []
    for file in [*(ROOT / "docs").glob("*.md"), *ROOT.glob("*.md"), *(ROOT / "docs/manual/pages").glob("*.md")]:
        text = re.sub(r"(`{3,}).*?\1|`[^`]*`", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        for link in re.findall(r"(?<!\\)\]\(([^)#:\s]+)(?:#[^)]*)?\)", text):
            # Chapters that the program writes itself have no file.
            is_made = re.fullmatch(r"(kind|rule)s?(-[\w-]+)?\.md", link)
            if not is_made and not link.startswith("/") and not (file.parent / link).is_file():
                broken.append(f"{file.relative_to(ROOT)}: {link}")
    assert not broken, "\n".join(broken)
