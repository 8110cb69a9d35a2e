#!/usr/bin/env python3
"""Gathers the documentation into a content folder, for `noticeboard build` to make a site of it: Scripts/make-docs.py PROGRAM FOLDER

What stands in docs/manual goes over as it is. The English pages of docs/ and CONTRIBUTING.md, which have no front matter since
they are read on code hosts too, get one here; the chapters on kinds of content and on rules are written by the program itself.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MANUAL = "Developer documentation"
CHAPTERS = {
    "The program": ["architecture", "CONTRIBUTING", "design-language", "performance"],
    "The content": ["content", "authoring", "forms", "checking", "diagnostics"],
    "What goes out": ["reviewing", "record", "bundles", "archive"],
}
# Of the rules in Chinese there are pages of their own.
ALIASES = {"diagnostics.zh-cn.md": "rules.md"}
# What stands in code is no link; a link's words may hold code.
CODE_OR_LINK = re.compile(
    r"(`{3,})[\s\S]*?\1"
    r"|(?<!!)\[(?P<words>(?:[^\[\]`]|`[^`\n]*`)*)\]\((?!\w+:|[/#])(?P<path>[^)#\s]+)(?P<anchor>#[^)\s]*)?\)"
    r"|`[^`\n]*`"
)


def english_pages():
    """Every page in its order with its chapter; one that no chapter names stands at the end."""
    files = {file.stem: file for file in [ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))] if "." not in file.stem}
    for chapter, names in CHAPTERS.items():
        for name in names:
            yield files.pop(name), chapter
    for file in files.values():
        yield file, "Further"


def with_front_matter(file, chapter, order):
    title, text = re.fullmatch(r"# (.+?)\n+(.*)", file.read_text(encoding="utf-8"), re.DOTALL).groups()
    keys = {"标题": title, "手册": MANUAL, "章": chapter, "排序": order, "语言": "英文"}
    head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in keys.items())
    return f"---\n{head}---\n\n{text}"


def among_pages(text, names):
    """All pages lie in one folder here, under names in lower case; what a link names that is no page stays as its words."""

    def moved(match):
        if match["path"] is None:
            return match[0]
        name = Path(match["path"]).name.lower()
        name = ALIASES.get(name, name)
        return f"[{match['words']}]({name}{match['anchor'] or ''})" if name in names else match["words"]

    return CODE_OR_LINK.sub(moved, text)


def main(program, folder):
    folder = Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "docs/manual", folder)
    pages = folder / "pages"
    for order, (file, chapter) in enumerate(english_pages(), 7000):
        (pages / f"{file.stem.lower()}.md").write_text(with_front_matter(file, chapter, order), encoding="utf-8")
    made_by = ["--language", "zh", "--markdown", "--output", pages]
    subprocess.run([program, "schema", *made_by, "--examples", ROOT / "content"], check=True)
    subprocess.run([program, "explain", *made_by], check=True)
    names = {file.name for file in pages.iterdir()}
    for file in pages.iterdir():
        file.write_text(among_pages(file.read_text(encoding="utf-8"), names), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
