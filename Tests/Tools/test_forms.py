"""Forms as a clerk's spreadsheet sees them, and what it saves of them: openpyxl and LibreOffice.

The clerk makes the usual mistakes: a date in another way, a word that is no choice, an identity number pasted into a text, a
merged cell. What is refused comes back marked, is mended and taken.
"""

import shutil
import stat
from datetime import date

import openpyxl
import pytest

from conftest import ROOT
from workbooks import libreoffice

VILLAGE = "990101101201"
PERIOD = "2026-11"
AS_OF = "2026-12-20"


def identity_number(beginning="11010119900307771"):
    """Made here, with the last digit that GB 11643 wants; it belongs to nobody."""
    weighted = sum(int(digit) * 2 ** (17 - place) % 11 for place, digit in enumerate(beginning))
    return beginning + "10X98765432"[weighted % 11]


IDENTITY = identity_number()


@pytest.fixture
def office(tmp_path, noticeboard):
    """The sample's content, and the form of a village for a month that it has not disclosed yet."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    made = noticeboard("forms", tmp_path / "content", "--region", VILLAGE, "--period", PERIOD, "--output", tmp_path / "forms")
    assert made.returncode == 0, made.stderr
    return tmp_path


def form_of(office):
    return office / f"forms/{VILLAGE}-{PERIOD}.xlsx"


def take(noticeboard, office, file, *options):
    return noticeboard(
        "import", file, "--into", office / "content", "--archive", office / "received", "--returns", office / "returned",
        "--as-of", AS_OF, "--language", "en", *options,
    )  # fmt: skip


def fill(workbook):
    """As a careful clerk does."""
    statement = workbook["财务收支月报"]
    amounts = {"二、收入合计": 5000, "经营收入": 5000, "三、支出合计": 1000, "公益支出": 1000}
    opening = next(row[2].value for row in statement.iter_rows(min_row=4) if str(row[0].value).endswith("期初余额"))
    for row in statement.iter_rows(min_row=4):
        if not row[0].value or row[0].value.endswith("期初余额"):
            continue
        is_closing = row[0].value.endswith("期末余额")
        row[2].value = round(opening + 4000, 2) if is_closing else amounts.get(row[0].value, 0)
    entries = [
        [1, date(2026, 11, 5), "2026-11-001", "发包收入", "收", "", 5000, "集体自有", "李四", "王五", "赵六", "钱七", 1],
        [2, date(2026, 11, 8), "2026-11-002", "沟渠清淤", "支", "", 1000, "集体自有", "李四", "王五", "赵六", "钱七", 1],
    ]
    ledger = workbook["逐笔收支明细"]
    for number, cells in enumerate(entries):
        for column, value in enumerate(cells, 1):
            ledger.cell(4 + number, column).value = value or None
    for row in workbook["公开登记"].iter_rows(min_row=4, max_row=5):
        row[2].value, row[5].value, row[6].value, row[7].value = date(2026, 12, 10), "高建国", "施树培", "褚成林"


def test_a_form_tells_a_spreadsheet_what_may_be_typed(office):
    workbook = openpyxl.load_workbook(form_of(office))
    assert workbook.sheetnames == ["填表说明", "公开登记", "财务收支月报", "逐笔收支明细", "noticeboard"]
    assert [sheet.sheet_state for sheet in workbook] == ["visible"] * 4 + ["hidden"]
    ledger = workbook["逐笔收支明细"]
    assert ledger.protection.sheet and ledger["B3"].protection.locked and not ledger.column_dimensions["B"].protection.locked
    rules = {str(rule.sqref).split(":")[0]: rule for rule in ledger.data_validations.dataValidation}
    assert (rules["B4"].type, rules["G4"].type, rules["E4"].type) == ("date", "decimal", "list")
    assert rules["E4"].formula1 == '"收,支"'
    assert all(rule.prompt and len(rule.prompt) <= 255 for rule in rules.values())
    assert ledger.freeze_panes == "B4"


@pytest.mark.parametrize("saved_by", ["openpyxl", "libreoffice"])
def test_what_a_clerk_fills_in_is_taken_and_stands_up_to_check(office, noticeboard, saved_by, tmp_path):
    workbook = openpyxl.load_workbook(form_of(office))
    fill(workbook)
    filled = tmp_path / "6月 报表(1).xlsx"
    workbook.save(filled)
    if saved_by == "libreoffice":
        copy = tmp_path / "june.xlsx"
        shutil.copy(filled, copy)
        filled = libreoffice("xlsx", [copy], tmp_path)[0]
    outcome = take(noticeboard, office, filled)
    assert outcome.returncode == 0, outcome.stderr
    assert "2 tables taken, 0 not" in outcome.stderr
    folder = office / f"content/disclosure/{VILLAGE}/{PERIOD}"
    assert sorted(file.name for file in folder.iterdir()) == ["finance.csv", "index.csv", "transactions.csv"]
    checked = noticeboard("check", office / "content", "--as-of", AS_OF, "--language", "en")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    again = take(noticeboard, office, filled)
    assert again.stderr.count("unchanged") == 2
    kept = list((office / "received").rglob("*.xlsx"))
    assert [file.read_bytes() for file in kept] == [filled.read_bytes()]
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in kept)


def test_what_is_wrong_comes_back_marked_and_is_taken_once_mended(office, noticeboard, tmp_path):
    workbook = openpyxl.load_workbook(form_of(office))
    fill(workbook)
    ledger = workbook["逐笔收支明细"]
    ledger["B4"], ledger["D4"], ledger["E5"] = "2026.13.5", f"付 {IDENTITY}", "付"
    statement = workbook["财务收支月报"]
    statement.merge_cells("F4:F6")
    filled = tmp_path / "a.xlsx"
    workbook.save(filled)
    outcome = take(noticeboard, office, filled)
    assert outcome.returncode == 1
    assert "refused  逐笔收支明细" in outcome.stderr and "added  财务收支月报" in outcome.stderr
    for cell in ["逐笔收支明细!B4", "逐笔收支明细!D4", "逐笔收支明细!E5"]:
        assert cell in outcome.stderr
    assert IDENTITY not in outcome.stderr + outcome.stdout and IDENTITY[:14] not in outcome.stderr

    marked = office / f"returned/{VILLAGE}-{PERIOD}.xlsx"
    workbook = openpyxl.load_workbook(marked)
    assert workbook.sheetnames == ["填表说明", "公开登记", "逐笔收支明细", "noticeboard"]
    ledger = workbook["逐笔收支明细"]
    red = {cell.coordinate for row in ledger.iter_rows(min_row=4) for cell in row if cell.fill.fgColor.rgb == "FFFFC7CE"}
    assert red == {"B4", "D4", "E5"}
    assert ledger["O3"].value == "要改的地方" and ledger["O4"].value and ledger["O5"].value
    ledger["B4"], ledger["D4"], ledger["E5"] = date(2026, 11, 5), "发包收入", "支"
    workbook.save(marked)
    mended = take(noticeboard, office, marked)
    assert mended.returncode == 0, mended.stderr
    assert noticeboard("check", office / "content", "--as-of", AS_OF).returncode == 0


def test_what_is_public_is_replaced_only_with_a_reason_and_leave(office, noticeboard, tmp_path):
    workbook = openpyxl.load_workbook(form_of(office))
    fill(workbook)
    filled = tmp_path / "a.xlsx"
    workbook.save(filled)
    assert take(noticeboard, office, filled).returncode == 0
    table = office / f"content/disclosure/{VILLAGE}/{PERIOD}/transactions.csv"
    before = table.read_bytes()
    workbook["逐笔收支明细"]["D5"] = "沟渠清淤二段"
    workbook.save(filled)
    silent = take(noticeboard, office, filled, "--replace")
    assert silent.returncode == 1 and "intake-without-reason" in silent.stderr and table.read_bytes() == before
    workbook["公开登记"]["E5"] = "摘要写漏"
    workbook.save(filled)
    declined = take(noticeboard, office, filled)
    assert declined.returncode == 1 and "not replaced  逐笔收支明细" in declined.stderr and table.read_bytes() == before
    agreed = take(noticeboard, office, filled, "--replace")
    assert agreed.returncode == 0 and "corrected  逐笔收支明细" in agreed.stderr and table.read_bytes() != before


def test_forms_are_never_replaced_and_folders_of_them_are_taken(office, noticeboard, tmp_path):
    before = form_of(office).read_bytes()
    again = noticeboard("forms", office / "content", "--region", "990101101", "--period", PERIOD, "--output", office / "forms")
    assert again.returncode == 1 and form_of(office).read_bytes() == before
    assert len(list((office / "forms").glob("*.xlsx"))) > 1
    (office / "forms/~$lock.xlsx").write_text("open")
    (office / "forms/other.csv").write_text("a,b\n1,2\n")
    outcome = take(noticeboard, office, office / "forms")
    assert outcome.returncode == 1 and "not-a-form" in outcome.stderr and "0 tables taken" in outcome.stderr
    assert "~$lock" not in outcome.stderr


def test_a_folder_or_region_that_is_not_there_is_told(noticeboard, office, tmp_path):
    assert noticeboard("forms", tmp_path / "none", "--region", VILLAGE, "--period", PERIOD, "--output", tmp_path).returncode == 2
    unknown = noticeboard("forms", office / "content", "--region", "999999", "--period", PERIOD, "--output", tmp_path)
    assert unknown.returncode == 2 and "999999" in unknown.stderr
    misspelt = noticeboard(
        "forms", office / "content", "--region", VILLAGE, "--period", PERIOD, "--item", "finanse", "--output", tmp_path
    )
    assert misspelt.returncode == 2 and "finance" in misspelt.stderr
    assert take(noticeboard, office, tmp_path / "none.xlsx").returncode == 2
