"""The sample portal from workbooks and CSV that other programs wrote, beside the same portal from its own CSV."""

import datetime
import json
import re
import shutil
import zipfile

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

import workbooks
from conftest import ROOT, SAMPLE_DAY

# Made up: no person has this number.
SEEDED = "990101199901011234"


def tree(folder):
    """Every published file; what the office keeps for itself names the files of its own content."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and ".noticeboard" not in file.parts
    }


def build(noticeboard, content, output):
    result = noticeboard("build", content, "--output", output, "--as-of", SAMPLE_DAY)
    assert result.returncode == 0, result.stdout + result.stderr
    return tree(output)


@pytest.fixture(scope="module")
def original(sample):
    return tree(sample)


def without_source(page):
    """A page without what it says of the file it was made from, whose name and hash are another's here."""
    digest = rb'<details class="digest"><summary>[^<]+</summary>SHA-256 <code>[0-9a-f]{64}</code></details>'
    return re.sub(rb"<code>[^<]+</code>(\xef\xbc\x88[^<]*)?" + digest, b"", page)


WAYS = {
    "openpyxl, figures and dates": lambda folder: workbooks.by_openpyxl(workbooks.typed),
    "openpyxl, all as text": lambda folder: workbooks.by_openpyxl(workbooks.as_text),
    "openpyxl, then LibreOffice": workbooks.through_libreoffice,
    "CSV imported by LibreOffice": workbooks.imported_by_libreoffice,
    "CSV in GB18030": lambda folder: workbooks.encoded("gb18030"),
    "CSV in UTF-16 with tabs": lambda folder: workbooks.encoded("utf-16", "\t"),
}


@pytest.mark.parametrize("way", WAYS)
def test_portal_is_the_same_from_every_program(noticeboard, original, tmp_path, way):
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    files = [file for file in sorted(content.rglob("*.csv")) if "files" not in file.relative_to(content).parts]
    if "LibreOffice" in way:
        # It takes its time: one village's year and month stand for all.
        some = ("990101101201/2025/", "990101101201/2026-06/")
        files = [file for file in files if "/disclosure/" not in str(file) or any(part in str(file) for part in some)]
    assert len(files) > 20
    WAYS[way](tmp_path / "work")(files)
    site = build(noticeboard, content, tmp_path / "site")
    assert site.keys() == original.keys()
    assert [name for name in site if without_source(site[name]) != without_source(original[name])] == []


@pytest.fixture
def small(content):
    """A portal with one disclosure, whose table the test writes."""
    return content(
        {
            "site.yaml": "网站名称: 示例\n主办单位: 示例局\n",
            "regions.csv": "区划代码,名称\n9901,示例市\n990101,示例区\n990101101,示例镇\n990101101201,示例村\n",
            "obligations.csv": (
                "事项代码,公开事项,类别,公开频次,公开主体,公开层级,公开渠道,标准表\n"
                "transactions,逐笔收支明细,财务公开,每月,村民委员会,村,网站,transactions\n"
            ),
            "disclosure/990101101201/2026-06/index.csv": "事项代码,标题,公开日期\ntransactions,收支,2026-07-11\n",
        }
    )


TABLE = "disclosure/990101101201/2026-06/transactions.xlsx"
HEADINGS = ["日期", "摘要", "收/支", "金额"]


def findings(noticeboard, content):
    result = noticeboard("check", content, "--as-of", SAMPLE_DAY, "--format", "json")
    assert SEEDED not in result.stdout + result.stderr
    return [(item["rule"], item["location"]) for item in locations(json.loads(result.stdout))]


def locations(report):
    for item in report["diagnostics"]:
        place = item.get("location", {})
        yield {"rule": item.get("rule") or item.get("id"), "location": place}


def published(content, noticeboard, tmp_path):
    site = build(noticeboard, content, tmp_path / "site")
    return site["990101101201/2026-06/transactions.csv"].decode("utf-8-sig").splitlines()


