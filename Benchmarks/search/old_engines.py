"""Whether old Chromium engines find from disk what today's does, in the same order and without a word in the console.

    python -m search.old_engines SITE [QUERY…]

Each engine is that of a Qt release from PyPI; under X (xvfb-run, a Debian package), because the oldest need OpenGL.
"""

import argparse
import json
import os
import subprocess
import sys
import venv
from pathlib import Path

RELEASES = {
    "77": ["PyQt5==5.14.2", "PyQtWebEngine==5.14.0", "PyQt5-sip"],
    "83": ["PyQt5==5.15.2", "PyQtWebEngine==5.15.2", "PyQt5-sip"],
    "108": ["PyQt6==6.5.3", "PyQt6-Qt6==6.5.3", "PyQt6-WebEngine==6.5.0", "PyQt6-WebEngine-Qt6==6.5.3"],
}
QUERIES = ["低保", "养老保险", "收支", "云政办发〔2022〕29号", "低保怎么申请", "dibao", "底保", "龘靐齉"]
_HERE = Path(__file__).resolve().parent


def main() -> None:
    parser = argparse.ArgumentParser(prog="search.old_engines", description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("queries", nargs="*", default=QUERIES)
    parser.add_argument("--environments", type=Path, default=_HERE.parent / ".build/old-engines")
    given = parser.parse_args()
    address = (given.site.resolve() / "search.html").as_uri()
    expected = _today(address, given.queries)
    is_sound = True
    for release, packages in RELEASES.items():
        answer = _ask(_python(given.environments / release, packages), address, given.queries)
        for message in answer["console"]:
            print(f"Chromium {release} says in the console: {message}")
        is_sound = is_sound and not answer["console"]
        for one, other in zip(expected, answer["answers"], strict=True):
            is_same = (one["status"], one["results"]) == (other["status"], other["results"])
            is_sound = is_sound and is_same
            told = "the same" if is_same else f"OTHER: {one['status']!r} {one['results'][:3]}, {other['results'][:3]}"
            print(f"Chromium {other.get('engine', release)}, {one['query']}: {other['status']}: {told}")
    sys.exit(not is_sound)


def _python(environment: Path, packages: list[str]) -> Path:
    python = environment / "bin/python"
    if not python.exists():
        venv.create(environment, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
    return python


def _ask(python: Path, address: str, queries: list[str]) -> dict:
    # The sandbox needs kernel rights that containers withhold; only the portal's own pages are opened.
    environment = {**os.environ, "QTWEBENGINE_DISABLE_SANDBOX": "1", "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox"}
    done = subprocess.run(
        ["xvfb-run", "-a", python, _HERE / "old_engine.py", address, json.dumps(queries)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60 + 30 * len(queries),
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise RuntimeError(f"{python}: no answer\n{done.stdout}{done.stderr}")
    return json.loads(lines[-1])


def _today(address: str, queries: list[str]) -> list[dict]:
    """What a current Chromium shows, by the page's own list."""
    from .engines import Browser
    from search_page import ask_by_address  # of Tests/Browser, which engines puts on the path
    from reader import Reader

    browser = Browser("chromium")
    try:
        reader = Reader(browser, "file", address.removesuffix("search.html"))
        answers = []
        for query in queries:
            answer = ask_by_address(reader, query)
            pages = [hit.page.split("#")[0] for hit in answer.hits]
            answers.append({"query": query, "status": answer.status, "results": pages})
        return answers
    finally:
        browser.close()


if __name__ == "__main__":
    main()
