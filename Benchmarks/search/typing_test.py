"""What typing costs: the CPU of answers, and how long the page was held up, also on a machine six times slower."""

import json
import time

from .engines import Browser, Noticeboard
from .web_host import WebHost

QUERIES = ["补贴", "收支", "临时救助", "集体经济经营收支", "财务收支公开", "灌溉沟渠清淤"]

_WATCH = """
  window.heldUp = [];
  new PerformanceObserver(list => list.getEntries().forEach(entry => heldUp.push(Math.round(entry.duration))))
    .observe({ entryTypes: ['longtask'] });
  document.getElementById('search-input').focus();"""


def run(host: WebHost, browser: Browser) -> None:
    engine = Noticeboard(browser, host)
    for slowness in (1, 6):
        _slow_down(browser, slowness)
        for typed in QUERIES:
            engine.open()
            # Files are fetched by the first, so that the second is all computing.
            engine.answer(typed)
            first = json.dumps(typed)
            source = f"(() => {{ const start = performance.now(); return noticeboardSearch.ask({first}, {{count: 10}}).then(() => performance.now() - start); }})()"
            warm = engine.tab.evaluate(source)
            engine.open()
            engine.tab.run(_WATCH)
            for character in typed:
                engine.tab.type_keys(character)
                time.sleep(0.15 * slowness**0.5)
            time.sleep(2 * slowness**0.5)
            held = engine.tab.evaluate("heldUp")
            print(f"{slowness}× {typed}: answer again {warm:.0f} ms; longest tasks while typing {sorted(held, reverse=True)[:3]} ms")
    _slow_down(browser, 1)


def _slow_down(browser: Browser, rate: int) -> None:
    tab = browser.tab
    session = tab._session.command("goog:cdp.getSession", context=tab._context)["session"]
    tab._session.command(
        "goog:cdp.sendCommand", method="Emulation.setCPUThrottlingRate", params={"rate": rate}, session=session
    )
