"""Sheets as they come out of a printer: their paper, their pages, the heads of their tables, and the QR codes a telephone reads."""

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

CHROMIUM = next(filter(shutil.which, ("chromium", "chromium-browser", "google-chrome")), None)
ADDRESS = "https://www.example.gov.cn/gongkai/"
ROWS = 60
PAPERS = {"a4": (595, 842), "a3": (842, 1191)}
VILLAGE, PERIOD = "990101001201", "2026-10"

CONTENT = {
    "site.yaml": "网站名称: 示例\n主办单位: 示例市\n",
    "regions.csv": "区划代码,名称\n9901,示例市\n990101,东县\n990101001,河口镇\n990101001201,松溪村\n",
    "bases.yaml": "- id: fa\n  name: 村民委员会组织法\n",
    "obligations.csv": "事项代码,公开事项,类别,公开频次,公开主体,公开层级,公开渠道\n"
    "wage,用工,财务公开,每月,村民委员会,村,网站、公示栏\n"
    "wide,宽表,村务公开,每月,村民委员会,村,网站、公示栏\n"
    "hall,只张贴,村务公开,每月,村民委员会,村,公示栏\n",
    f"disclosure/{VILLAGE}/{PERIOD}/index.csv": "事项代码,公开日期\nwage,2026-11-10\nwide,2026-11-10\nhall,2026-11-10\n",
    f"disclosure/{VILLAGE}/{PERIOD}/wage.csv": "工作内容,天数,金额\n"
    + "".join(f"修路第{n}段清理边沟和路面，更换破损的排水盖板,{n},{n}00.00\n" for n in range(1, ROWS + 1)),
    f"disclosure/{VILLAGE}/{PERIOD}/wide.csv": "甲项,乙项,丙项,丁项,戊项,己项,庚项,辛项\n1,2,3,4,5,6,7,8\n",
    f"disclosure/{VILLAGE}/{PERIOD}/hall.csv": "工作内容,金额\n修渠,1.00\n",
}


@pytest.fixture(scope="module")
def printed(noticeboard, tmp_path_factory):
    """Prints one sheet on one paper; the PDF's path."""
    root = tmp_path_factory.mktemp("sheets")
    for name, text in CONTENT.items():
        file = root / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for paper in PAPERS:
        run = noticeboard(
            "sheets", root / "content", "--output", root / paper, "--as-of", "2026-11-23", "--paper", paper,
            "--base-url", ADDRESS,
        )  # fmt: skip
        assert run.returncode == 0, run.stderr
    run = noticeboard("build", root / "content", "--output", root / "site", "--as-of", "2026-11-23")
    assert run.returncode == 0, run.stderr

    def make(folder, page, fragment=""):
        pdf = root / f"{folder}-{page.replace('/', '-')}{fragment}.pdf"
        if not pdf.exists():
            command = [
                CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                f"--user-data-dir={root / 'profile'}", f"--print-to-pdf={pdf}",
                (root / folder / page).as_uri() + (f"#{fragment}" if fragment else ""),
            ]  # fmt: skip
            subprocess.run(command, check=True, capture_output=True)
        return pdf

    return make


def pages(pdf):
    run = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    text = unicodedata.normalize("NFKC", run.stdout.decode())
    return [re.sub(r"[ \t]+", "", page) for page in text.split("\f")[:-1]]


def sizes(pdf):
    run = subprocess.run(["pdfinfo", "-l", "99", pdf], capture_output=True, text=True, check=True)
    found = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", run.stdout)
    return [(round(float(width)), round(float(height))) for width, height in found]


def qr_codes(pdf):
    picture = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-r", "150", "-png", pdf, picture], check=True)
    found = []
    for page in sorted(picture.parent.glob(picture.name + "-*.png")):
        # zbarimg's status is 4 where a page has none.
        run = subprocess.run(["zbarimg", "--quiet", "--raw", page], capture_output=True, text=True, check=False)
        found += run.stdout.split()
    return found


