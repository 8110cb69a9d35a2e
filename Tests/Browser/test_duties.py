"""Flow charts: every text in its box and large enough on a phone, nothing sideways, the same in words."""

import pytest

from failures import fail_if_any

PHONE = (360, 740)

# What of the chart's texts reaches over the rectangle they stand in, and the smallest letter as drawn.
MEASURE = """(() => {
  const chart = document.querySelector('svg.flow-chart');
  const frames = [...chart.querySelectorAll('rect')].map(rect => rect.getBBox());
  const outside = [...chart.querySelectorAll('text:not(.number)')].filter(text => {
    const box = text.getBBox();
    return !frames.some(frame => box.x >= frame.x && box.x + box.width <= frame.x + frame.width
      && box.y >= frame.y - 1 && box.y + box.height <= frame.y + frame.height + 1);
  }).map(text => text.textContent);
  const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
  const sizes = [...chart.querySelectorAll('text')].map(text => parseFloat(text.getAttribute('font-size')) * scale);
  return {outside, smallest: Math.min(...sizes), name: chart.querySelector('title').textContent};
})()"""


@pytest.fixture(scope="module")
def powers(site):
    return [page for page in site.pages if page.startswith("duties/powers/")]


def test_text_of_charts_stays_in_its_box_and_can_be_read_on_a_phone(web_reader, powers):
    assert powers
    web_reader.tab.set_viewport(*PHONE)
    problems = []
    for page in powers:
        web_reader.open(page)
        found = web_reader.tab.evaluate(MEASURE)
        if found["outside"]:
            problems.append(f"{page}: outside of its box: {found['outside']}")
        if found["smallest"] < 14:
            problems.append(f"{page}: letters of {found['smallest']:.1f} px")
        if not found["name"].endswith("办理流程图"):
            problems.append(f"{page}: the chart has no name")
    fail_if_any(problems, f"flow charts that a phone does not show well in {web_reader.browser.name}")


def test_steps_are_told_in_words_too(site, powers):
    for page in powers:
        text = (site.root / page).read_text(encoding="utf-8")
        assert text.count('<li id="step-') == text.count("<circle"), page
