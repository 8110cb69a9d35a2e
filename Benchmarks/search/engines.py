"""The two searches, asked in a real Chromium."""

import json
import subprocess
import sys
import time
from pathlib import Path

from .web_host import WebHost

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Tests" / "Browser"))
from browsers import Browser  # noqa: E402

RESULTS = 10


class Engine:
    def __init__(self, browser: Browser, host: WebHost):
        self.tab, self.host = browser.tab, host

    def ask(self, typed: str) -> list[str]:
        """The addresses of the first results."""
        raise NotImplementedError


class Noticeboard(Engine):
    name = "noticeboard"

    def open(self):
        self.tab.navigate(self.host.base + "search.html")

    def answer(self, typed: str, **options):
        given = json.dumps({"count": RESULTS, **options})
        return self.tab.evaluate(
            f"noticeboardSearch.ask({json.dumps(typed)}, {given}).then(a => JSON.parse(JSON.stringify(a)))"
        )

    def ask(self, typed: str) -> list[str]:
        return [result["address"] for result in self.answer(typed)["results"]]


class Pagefind(Engine):
    name = "pagefind"

    @staticmethod
    def index(site: Path) -> tuple[float, int]:
        """Writes site/pagefind; returns the seconds it took and the peak memory in KB."""
        started = time.monotonic()
        done = subprocess.run(
            ["/usr/bin/time", "-f", "%M", sys.executable, "-m", "pagefind", "--site", str(site), "--root-selector", "main"],
            capture_output=True,
            text=True,
            check=True,
        )
        return time.monotonic() - started, int(done.stderr.strip().split("\n")[-1])

    def open(self):
        self.tab.navigate(self.host.base + "search.html")
        self.tab.evaluate("import('/pagefind/pagefind.js').then(m => { window.peer = m; return m.init(); }).then(() => 1)")

    def ask(self, typed: str) -> list[str]:
        source = f"""
          peer.search({json.dumps(typed)})
            .then(found => Promise.all(found.results.slice(0, {RESULTS}).map(result => result.data())))
            .then(pages => pages.map(page => page.raw_url || page.url))"""
        return [address.lstrip("/") for address in self.tab.evaluate(source)]
