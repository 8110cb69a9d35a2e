"""Does what the Chinese manual tells a clerk to do, page by page: runs its commands, writes its files, fills in its forms.

What a page says to do is recognised by how it is written:

    ```console      lines behind `$ ` are run; what they print stands below them (… for any lines)
    ```sh           lines are run and must succeed
    ```csv a.csv    the file is written
    打开 `a.xlsx` … 另存为 `b.xlsx`, a table 工作表 | 单元格 | 填写       cells are filled in by openpyxl
    把 `a.md` 里的 `甲` 改成 `乙`                                     the text is replaced
    这一页的例子发生在 2026 年 12 月 1 日                             the day that commands take as today
"""

import os
import re
import subprocess
from datetime import date
from pathlib import Path

import openpyxl

DATED = {"init", "new", "build", "check", "import", "sheets", "bundle", "archive", "diff", "verify"}
# Made here, with the last digit that GB 11643 wants; the manual cannot show one, since it is checked as every portal is.
IDENTITY = "110101" + "19900307" + "771"
IDENTITY += "10X98765432"[sum(int(digit) * 2 ** (17 - place) % 11 for place, digit in enumerate(IDENTITY)) % 11]


class Page:
    """A page of the manual and its lines."""

    def __init__(self, file):
        self.file = file
        self.lines = file.read_text(encoding="utf-8").split("\n")

    def order(self):
        return int(next((line.split(":")[1] for line in self.lines if line.startswith("排序:")), "100"))

    def steps(self):
        """What is to be done, in order: kind, first line of its content, the content's lines, the paragraph before it."""
        position, paragraph = 0, ""
        while position < len(self.lines):
            line = self.lines[position]
            if fence := re.match(r"(`{3,})(.*)", line):
                end = self.lines.index(fence[1], position + 1)
                yield fence[2].strip(), position + 1, self.lines[position + 1 : end], paragraph
                position = end
            elif line.startswith("|"):
                end = position
                while end < len(self.lines) and self.lines[end].startswith("|"):
                    end += 1
                yield "table", position, self.lines[position:end], paragraph
                position = end - 1
            elif line.strip():
                paragraph = line
                yield "text", position, [line], paragraph
            position += 1


class Clerk:
    """Who follows the manual in a folder of their own."""

    def __init__(self, program, folder):
        self.folder = folder
        self.day = None
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("LC_")},
            "PATH": f"{Path(program).parent}:{os.environ['PATH']}",
            "LANG": "zh_CN.UTF-8",
            "NO_COLOR": "1",
        }

    def run(self, command):
        """What a command prints, on both outputs, and its status."""
        command = re.sub(r"^noticeboard (\w+)(?: (?=record))?", self._dated, command)
        done = subprocess.run(
            ["bash", "-c", command], cwd=self.folder, env=self.environment, text=True, check=False,
            input="一二三四\n" * 4, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        return done.stdout, done.returncode

    def _dated(self, match):
        return f"{match[0]} --as-of {self.day}" if match[1] in DATED and self.day else match[0]

    def read(self, text):
        """Takes from a line of text the day, and what is to be replaced."""
        if day := re.search(r"发生在 (\d+) 年 (\d+) 月 (\d+) 日", text):
            self.day = date(*map(int, day.groups()))
        for path, old, new in re.findall(r"把 `([^`]+)` 里的 `([^`]+)` 改成 `([^`]*)`", text):
            file = self.folder / path
            content = file.read_text(encoding="utf-8-sig")
            assert old in content, f"{path} has no {old}"
            file.write_text(content.replace(old, new, 1), encoding="utf-8")

    def write(self, name, lines):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def fill(self, table, paragraph):
        """Fills in what a table says, if it is one of those that say so."""
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table]
        if rows[0] == ["工作表", "单元格", "填写"]:
            self._fill_form(rows[2:], *re.search(r"打开 `([^`]+)`.*另存为 `([^`]+)`", paragraph).groups())

    def _fill_form(self, rows, opened, saved):
        workbook = openpyxl.load_workbook(self.folder / opened)
        for sheet, cell, text in rows:
            if merged := re.fullmatch(r"（与 (\w+) 合并）", text):
                workbook[sheet].merge_cells(f"{cell}:{merged[1]}")
            else:
                workbook[sheet][cell] = self._value(text)
        (self.folder / saved).parent.mkdir(parents=True, exist_ok=True)
        workbook.save(self.folder / saved)

    @staticmethod
    def _value(text):
        """As a spreadsheet takes what is typed."""
        text = text.replace("〔身份证号〕", IDENTITY)
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return date.fromisoformat(text)
        if re.fullmatch(r"-?\d+(\.\d+)?", text):
            return float(text) if "." in text else int(text)
        return None if text == "（清空）" else text


def stable(output):
    """Output without what changes from run to run or with every new style sheet: times, sizes, counts of files, digests, codes."""
    output = re.sub(r"\d+(\.\d+)? (ms|s|KB|MB)\b", r"N \2", output)
    output = re.sub(r"\d+(?= 个(?:文件|页面|，|。)| 字节)", "N", output)
    output = re.sub(r"\b[0-9a-f]{64}\b", "SHA256", output)
    output = re.sub(r"\b[0-9A-F]{16}\b|\b\d{4} \d{4} \d{4} \d{4}\b", "CODE", output)
    return re.sub(r"\b[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}\b", "CODE", output)


def matches(shown, printed):
    """Whether what a page shows is what was printed; a line of … stands for any lines."""
    lines = [".*" if line == "…" else re.escape(stable(line)) for line in shown]
    pattern = "\n".join(lines).replace(".*\n", "(?:.*\n)*?").replace("\n.*", "(?:\n.*)*")
    return re.fullmatch(pattern, stable(printed).strip("\n")) is not None
