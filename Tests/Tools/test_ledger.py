"""The ledger of the sample portal, beside a count of its rows that shares no code with the program."""

import json
import os
import re

import pytest
from openpyxl import load_workbook

import workbooks
from conftest import ROOT

CONTENT = ROOT / "content"


def data_rows(file):
    """The rows of a file as somebody counts them at a desk: filled lines below the headings; a text is one."""
    if file.name.startswith("README") or file.name.startswith("."):
        return 0
    match file.suffix:
        case ".csv":
            filled = [row for row in workbooks.rows(file) if any(cell.strip() for cell in row)]
            return len(filled) - 1
        case ".xlsx":
            sheets = load_workbook(file, read_only=True).worksheets
            return sum(len([row for row in sheet.values if any(row)]) - 1 for sheet in sheets)
        case ".json":
            return len(json.loads(file.read_text(encoding="utf-8")))
        case ".yaml" if file.stem not in ("site", "schema"):
            # An entry of a list, or of a table at its left edge.
            return len(re.findall(r"^(?:- |[^\s#-].*:)", file.read_text(encoding="utf-8"), re.MULTILINE))
        case _:
            return 1


@pytest.fixture(scope="module")
def ledger(sample):
    return json.loads((sample.parent / "site.ledger.json").read_text(encoding="utf-8"))


def test_ledger_names_every_file_once(ledger):
    files = sorted(str(file.relative_to(CONTENT)) for file in CONTENT.rglob("*") if file.is_file())
    assert sorted(file["path"] for file in ledger["files"]) == files
    assert sum(ledger["file_counts"].values()) == len(files)


def test_ledger_reads_as_many_rows_as_stand_in_each_file(ledger):
    counted = {file["path"]: data_rows(CONTENT / file["path"]) for file in ledger["files"]}
    assert {file["path"]: file["read"] for file in ledger["files"]} == counted


def test_every_row_has_one_outcome(ledger):
    for file in ledger["files"]:
        assert sum(file["rows"].values()) == file["read"], file["path"]
    assert sum(ledger["row_counts"].values()) == sum(file["read"] for file in ledger["files"])


def test_ledger_is_for_its_owner_alone(sample):
    for name in ("site.ledger.json", "site.ledger.html"):
        assert os.stat(sample.parent / name).st_mode & 0o777 == 0o600
