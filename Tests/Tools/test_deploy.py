"""The ways to bring a portal to its host, with the programs they rest on: nothing is half there, nothing too much."""

import re
import shutil
import subprocess

import pytest

from conftest import ROOT

STATE = ".noticeboard"


@pytest.fixture(scope="module")
def site(noticeboard, tmp_path_factory):
    """A portal of one place, and what it takes to build it anew."""
    folder = tmp_path_factory.mktemp("portal")
    assert noticeboard("init", folder / "content", "--code", "990101101201", "--place", "松溪村", "--as-of", "2026-11-23").returncode == 0

    def build():
        run = noticeboard("build", folder / "content", "--output", folder / "site", "--as-of", "2026-11-23")
        assert run.returncode == 0, run.stderr
        return folder / "site"

    build.content = folder / "content"
    return build


def run(script, *arguments):
    return subprocess.run([ROOT / "Deploy" / script, *map(str, arguments)], capture_output=True, text=True, check=False)


def files(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def published(site):
    return {path: data for path, data in files(site).items() if not path.startswith(STATE)}


def add_page(content, name):
    (content / "pages" / f"{name}.md").write_text("---\n标题: 收费公示\n---\n\n收费公示的内容。\n", encoding="utf-8")


@pytest.mark.skipif(not shutil.which("rsync"), reason="rsync is not installed")
class TestRsync:
    def test_the_host_has_the_portal_and_not_the_state_of_its_build(self, site, tmp_path):
        built = site()
        assert run("publish-rsync", built, tmp_path / "host").returncode == 0
        assert (built / STATE).is_dir()
        assert files(tmp_path / "host") == published(built)

    def test_pages_come_after_what_they_load_and_what_is_gone_goes_last(self, site, tmp_path):
        host = tmp_path / "host"
        add_page(site.content, "fees")
        run("publish-rsync", site(), host)
        (site.content / "pages/fees.md").unlink()
        add_page(site.content, "prices")
        # Kinds that the change does not touch by itself.
        (host / "assets/site.css").unlink()
        built = site()
        done = run("publish-rsync", built, host, "--out-format=%o %n")
        assert done.returncode == 0, done.stderr
        steps = [line for line in done.stdout.splitlines() if not line.endswith("/")]
        kinds = [kind_of(step) for step in steps]
        assert set(kinds) == {"loaded", "page", "directory", "deletion"}
        assert kinds == sorted(kinds, key=["loaded", "page", "directory", "deletion"].index), steps
        assert "del. pages/fees.html" in steps
        assert files(host) == published(built)

    def test_a_second_time_sends_nothing(self, site, tmp_path):
        built = site()
        run("publish-rsync", built, tmp_path / "host")
        again = run("publish-rsync", built, tmp_path / "host", "--out-format=%o %n")
        assert [line for line in again.stdout.splitlines() if not line.endswith("/")] == []


def kind_of(step):
    operation, name = step.rsplit(" ", 1)
    if operation == "del.":
        return "deletion"
    if name == "search/directory.js":
        return "directory"
    return "page" if name.endswith(".html") else "loaded"


@pytest.mark.parametrize("script", ["publish-rsync", "publish-s3", "pack-for-carrying"])
def test_a_folder_that_is_no_portal_is_refused(script, tmp_path):
    (tmp_path / "wrong").mkdir()
    (tmp_path / "host").mkdir()
    (tmp_path / "host/kept.html").write_text("kept")
    refused = run(script, tmp_path / "wrong", tmp_path / "host", "1")
    assert refused.returncode == 2 and "usage" in refused.stderr
    assert files(tmp_path) == {"host/kept.html": b"kept"}


def test_every_kind_of_file_has_a_type_in_both_recipes():
    """What nginx knows the object store knows too; the browser tests hold nginx to the files of the sample."""
    nginx = (ROOT / "Deploy/nginx/noticeboard.conf").read_text()
    types = re.search(r"types \{(.*?)\}", nginx, re.DOTALL)[1]
    known = {ending for line in re.findall(r"^\s*\S+/\S+\s+(.*);", types, re.MULTILINE) for ending in line.split()}
    stored = set(re.findall(r"^put '?\S*\.(\w+)'? ", (ROOT / "Deploy/publish-s3").read_text(), re.MULTILINE))
    assert known == stored
    assert {"html", "css", "js", "json", "jsonl", "csv", "xml", "txt", "docx", "xlsx", "pdf"} <= known


class TestCarrying:
    @pytest.fixture
    def bag(self, site, tmp_path):
        self.done = run("pack-for-carrying", site(), tmp_path / "bag", 12)
        assert self.done.returncode == 0, self.done.stderr
        return tmp_path / "bag"

    def test_what_arrives_is_the_portal_and_its_list_says_so(self, bag, site, noticeboard):
        assert files(bag / "data") == published(site())
        subprocess.run(["sha256sum", "--quiet", "--strict", "-c", "tagmanifest-sha256.txt", "manifest-sha256.txt"], cwd=bag, check=True)
        verdict = noticeboard("verify", bag, "--language", "en").stdout
        assert verdict.startswith("As its manifests say, but unsigned"), verdict
        assert "issue 12" in verdict
        count, size = len(files(bag / "data")), sum(map(len, files(bag / "data").values()))
        assert f"{count} 个，{size} 字节" in self.done.stdout

    def test_a_file_that_was_changed_on_the_way_is_told(self, bag, noticeboard):
        page = bag / "data/index.html"
        page.write_bytes(page.read_bytes().replace(b"<h1", b"<h2", 1))
        assert noticeboard("verify", bag, "--language", "en").stdout.startswith("Do not use it: 1 changed")

    def test_nothing_is_written_over(self, bag, site):
        before = files(bag)
        assert run("pack-for-carrying", site(), bag, 13).returncode != 0
        assert files(bag) == before
