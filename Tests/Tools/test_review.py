"""A review of the sample portal: its digests and its code computed anew, and what was approved published or nothing."""

import csv
import hashlib
import json
import re
import shutil
from html.parser import HTMLParser

import pytest

from conftest import ROOT, SAMPLE_DAY

TABLE = "disclosure/990101101201/2026-09/finance.csv"


def tree(folder):
    return {
        str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


@pytest.fixture(scope="module")
def review(noticeboard, sample, tmp_path_factory):
    """The sample portal as it is published, and a content in which a cell, a text and a document differ."""
    folder = tmp_path_factory.mktemp("review")
    shutil.copytree(sample, folder / "site")
    shutil.copytree(ROOT / "content", folder / "content")
    table = folder / "content" / TABLE
    table.write_text(table.read_text(encoding="utf-8").replace("经营收入", "经营收益", 1), encoding="utf-8")
    (folder / "content/pages/xin.md").write_text("---\n标题: 新的说明\n---\n\n新的。\n", encoding="utf-8")
    before = tree(folder / "site")
    done = noticeboard(
        "diff", folder / "content", "--published", folder / "site", "--as-of", SAMPLE_DAY, "--format", "json",
        "--page", folder / "review.html")
    assert done.returncode == 0, done.stderr
    assert tree(folder / "site") == before
    return folder, json.loads(done.stdout)


def test_it_tells_the_cell_and_the_page(review):
    _, difference = review
    items = {item["path"]: item for item in difference["items"]}
    cells = items["990101101201/2026-09/finance.html"]["table"]["cells"]
    assert [(cell["column"], cell["old"], cell["new"]) for cell in cells] == [("项目", "经营收入", "经营收益")]
    assert items["pages/xin.html"]["change"] == "added"
    assert difference["counts"]["removed"] == 0


def test_it_names_no_value_that_is_kept_back(review):
    folder, difference = review
    assert difference["held"]
    told = json.dumps(difference, ensure_ascii=False) + (folder / "review.html").read_text(encoding="utf-8")
    withheld = ROOT / "content/disclosure/990101101201/2026q3/dibao-list.csv"
    with withheld.open(encoding="utf-8-sig", newline="") as file:
        names = [row["申请人姓名"] for row in csv.DictReader(file)]
    assert names and not [name for name in names if name in told]


def test_the_code_is_that_of_the_files(noticeboard, review):
    """Of downloads and attachments by their bytes; what a page shows is taken from a second build of the program."""
    folder, difference = review
    # Over what is published: what is built goes on with its record.
    shutil.copytree(folder / "site", folder / "other")
    built = noticeboard("build", folder / "content", "--output", folder / "other", "--as-of", SAMPLE_DAY)
    assert built.returncode == 0, built.stderr
    old, new = tree(folder / "site"), tree(folder / "other")
    lines = ["noticeboard-difference 1"]
    for path in sorted(set(old) | set(new), key=str.encode):
        if counts(path) and digest(old, path) != digest(new, path):
            lines.append(f"{path}\t{digest(old, path)}\t{digest(new, path)}")
        if path == "index.html":
            before, after = (shown(files[path], frame=True) for files in (old, new))
            if before != after:
                lines.append(f"#frame\t{before}\t{after}")
    number = int(hashlib.sha256(("\n".join(lines) + "\n").encode()).hexdigest()[:16], 16) % 10**16
    assert difference["code"].replace(" ", "") == f"{number:016}"


def test_what_was_approved_is_published_or_nothing(noticeboard, review):
    folder, difference = review
    shutil.copytree(folder / "site", folder / "publish")
    command = ["build", folder / "content", "--output", folder / "publish", "--as-of", SAMPLE_DAY, "--approval"]
    before = (folder / "publish/index.html").read_bytes()
    assert noticeboard(*command, "0000 0000 0000 0000").returncode == 2
    assert (folder / "publish/index.html").read_bytes() == before
    assert not (folder / "publish/pages/xin.html").exists()
    # Anything besides what was read changes the code.
    extra = folder / "content/pages/extra.md"
    extra.write_text("---\n标题: 混入\n---\n\n没有审阅。\n", encoding="utf-8")
    assert noticeboard(*command, difference["code"]).returncode == 2
    extra.unlink()
    assert noticeboard(*command, difference["code"]).returncode == 0
    assert (folder / "publish/pages/xin.html").exists()


def counts(path):
    if path.endswith(".html"):
        return True
    skipped = ("assets/", "search/", ".noticeboard/")
    return not (
        path.startswith(skipped) or path.endswith(".xml") or path == "data/datapackage.json" or "/" not in path)


def digest(files, path):
    if path not in files:
        return "-"
    return shown(files[path]) if path.endswith(".html") else hashlib.sha256(files[path]).hexdigest()


INLINE = set(
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q rp rt ruby s samp small span strong "
    "sub sup time u var wbr".split())
VOID = set("area base br col embed hr img input link meta param source track wbr".split())


class Shown(HTMLParser):
    """What a page holds for readers, by the standard library's parser."""

    def __init__(self, frame):
        super().__init__(convert_charrefs=True)
        self.frame, self.within, self.skipped = frame, frame, []
        self.text, self.targets = "", []
        self.gap = ""

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if self.skipped:
            if tag == self.skipped[-1]:
                self.skipped.append(tag)
            return
        if tag == "main":
            self.within, self.gap = not self.frame, "\n"
        elif self.within:
            if tag in ("script", "style", "head") or attributes.get("class") == "as-of":
                self.skipped.append(tag)
            else:
                for name in ("href", "src"):
                    target = attributes.get(name)
                    if target is not None and not target.startswith("#") and target not in self.targets:
                        self.targets.append(target)
            if tag not in INLINE:
                self.gap = "\n"

    def handle_endtag(self, tag):
        if self.skipped:
            if tag == self.skipped[-1]:
                self.skipped.pop()
            return
        if tag == "main":
            self.within, self.gap = self.frame, "\n"
        elif self.within and tag not in INLINE:
            self.gap = "\n"

    def handle_data(self, data):
        if not self.within or self.skipped:
            return
        for piece in re.split(r"([ \t\r\n\xa0]+)", data):
            if not piece:
                continue
            if piece.strip(" \t\r\n\xa0") == "":
                self.gap = self.gap or " "
            else:
                self.text += (self.gap if self.text else "") + piece
                self.gap = ""


def shown(page, frame=False):
    parser = Shown(frame)
    parser.feed(page.decode())
    parser.close()
    return hashlib.sha256(parser.text.encode() + b"\0" + "\n".join(parser.targets).encode()).hexdigest()
