"""Tables sort and filter by keyboard, keep what was chosen in the address, and become cards on a phone, never on paper."""

import re
import subprocess

from test_print import letters

REGISTER = "registers/shelters.html"
WIDE_TABLE = ".table-scroll.row-cards"
PHONE = (360, 740)
ENTER = "\ue006"  # as WebDriver writes the key


def cells(tab, column=1):
    """The cells of a column in the rows that are not filtered out."""
    rows = f"document.querySelectorAll('{WIDE_TABLE} tbody tr:not([hidden])')"
    return tab.evaluate(f"Array.from({rows}, row => row.cells[{column - 1}].textContent)")


def heading_index(tab, title):
    titles = tab.evaluate(
        f"Array.from(document.querySelectorAll('{WIDE_TABLE} thead th'), heading => heading.textContent)"
    )
    return titles.index(title) + 1


def focus_heading(tab, title):
    tab.run(
        f"Array.from(document.querySelectorAll('{WIDE_TABLE} thead button'))"
        f".find(button => button.textContent === '{title}').focus()"
    )


def status(tab):
    return tab.evaluate("document.querySelector('.table-tools [role=status]').textContent")


def area(text):
    return float(text.replace(",", ""))


def test_a_heading_sorts_by_keyboard_and_goes_back(reader):
    reader.open(REGISTER)
    tab = reader.tab
    column = heading_index(tab, "有效面积(平方米)")
    before = cells(tab, column)
    assert len(before) > 5
    focus_heading(tab, "有效面积(平方米)")
    tab.type_keys(ENTER)
    assert cells(tab, column) == sorted(before, key=area)
    sort = f"document.querySelector('{WIDE_TABLE} thead th:nth-child({column})').getAttribute('aria-sort')"
    assert tab.evaluate(sort) == "ascending"
    assert "升序" in status(tab)
    tab.type_keys(" ")
    assert cells(tab, column) == sorted(before, key=area, reverse=True)
    assert tab.evaluate(sort) == "descending"
    tab.type_keys(ENTER)
    assert cells(tab, column) == before
    assert tab.evaluate(sort) == "none"


def test_words_and_choices_filter_and_stay_in_the_address(reader):
    reader.open(REGISTER)
    tab = reader.tab
    everything = cells(tab)
    tab.run("document.querySelector('.table-tools input').focus()")
    tab.type_keys("小学")
    found = cells(tab)
    assert found and len(found) < len(everything)
    assert status(tab) == f"显示 {len(found)} 条，共 {len(everything)} 条"
    address = tab.evaluate("location.href")
    assert "#q=" in address
    # Whoever is given the address sees the same.
    reader.open("index.html")
    tab.navigate(address)
    assert cells(tab) == found
    assert tab.evaluate("document.querySelector('.table-tools input').value") == "小学"
    tab.run("document.querySelector('.table-tools button').focus()")
    tab.type_keys(ENTER)
    assert cells(tab) == everything
    assert "q=" not in tab.evaluate("location.href")
    assert tab.evaluate("document.activeElement.type") == "search"


def test_a_choice_shows_its_rows_only(reader):
    reader.open(REGISTER)
    tab = reader.tab
    column = heading_index(tab, "类型")
    everything = cells(tab, column)
    tab.run(
        "const select = Array.from(document.querySelectorAll('.table-tools label'))"
        ".find(label => label.firstChild.data === '类型').querySelector('select');"
        "select.value = '室内'; select.dispatchEvent(new Event('input', { bubbles: true }))"
    )
    assert set(cells(tab, column)) == {"室内"}
    assert len(cells(tab, column)) == everything.count("室内")


def test_heads_stay_in_sight(web_reader):
    web_reader.open(REGISTER)
    tab = web_reader.tab
    tab.set_viewport(1280, 500)
    tab.navigate(web_reader.url(REGISTER))
    tab.run(f"document.querySelector('{WIDE_TABLE} tbody tr:nth-last-child(2)').scrollIntoView({{block: 'end'}})")
    top = tab.evaluate(f"document.querySelector('{WIDE_TABLE} thead th').getBoundingClientRect().top")
    assert -1 <= top <= 500, f"the head is at {top}"
    tab.set_viewport(1280, 900)


FIRST_CELL = f"document.querySelector('{WIDE_TABLE} tbody tr').cells[0]"


