"""The code of every document's place, which the index keeps apart from addresses (`ColumnFile`, `PlaceList`)."""

import base64
import json
import re
import zlib
from collections.abc import Iterator
from pathlib import Path


def of_documents(site: Path) -> Iterator[str]:
    """In the order of the documents' numbers; empty for those that belong to no place."""
    source = (site / "search/columns.js").read_text(encoding="utf-8-sig")
    columns = json.loads(re.search(r",(\{.*\})\);\s*$", source, re.DOTALL)[1])
    codes = list(_codes(_unpacked(columns["places"]).decode()))
    numbers = _varints(_unpacked(columns["series"]))
    place = 0
    for step in numbers:
        place += _signed(step)
        for _ in range(next(numbers)):
            next(numbers)  # the year's step
            for _ in range(next(numbers)):
                yield codes[place - 1] if place else ""


def _codes(lines: str) -> Iterator[str]:
    """Of lines that hold how deep a place lies, and what its code adds to the one around it or counts on from the last."""
    chain: list[str] = []
    for line in filter(None, lines.split("\n")):
        depth, own = re.match(r"(\d)(\S*)", line).groups()
        around = chain[int(depth) - 1] if int(depth) else ""
        if own.startswith("/"):
            code = own[1:]
        elif own:
            code = around + own
        else:
            last = chain[int(depth)][len(around) :]
            code = around + str(int(last) + 1).zfill(len(last))
        chain[int(depth) :] = [code]
        yield code


def _unpacked(packed: str) -> bytes:
    return zlib.decompress(base64.b64decode(packed), wbits=-15)


def _varints(content: bytes) -> Iterator[int]:
    number = shift = 0
    for byte in content:
        number |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield number
            number = shift = 0


def _signed(step: int) -> int:
    return step >> 1 ^ -(step & 1)
