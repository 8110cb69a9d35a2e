"""The oracle's own notion of what is the same text; it shares nothing with the program's."""

import re
import unicodedata

import opencc

_SIMPLIFIED = opencc.OpenCC("t2s")
_TRADITIONAL = opencc.OpenCC("s2t")
_BRACKETS = str.maketrans("〔〕【】［］", "[][][]")
HAN = "\u3400-\u9fff\u3007"


def folded(text: str) -> str:
    """Width, case, brackets and spaces aside; every block of a page stays a line of its own."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_BRACKETS)
    return re.sub(r"[^\S\n]+", "", text)


def simplified(text: str) -> str:
    return _SIMPLIFIED.convert(text)


def traditional(text: str) -> str:
    return _TRADITIONAL.convert(text)


def full_width(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def han_runs(text: str) -> list[str]:
    return re.findall(f"[{HAN}]+", text)
