"""No page has to be scrolled sideways on a phone."""

import pytest

from failures import fail_if_any

PHONE = (360, 740)

# The elements that stick out, but for those inside a box that scrolls by itself.
OVERFLOW = """(() => {
  const width = innerWidth;
  if (document.documentElement.scrollWidth <= width) return null;
  const scrolls = element => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    }
    return false;
  };
  const out = Array.from(document.body.querySelectorAll('*'))
    .filter(element => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element))
    .map(element => element.cloneNode(false).outerHTML.slice(0, 100));
  return {width: document.documentElement.scrollWidth, out: out.slice(0, 3)};
})()"""

TYPE_SIZES = {
    "normal": "delete document.documentElement.dataset.type",
    "large": "document.documentElement.dataset.type = 'large'",
}


def overflows(reader, page):
    """Opens the page once; says in which sizes of type it is wider than the window, and why."""
    reader.open(page)
    for type_size, setting in TYPE_SIZES.items():
        reader.tab.run(setting)
        if overflow := reader.tab.evaluate(OVERFLOW):
            yield f"{page}, {type_size} type: {overflow['width']} px wide because of {overflow['out']}"


def test_no_page_shape_is_wider_than_a_phone(site, web_reader):
    web_reader.tab.set_viewport(*PHONE)
    problems = [problem for page in site.shape_pages for problem in overflows(web_reader, page)]
    fail_if_any(problems, f"pages wider than {PHONE[0]} px in {web_reader.browser.name}")


NARROW = (320, 348, 360)
OUTSIDE = """Array.from(document.querySelectorAll('.reading-menu, .reading-menu button:not([hidden])'), part => {
  const {left, right} = part.getBoundingClientRect();
  return left < 0 || right > document.documentElement.clientWidth ? part.textContent.trim() : '';
}).filter(Boolean)"""


@pytest.mark.parametrize("type_size", TYPE_SIZES)
def test_the_reading_menu_lies_within_the_narrowest_screens(web_reader, type_size):
    problems = []
    for width in NARROW:
        web_reader.tab.set_viewport(width, PHONE[1])
        web_reader.open("index.html")
        web_reader.tab.run(TYPE_SIZES[type_size])
        web_reader.tab.run("document.querySelector('.reading details').open = true")
        problems += [f"at {width} px: {words}" for words in web_reader.tab.evaluate(OUTSIDE)]
    fail_if_any(problems, f"parts of the reading menu outside the screen in {web_reader.browser.name}")