@pytest.mark.parametrize("paper", PAPERS)
def test_a_long_table_repeats_its_head_and_cuts_no_row(printed, paper):
    pdf = printed(paper, f"{VILLAGE}/{PERIOD}/wage.html")
    text = pages(pdf)
    assert len(text) >= 3
    assert set(sizes(pdf)) == {PAPERS[paper]}
    with_rows = [page for page in text if re.search(r"修路第", page)]
    assert all("工作内容" in page and "松溪村2026年10月用工" in page for page in with_rows)
    # A row's amount stands on the page of its text: no row is cut in two.
    for number in range(1, ROWS + 1):
        holding = [page for page in text if f"修路第{number}段" in page]
        assert len(holding) == 1 and f"{number}{number}00.00" in holding[0].replace(",", ""), number
    assert all(f"第{number}页,共{len(text)}页" in page.replace("，", ",") for number, page in enumerate(text, 1))
    boxes = next(page for page in text if "公章" in page)
    assert "民主理财小组" in boxes and "村务监督委员会" in boxes


@pytest.mark.parametrize("paper", PAPERS)
def test_a_wide_table_lies_across_the_paper(printed, paper):
    assert set(sizes(printed(paper, f"{VILLAGE}/{PERIOD}/wide.html"))) == {PAPERS[paper][::-1]}


@pytest.mark.parametrize("paper", PAPERS)
def test_a_telephone_reads_the_address_of_the_page(printed, paper):
    codes = qr_codes(printed(paper, f"{VILLAGE}/{PERIOD}/wide.html"))
    assert codes == [f"{ADDRESS}{VILLAGE}/{PERIOD}/wide.html"]


def test_what_hangs_on_the_board_alone_leads_nowhere(printed):
    pdf = printed("a4", f"{VILLAGE}/{PERIOD}/hall.html")
    assert qr_codes(pdf) == []
    assert "example.gov.cn" not in "".join(pages(pdf))


def test_all_sheets_of_a_period_begin_pages_of_their_own(printed):
    pdf = printed("a4", f"{VILLAGE}/sheets-{PERIOD}.html")
    text, papers = pages(pdf), sizes(pdf)
    assert "张贴目录" in text[0] and papers[0] == PAPERS["a4"]
    starts = [number for number, page in enumerate(text) if "张贴时间:" in page.replace("：", ":")]
    assert len(starts) == 3
    assert {papers[number] for number in starts} == {PAPERS["a4"], PAPERS["a4"][::-1]}
    assert sorted(qr_codes(pdf)) == [f"{ADDRESS}{VILLAGE}/{PERIOD}/{item}.html" for item in ("wage", "wide")]


@pytest.mark.parametrize(("fragment", "paper"), [("", "a4"), ("a3", "a3")])
def test_the_portal_prints_on_both_papers_what_is_for_the_web(printed, fragment, paper):
    pdf = printed("site", f"{VILLAGE}/sheets-{PERIOD}.html", fragment)
    assert set(sizes(pdf)) == {PAPERS[paper], PAPERS[paper][::-1]}
    text = "".join(pages(pdf))
    assert "宽表" in text and "只张贴" not in text and "用A4纸" not in text


def test_the_code_on_the_wall_is_that_of_the_page_and_can_be_computed(printed):
    import hashlib

    pdf = printed("a4", f"{VILLAGE}/{PERIOD}/wide.html")
    site = pdf.parent / "site" / VILLAGE / PERIOD
    head = f"{VILLAGE}/{PERIOD}/wide.html\n2026年10月宽表\n2026-11-10\n\n"
    bits = int.from_bytes(hashlib.sha256(head.encode() + (site / "wide.csv").read_bytes()).digest()) >> (256 - 50)
    alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    code = "".join(alphabet[bits >> (45 - 5 * n) & 31] for n in range(10))
    code = f"{code[:5]}-{code[5:]}"
    assert code in "".join(pages(pdf))
    assert code in (site / "wide.html").read_text(encoding="utf-8")
