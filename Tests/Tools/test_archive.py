"""The archive of a village of the sample: a bag for bagit.py and sha256sum, and a list that says what is in it."""

import csv
import hashlib
import io
import json
import stat
import subprocess
import zipfile

import bagit
import pytest

from conftest import ROOT

VILLAGE = "990101101201"


@pytest.fixture(scope="module")
def archive(noticeboard, tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    assert noticeboard("keygen", "--no-passphrase", "--output", folder / "office").returncode == 0

    def make(name, *options):
        done = noticeboard(
            "archive", ROOT / "content", "--region", VILLAGE, "--year", "2026", "--as-of", "2026-11-23", "--key",
            folder / "office.key", "--output", folder / name, *options)
        assert done.returncode == 0, done.stderr
        return folder / name

    make("bag")
    make("bag.zip", "--zip")
    return folder


def rows(archive):
    text = (archive / "bag/data/catalogue.csv").read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_everybody_accepts_it(noticeboard, archive):
    bag = bagit.Bag(str(archive / "bag"))
    assert bag.is_valid()
    assert bag.info["Archive-Year"] == "2026"
    assert "not for publication" in bag.info["External-Description"]
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "manifest-sha256.txt"], cwd=archive / "bag", check=True)
    done = noticeboard(
        "verify", archive / "bag", "--public-key", archive / "office.pub", "--as-of", "2026-12-01", "--format", "json")
    assert json.loads(done.stdout)["verdict"] == "trusted"


def test_only_its_owner_can_read_it(archive):
    for file in [archive / "bag", archive / "bag.zip", *(archive / "bag").rglob("*")]:
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, file


def test_the_list_names_every_file_with_its_digest(archive):
    data = archive / "bag/data"
    listed = {row["文件"]: row for row in rows(archive)}
    found = {str(file.relative_to(data)) for file in data.rglob("*") if file.is_file()}
    assert found - {"catalogue.csv", "catalogue.html"} == set(listed)
    for path, row in listed.items():
        bytes_ = (data / path).read_bytes()
        assert row["SHA-256"] == hashlib.sha256(bytes_).hexdigest()
        assert int(row["字节数"]) == len(bytes_)
        assert (row["开放程度"] == "公开") == path.startswith("public/")


def test_originals_are_the_files_that_were_handed_in(archive):
    sources = [row["文件"] for row in rows(archive) if row["文件种类"] == "原件"]
    assert sources
    for path in sources:
        original = path.split("/sources/", 1)[1]
        assert (archive / "bag/data" / path).read_bytes() == (ROOT / "content" / original).read_bytes()


def test_what_hung_on_the_board_alone_is_apart(archive):
    table = ROOT / f"content/disclosure/{VILLAGE}/2026q3/dibao-list.csv"
    with table.open(encoding="utf-8-sig", newline="") as file:
        names = [row["申请人姓名"] for row in csv.DictReader(file)]
    data = archive / "bag/data"
    assert (data / f"restricted/sources/disclosure/{VILLAGE}/2026q3/dibao-list.csv").exists()
    for file in (data / "public").rglob("*"):
        if file.is_file():
            text = file.read_bytes().decode("utf-8", "replace")
            assert not [name for name in names if name in text], file


def test_the_zip_file_holds_the_same(archive):
    with zipfile.ZipFile(archive / "bag.zip") as packed:
        inside = {name.split("/", 1)[1]: packed.read(name) for name in packed.namelist() if not name.endswith("/")}
    folder = archive / "bag"
    assert inside == {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
