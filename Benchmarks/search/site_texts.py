"""The documents of a built portal: those that its index names, with what their pages show."""

import base64
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import html

from . import index_places
from .folding import folded

# What a page's title and address have of its place.
_PLACE = "\x01"
_INLINE = set(
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q rp rt ruby s samp small span strong "
    "sub sup time u var wbr".split()
)
_UNSEARCHED = set("script style template nav form noscript rt rp".split())


@dataclass(frozen=True)
class Document:
    number: int
    address: str
    title: str
    place: str
    aliases: tuple
    text: str

    @property
    def folded(self) -> str:
        """With its names, by which it is found too."""
        return folded("\n".join([self.title, *self.aliases, self.text]))


def read(site: Path) -> list[Document]:
    return [
        Document(number, address, title, place, tuple(aliases), visible_text((site / address).read_bytes()))
        for number, (title, address, place, aliases) in enumerate(_entries(site))
    ]


def addresses(site: Path) -> list[str]:
    return [address for _, address, *_ in _entries(site)]


def _entries(site: Path) -> Iterator[tuple[str, str, str, list[str]]]:
    """Title, address, name of the place, further names."""
    codes = index_places.of_documents(site)
    for file in sorted(site.glob("search/pages/*/*.js")):
        for (title, address, _, aliases, _, place), code in zip(json.loads(unpacked(file)), codes):
            names = [name.replace(_PLACE, place) for name in [title, *aliases]]
            yield names[0], address.replace(_PLACE, code), place, names[1:]


def unpacked(file: Path) -> bytes:
    """The content of a search file: raw DEFLATE in base64, the last argument of a call."""
    source = file.read_text(encoding="utf-8-sig")
    return zlib.decompress(base64.b64decode(re.search(r',"([A-Za-z0-9+/=]*)"\);\s*$', source)[1]), wbits=-15)


def visible_text(page: bytes) -> str:
    """What stands between <main> and </main>, a line for each block."""
    pieces: list[str] = []

    def read_element(element) -> None:
        if not isinstance(element.tag, str):
            return
        is_inline = element.tag in _INLINE
        hidden = element.get("hidden") is not None or element.get("data-search") == "off" or element.tag in _UNSEARCHED
        if not is_inline:
            pieces.append("\n")
        if not hidden:
            pieces.append(element.text or "")
            for child in element:
                read_element(child)
                pieces.append(child.tail or "")
        if not is_inline:
            pieces.append("\n")

    document = html.document_fromstring(page, parser=html.HTMLParser(encoding="utf-8"))
    for main in document.iter("main"):
        read_element(main)
    lines = (re.sub(r"\s+", " ", line).strip() for line in re.sub(r"[ \t\r]+", " ", "".join(pieces)).split("\n"))
    return "\n".join(line for line in lines if line)
