"""The client makes the same of every character as the builder: held to what the builder's tests have written down."""

import hashlib
import json
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
SUMS = dict(line.split() for line in (TESTS / "Browser/normal-forms.txt").read_text().splitlines())
TABLE = (TESTS / "PipelineTests/Index/NormalFormTable.swift").read_text(encoding="utf-8")
BLOCK = 256
FRAMES = [["", ""], ["村", "2务"], ["a", "1"]]  # as in CharacterFormTests.swift

FORMS_OF_BLOCK = """
  Array.from({{length: {size}}}, (_, k) => {start} + k).filter(code => code < 0xd800 || code > 0xdfff)
    .map(code => {frames}.map(([before, after]) => noticeboardSearch.normalise(before + String.fromCharCode(code) + after).text + "\\n")
    .join("")).join("")"""


@pytest.fixture
def tab(web_reader):
    """With the tables of characters, of which the one of traditional characters comes only where they are nowhere."""
    web_reader.open("search.html")
    web_reader.tab.evaluate("noticeboardSearch.ask('龘靐齉').then(() => 1)")
    assert web_reader.tab.evaluate("noticeboardSearch.normalise('軍').text") == "军"
    return web_reader.tab


def test_every_character_of_the_first_plane_has_the_same_form(tab):
    different = []
    for start in range(0, 0x10000, BLOCK):
        forms = tab.evaluate(FORMS_OF_BLOCK.format(size=BLOCK, start=start, frames=json.dumps(FRAMES)))
        if forms and hashlib.sha256(forms.encode()).hexdigest()[:16] != SUMS[f"{start:x}"]:
            different.append(f"{start:x}")
    assert not different, f"other normal forms from these code points on: {different}"


def test_texts_have_the_same_form_and_terms(tab):
    lines = [json.loads(line) for line in re.findall(r'^    (\[".*"\])$', TABLE, re.MULTILINE)]
    assert len(lines) > 50
    source = "{}.map(text => (normal => [text, normal, noticeboardSearch.termsOf(normal).join(' ')])(noticeboardSearch.normalise(text).text))"
    assert tab.evaluate(source.format(json.dumps([line[0] for line in lines]))) == lines
