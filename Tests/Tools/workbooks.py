"""Turns tables in CSV into workbooks, as people make them: typed or as text, by openpyxl or by LibreOffice."""

import csv
import datetime
import re
import shutil
import subprocess
from pathlib import Path

from openpyxl import Workbook, load_workbook


def rows(file):
    data = file.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    return list(csv.reader(text.splitlines(keepends=True)))


def typed(cell, text):
    """Fills a cell as somebody at a spreadsheet would: figures as figures, dates as dates."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        cell.value, cell.number_format = datetime.date.fromisoformat(text), 'yyyy"年"m"月"d"日"'
    elif re.fullmatch(r"-?(0|[1-9]\d{0,10})\.\d{1,4}", text):
        cell.value, cell.number_format = float(text), "#,##0." + "0" * len(text.partition(".")[2])
    elif re.fullmatch(r"-?(0|[1-9]\d{0,13})", text):
        cell.value = int(text)
    elif text:
        cell.value = text


def as_text(cell, text):
    if text:
        cell.value, cell.number_format = text, "@"


def by_openpyxl(fill):
    """A way to write the rows of a CSV file into a workbook."""

    def write(files):
        for file in files:
            book = Workbook()
            sheet = book.active
            for line, row in enumerate(rows(file), 1):
                for column, text in enumerate(row, 1):
                    fill(sheet.cell(line, column), text)
            book.save(file.with_suffix(".xlsx"))
            file.unlink()

    return write


def libreoffice(target, files, folder, *options):
    """Converts files in one run; LibreOffice wants a profile of its own and distinct names."""
    out = folder / "converted"
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", *options, "--convert-to", target, "--outdir", out]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=120)
    return [out / Path(file).with_suffix("." + target.partition(":")[0]).name for file in files]


def converted(files, target, folder, *options):
    """Replaces the files by what LibreOffice makes of them."""
    folder.mkdir(parents=True, exist_ok=True)
    copies = []
    for number, file in enumerate(files):
        copies.append(folder / f"{number}{file.suffix}")
        shutil.copy(file, copies[-1])
    for file, result in zip(files, libreoffice(target, copies, folder, *options)):
        file.unlink()
        result.rename(file.with_suffix(result.suffix))


def through_libreoffice(folder):
    """Typed workbooks, opened and saved anew by LibreOffice."""

    def write(files):
        by_openpyxl(typed)(files)
        converted([file.with_suffix(".xlsx") for file in files], "xlsx", folder)

    return write


def imported_by_libreoffice(folder):
    """CSV opened in LibreOffice with every column as text, and saved as a workbook."""
    # Comma, quotation mark, UTF-8, from the first line, the columns as text.
    columns = "/".join(f"{number}/2" for number in range(1, 60))
    return lambda files: converted(files, "xlsx", folder, f"--infilter=CSV:44,34,76,1,{columns}")


def encoded(encoding, delimiter=","):
    """The same CSV in another encoding."""

    def write(files):
        for file in files:
            table = rows(file)
            with file.open("w", encoding=encoding, newline="") as stream:
                csv.writer(stream, delimiter=delimiter).writerows(table)

    return write


def edited(file, change):
    book = load_workbook(file)
    change(book)
    book.save(file)