def test_an_office_sheet_is_read_by_what_it_shows(noticeboard, small, tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.title = "收支明细"
    sheet.append(["示例村2026年6月收支明细表"])
    sheet.merge_cells("A1:D1")
    sheet.append(["单位：万元"])
    sheet.append(HEADINGS)
    sheet.append([datetime.date(2026, 6, 3), "补助", "收", 1.5])
    sheet.append([None, "利息", "收", "0.02"])
    sheet.append([None, "退款", "支", "（0.1）"])
    sheet.merge_cells("A4:A6")
    sheet.append(["填表人：某某", "审核人：某某"])
    # Beyond the table, formatted and empty.
    sheet.cell(5000, 30).number_format = "0.00"
    book.save(small / TABLE)
    assert published(small, noticeboard, tmp_path) == [
        "日期,摘要,收/支,金额(元)",
        "2026-06-03,补助,收,15000",
        "2026-06-03,利息,收,200",
        "2026-06-03,退款,支,-1000",
    ]


def test_nothing_hidden_is_published(noticeboard, small, tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.append([*HEADINGS, "备注"])
    sheet.append([datetime.date(2026, 6, 3), "补助", "收", 5, SEEDED])
    sheet.append([datetime.date(2026, 6, 4), SEEDED, "收", 5, SEEDED])
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["E"].hidden = True
    sheet["B2"].comment = Comment(SEEDED, "某某")
    book.create_sheet("底册").append([SEEDED])
    book["底册"].sheet_state = "veryHidden"
    book.create_sheet("草稿").append([SEEDED])
    book["草稿"].sheet_state = "hidden"
    book.save(small / TABLE)
    site = build(noticeboard, small, tmp_path / "site")
    assert not [name for name, content in site.items() if SEEDED.encode() in content]
    rules = [rule for rule, _ in findings(noticeboard, small)]
    for rule in ("hidden-row", "hidden-column", "cell-comment"):
        assert rules.count(rule) == 1, rules
    assert rules.count("hidden-sheet") == 2


def test_formulas_count_by_the_results_that_a_spreadsheet_stored(noticeboard, small, tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.append(HEADINGS)
    sheet.append([datetime.date(2026, 6, 3), "补助", "收", "=0.1+0.2"])
    book.save(small / TABLE)
    assert "formula-without-value" in [rule for rule, _ in findings(noticeboard, small)]
    workbooks.converted([small / TABLE], "xlsx", tmp_path / "work")
    assert published(small, noticeboard, tmp_path)[1] == "2026-06-03,补助,收,0.3"


@pytest.mark.parametrize("name", ["transactions.xlsx", "transactions.csv"])
@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_other_spreadsheets_are_known_whatever_their_name(noticeboard, small, tmp_path, kind, name):
    book = Workbook()
    book.active.append(HEADINGS)
    file = small / TABLE
    book.save(file)
    workbooks.converted([file], kind, tmp_path / "work")
    file.with_suffix("." + kind).rename(file.with_name(name))
    rules = [rule for rule, _ in findings(noticeboard, small)]
    assert ("misnamed-file" if (kind, name[-4:]) == ("ods", ".csv") else "legacy-spreadsheet") in rules


def test_a_bomb_is_not_unpacked(noticeboard, small):
    book = Workbook()
    book.active.append(HEADINGS)
    file = small / TABLE
    book.save(file)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/bomb.xml", bytes(64 << 20))
    assert file.stat().st_size < 1 << 20
    assert "oversized-archive" in [rule for rule, _ in findings(noticeboard, small)]


def test_a_workbook_cut_short_is_damaged(noticeboard, small):
    book = Workbook()
    book.active.append(HEADINGS)
    file = small / TABLE
    book.save(file)
    file.write_bytes(file.read_bytes()[:-100])
    assert "damaged-archive" in [rule for rule, _ in findings(noticeboard, small)]


def test_a_million_formatted_rows_are_passed_over(noticeboard, small, tmp_path):
    book = Workbook(write_only=True)
    sheet = book.create_sheet("收支明细")
    sheet.append(HEADINGS)
    sheet.append([datetime.date(2026, 6, 3), "补助", "收", 5])
    book.save(small / TABLE)
    empty = "".join(f'<row r="{line}" s="1" customFormat="1" ht="15"/>' for line in range(3, 1_000_000))
    file = small / TABLE
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part.replace(b"</sheetData>", empty.encode() + b"</sheetData>"))
    assert len(published(small, noticeboard, tmp_path)) == 2
