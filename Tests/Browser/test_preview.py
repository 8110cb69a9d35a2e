"""`noticeboard serve` in real browsers: pages follow the content by themselves, and show what is wrong with it."""

import os
import subprocess
import time
from pathlib import Path

import pytest

from bidi import BiDiError
from failures import fail_if_any
from preview import Preview
from reader import BROWSERS, Reader
from test_accessibility import axe, violations  # noqa: F401 (a fixture)

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("NOTICEBOARD", ROOT / ".build/debug/noticeboard")
SECONDS = 60

# What the preview adds stands in a shadow tree behind the page.
SHADOW = "Array.from(document.documentElement.children).map(e => e.shadowRoot).find(root => root)"
PANEL = f"({SHADOW}).querySelector('.panel')"
STATE = f"({SHADOW}).querySelector('.state').textContent"


@pytest.fixture
def preview(tmp_path):
    content = tmp_path / "content"
    made = subprocess.run(
        [PROGRAM, "init", content, "--code", "990101101201", "--place", "松溪村", "--yes"], capture_output=True, check=False)
    assert made.returncode == 0, made.stderr
    write(content, "第一稿。")
    with Preview(PROGRAM, content) as preview:
        listener = preview.listen()
        listener.next("published")
        listener.close()
        yield preview


@pytest.fixture(params=BROWSERS)
def tab(request, readers):
    tab = readers(request.param, "http").tab
    yield tab
    tab.navigate("about:blank")


def write(content, text):
    (content / "pages/about.md").write_text(f"---\n标题: 关于\n---\n\n{text}\n", encoding="utf-8")


def wait(tab, expression):
    """Until an expression of the page is true; the page may be loaded anew meanwhile."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        try:
            if tab.evaluate(expression):
                return
        except BiDiError:
            pass
        time.sleep(0.05)
    pytest.fail(f"never came true: {expression}")


def open_page(tab, preview):
    try:
        tab.navigate(preview.address + "pages/about.html")
    except BiDiError as error:
        # A build that ended just then had the page load itself anew, which is what a preview is for.
        if "concurrent navigation" not in str(error):
            raise
    wait(tab, f"{STATE} === '没有错误'")


def test_a_page_that_is_open_follows_a_save_at_the_same_place(preview, tab):
    write(preview.content, "第一稿。\n\n" * 200)
    open_page(tab, preview)
    wait(tab, "document.body.textContent.split('第一稿。').length > 200")
    tab.run("window.scrollTo(0, 1500)")
    tab.take_happenings()
    write(preview.content, "第二稿。\n\n" * 200)
    wait(tab, "document.body.textContent.includes('第二稿。')")
    wait(tab, "Math.abs(window.scrollY - 1500) < 5")
    # The page's own policy allows all of it.
    assert not tab.take_happenings().errors


def test_what_is_wrong_is_shown_in_the_page_and_can_be_closed(preview, tab):
    open_page(tab, preview)
    broken = preview.content / "regions.csv"
    sound = broken.read_text(encoding="utf-8")
    broken.write_text(sound + "12345,坏行\n", encoding="utf-8")
    wait(tab, f"!{PANEL}.hidden")
    shown = tab.evaluate(f"{PANEL}.textContent")
    assert f"regions.csv:{len(sound.splitlines()) + 1}" in shown
    assert "错误" in shown and "办法：" in shown
    assert tab.evaluate("document.body.textContent.includes('第一稿。')")
    tab.run(f"{PANEL}.querySelector('.close').click()")
    assert tab.evaluate(f"{PANEL}.hidden")
    # The same error does not come back by itself, and is there for who asks.
    (preview.content / "README.md").write_text("x", encoding="utf-8")
    wait(tab, f"{STATE} === '正在生成…'")
    wait(tab, f"{STATE}.includes('处错误')")
    assert tab.evaluate(f"{PANEL}.hidden")
    tab.run(f"({SHADOW}).querySelector('.state').click()")
    assert not tab.evaluate(f"{PANEL}.hidden")
    tab.run("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    assert tab.evaluate(f"{PANEL}.hidden")
    broken.write_text(sound, encoding="utf-8")
    wait(tab, f"{STATE} === '没有错误'")


def test_errors_of_the_first_build_are_shown_until_there_is_a_page(preview, tab):
    broken = preview.content / "broken.csv"
    broken.write_text("a,b\n", encoding="utf-8")
    with Preview(PROGRAM, preview.content) as other:
        tab.navigate(other.address + "pages/about.html")
        wait(tab, f"!{PANEL}.hidden && {PANEL}.textContent.includes('broken.csv')")
        assert "还没有页面可看" in tab.evaluate(f"{PANEL}.textContent")
        broken.unlink()
        wait(tab, "document.body.textContent.includes('第一稿。')")


def test_the_phone_view_is_a_click_away_and_follows_too(preview, tab):
    open_page(tab, preview)
    tab.navigate(tab.evaluate(f"({SHADOW}).querySelector('.phone').href"))
    frame = "document.getElementById('frame')"
    wait(tab, f"{frame}.contentDocument.body.textContent.includes('第一稿。')")
    assert tab.evaluate(f"{frame}.contentWindow.innerWidth") == 360
    # The frame is the page alone.
    assert not tab.evaluate(f"Array.from({frame}.contentDocument.documentElement.children).some(e => e.shadowRoot)")
    tab.run("document.getElementById('large').click()")
    large = f"{frame}.contentDocument.documentElement.getAttribute('data-type') === 'large'"
    assert tab.evaluate(large)
    write(preview.content, "第二稿。")
    wait(tab, f"{frame}.contentDocument.body.textContent.includes('第二稿。')")
    wait(tab, large)
    wait(tab, "document.getElementById('page').getAttribute('href') === '/pages/about.html'")


def test_the_phone_view_shows_nothing_from_elsewhere(preview, tab):
    for asked in ("//example.com/", "/\\example.com/", "javascript:alert(1)", "http://example.com/"):
        tab.navigate(f"{preview.address}.serve/phone?{asked}")
        wait(tab, "document.getElementById('frame').contentDocument.body.textContent.includes('松溪村')")
        assert tab.evaluate("document.getElementById('frame').contentWindow.location.pathname") == "/"


def test_panel_and_phone_view_keep_to_the_rules_for_everybody(preview, tab, readers, axe):  # noqa: F811
    (preview.content / "broken.csv").write_text("a,b\n", encoding="utf-8")
    tab.navigate(preview.address + "pages/about.html")
    wait(tab, f"!{PANEL}.hidden")
    browser = next(browser for browser in (readers(name, "http").browser for name in BROWSERS) if browser.tab is tab)
    reader = Reader(browser, "http", preview.address)
    problems = list(violations(reader, axe, "a page with the panel", ["normal"]))
    tab.navigate(f"{preview.address}.serve/phone?/pages/about.html")
    wait(tab, "document.getElementById('frame').contentDocument.body.textContent.includes('第一稿。')")
    problems += violations(reader, axe, "the phone view", ["normal"])
    fail_if_any(problems, "accessibility violations")
