"""Makes a portal of real statutes, one document an article or so: the language of government at size.

    python -m search.statutes FOLDER-OF-MARKDOWN CONTENT [--documents N]

The portal's frame is invented and says so; the statutes are not works under copyright law (Copyright Law art. 5).
"""

import argparse
import re
from pathlib import Path

_LAYOUT = {
    "site.yaml": "网站名称: 法规检索测试站\n主办单位: 测试单位\n横幅: 检索测试数据，地名和单位为虚构，不得公开\n网址: https://board.example/\n",
    "regions.csv": "区划代码,名称,类型\n9901,测试市,市\n",
}
_LONGEST = 900


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("statutes", type=Path)
    parser.add_argument("content", type=Path)
    parser.add_argument("--documents", type=int, default=20000)
    given = parser.parse_args()
    write(given.statutes, given.content, given.documents)


def write(statutes: Path, content: Path, limit: int) -> None:
    (content / "documents").mkdir(parents=True)
    for name, text in _LAYOUT.items():
        (content / name).write_text(text)
    count = 0
    for file in sorted(statutes.glob("*.md")):
        source = file.read_text()
        title = re.search(r"^# (.+)$", source, re.M)
        day = re.search(r"(\d{4})年(\d{1,2})月(\d{1,2})日", source)
        if not title or not day:
            continue
        body = source.split("<!-- INFO END -->")[-1]
        for part, text in enumerate(passages(body), start=1):
            if count == limit:
                return
            count += 1
            front = (
                f"---\n标题: {title[1].strip()}（第{part}部分）\n发文机关: 测试机关\n主题分类: 法规\n体裁: 法规\n公开方式: 主动公开\n"
                f"成文日期: {day[1]}-{int(day[2]):02}-{int(day[3]):02}\n有效性: 有效\n内容概述: {title[1].strip()}\n---\n\n"
            )
            (content / "documents" / f"s{file.stem}-{part}.md").write_text(front + text + "\n")


def passages(body: str) -> list[str]:
    """Paragraphs joined until they make a page."""
    pages, current = [], ""
    for paragraph in re.split(r"\n\s*\n", body):
        paragraph = re.sub(r"^#+\s*", "", paragraph.strip())
        if not paragraph:
            continue
        if current and len(current) + len(paragraph) > _LONGEST:
            pages.append(current)
            current = ""
        current += paragraph + "\n\n"
    return pages + ([current] if current else [])


if __name__ == "__main__":
    main()