def test_whose_row_it_is_stays_in_sight(web_reader):
    tab = web_reader.tab
    tab.set_viewport(768, 900)
    try:
        web_reader.open(REGISTER)
        frame = f"document.querySelector('{WIDE_TABLE}')"
        tab.run(f"{frame}.scrollLeft = 250")
        assert tab.evaluate(f"{frame}.scrollLeft") > 100, "the table fits"
        for cell in (FIRST_CELL, f"{frame}.querySelector('thead th')"):
            left = tab.evaluate(f"{cell}.getBoundingClientRect().left - {frame}.getBoundingClientRect().left")
            assert 0 <= left < 3
        # And nothing that is pushed shines through it.
        on_top = f"""(box => document.elementFromPoint(box.right - 8, box.top + box.height / 2) === {FIRST_CELL})
          ({FIRST_CELL}.getBoundingClientRect())"""
        tab.run(f"{FIRST_CELL}.scrollIntoView({{block: 'center'}})")
        assert tab.evaluate(on_top)
        assert tab.evaluate(f"getComputedStyle({FIRST_CELL}).backgroundColor") not in ("transparent", "rgba(0, 0, 0, 0)")
    finally:
        tab.set_viewport(1280, 900)


def test_no_table_makes_its_page_wider_than_the_window(web_reader):
    tab = web_reader.tab
    width = "document.documentElement.scrollWidth"
    too_wide = []
    try:
        for window in range(850, 1300, 90):
            tab.set_viewport(window, 900)
            web_reader.open(REGISTER)
            before = tab.evaluate(width)
            tab.run("document.querySelector('[data-setting=type]').click()")
            large = tab.evaluate(width)
            tab.run("document.querySelector('[data-setting=type]').click()")
            if max(before, large) > window:
                too_wide.append((window, before, large))
    finally:
        tab.set_viewport(1280, 900)
    assert not too_wide


CARDS = f"""(() => {{
  const row = document.querySelector('{WIDE_TABLE} tbody tr');
  const cell = row.cells[1], label = getComputedStyle(cell, '::before').content;
  return [
    getComputedStyle(row).display, label, row.getAttribute('role'), cell.getAttribute('role'),
    document.documentElement.scrollWidth, innerWidth];
}})()"""


def test_wide_tables_are_cards_on_a_phone(reader):
    tab = reader.tab
    tab.set_viewport(*PHONE)
    try:
        reader.open(REGISTER)
        display, label, row_role, cell_role, width, window = tab.evaluate(CARDS)
        heading = tab.evaluate(f"document.querySelector('{WIDE_TABLE} thead th:nth-child(2)').textContent")
        assert display == "block"
        assert heading in label
        assert (row_role, cell_role) == ("row", "cell")
        assert width <= window, "the page scrolls sideways"
        order = "document.querySelector('.table-tools .order').getClientRects().length"
        assert tab.evaluate(order), "there is no way to sort"
    finally:
        tab.set_viewport(1280, 900)


def test_paper_has_a_table_from_a_phone_too(site, chromium):
    chromium.tab.set_viewport(*PHONE)
    try:
        chromium.open(REGISTER)
        pdf = chromium.tab.print_pdf()
    finally:
        chromium.tab.set_viewport(1280, 900)
    run = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    lines = [letters(line) for line in run.stdout.decode("utf-8").splitlines()]
    # The headings stand side by side, which they do in a table only.
    assert any("名称" in line and "类型" in line for line in lines), lines[:20]
    assert not any("清除筛选" in line for line in lines)


def test_everything_is_there_without_script(site, chromium):
    chromium.tab.set_scripting(False)
    chromium.tab.set_viewport(*PHONE)
    try:
        chromium.open(REGISTER)
        assert len(cells(chromium.tab)) == len(re.findall(r"<tr", (site.root / REGISTER).read_text())) - 1
        label = f"getComputedStyle(document.querySelector('{WIDE_TABLE} tbody td:nth-child(2)'), '::before').content"
        assert chromium.tab.evaluate(label) not in ("none", "normal")
        assert chromium.tab.evaluate("document.querySelector('.table-tools') === null")
    finally:
        chromium.tab.set_viewport(1280, 900)
        chromium.tab.set_scripting(True)


def test_only_pages_with_such_tables_load_the_script(site):
    with_tables = {page for page in site.pages if re.search("data-tools|row-cards|two-sided", (site.root / page).read_text())}
    loading = {page for page in site.pages if "assets/tables.js" in (site.root / page).read_text()}
    assert with_tables and loading == with_tables
