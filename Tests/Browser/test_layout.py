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


@pytest.mark.parametrize("type_size", TYPE_SIZES)
def test_no_page_shape_is_wider_than_a_phone(site, web_reader, type_size):
    web_reader.tab.set_viewport(*PHONE)
    problems = []
    for page in site.shape_pages:
        web_reader.open(page)
        web_reader.tab.run(TYPE_SIZES[type_size])
        if overflow := web_reader.tab.evaluate(OVERFLOW):
            problems.append(f"{page}: {overflow['width']} px wide because of {overflow['out']}")
    fail_if_any(problems, f"pages wider than {PHONE[0]} px in {web_reader.browser.name}, {type_size} type")
