"""Licence texts of what is linked in. They are copied when a release is packed, so that they are those of the pinned versions."""

from dataclasses import dataclass

# What a text has to hold, and which licence it then is (SPDX), the narrower first.
KNOWN = [
    ("Runtime Library Exception", "Apache-2.0 WITH Swift-exception"),
    ("http://www.apache.org/licenses/LICENSE-2.0", "Apache-2.0"),
    ("Permission is hereby granted, free of charge, to any person obtaining a copy", "MIT"),
]

# The standard library has Foundation in it, and this the ICU, whose data come from Unicode.
UNICODE = "Sources/Pipeline/6-Index/Language/Tables/LICENSE-Unicode.txt"


@dataclass(frozen=True)
class Licence:
    text: bytes
    expression: str


def licence_of_checkout(folder):
    """Of a package's checkout. Refuses one whose licence is not known here: somebody has to read it first."""
    texts = sorted(path for path in folder.iterdir() if path.name.upper().startswith(("LICENSE", "LICENCE", "COPYING")))
    if not texts:
        raise SystemExit(f"pack: {folder} has no licence text")
    return licence_of_text(texts[0])


def licence_of_text(path):
    text = path.read_bytes()
    words = " ".join(text.decode("utf-8").split())
    for phrase, expression in KNOWN:
        if phrase in words:
            return Licence(text, expression)
    raise SystemExit(f"pack: {path} is a licence that Scripts/pack/licences.py does not know")
