"""What typing costs: the CPU of an answer, and how long frames took meanwhile, also on a machine six times slower."""

import time

from .engines import Browser, Noticeboard
from .web_host import WebHost

QUERIES = ["补贴", "收支", "临时救助", "集体经济经营收支", "财务收支公开", "灌溉沟渠清淤"]
# Others may use the machine: a frame is held up by them too, so the best of these tells most of the page itself.
_ROUNDS = 3
_SLOWER = 6

_WATCH = """
  window.frames_ = [];
  new PerformanceObserver(list => list.getEntries().forEach(entry => frames_.push(Math.round(entry.duration))))
    .observe({ entryTypes: ['long-animation-frame'] });
  document.getElementById('search-input').focus();"""


def run(host: WebHost, browser: Browser) -> None:
    engine, tools = Noticeboard(browser, host), _Tools(browser)
    print("| typed | pages | CPU of the first answer, ms | again | longest frame, ms | the same, 6 times slower |")
    print("|---|---:|---:|---:|---:|---:|")
    for typed in QUERIES:
        firsts, seconds, frames, slow_frames = [], [], [], []
        for _ in range(_ROUNDS):
            engine.open()
            before = tools.cpu()
            count = engine.answer(typed)["count"]
            between = tools.cpu()
            engine.answer(typed)
            firsts.append(between - before)
            seconds.append(tools.cpu() - between)
            frames.append(_longest_frame(engine, typed))
            tools.slow_down(_SLOWER)
            slow_frames.append(_longest_frame(engine, typed, slowness=_SLOWER))
            tools.slow_down(1)
        figures = [f"{min(firsts):.0f}", f"{min(seconds):.0f}", *(_of_rounds(all) for all in (frames, slow_frames))]
        print(f"| {typed} | {count:,} | " + " | ".join(figures) + " |", flush=True)


def _longest_frame(engine: Noticeboard, typed: str, slowness: int = 1) -> int:
    """Of the time in which a query is typed key by key and answered; frames under 50 ms count as 0."""
    engine.open()
    engine.tab.run(_WATCH)
    for character in typed:
        engine.tab.type_keys(character)
        time.sleep(0.15 * slowness**0.5)
    time.sleep(2 * slowness**0.5)
    return max(engine.tab.evaluate("frames_"), default=0)


def _of_rounds(frames: list[int]) -> str:
    return f"{min(frames)} ({', '.join(map(str, frames))})"


class _Tools:
    """What Chromium's own protocol tells of a tab and does to it."""

    def __init__(self, browser: Browser):
        self._session, context = browser.tab._session, browser.tab._context
        self._target = self._session.command("goog:cdp.getSession", context=context)["session"]
        self._command("Performance.enable", timeDomain="threadTicks")

    def cpu(self) -> float:
        """Milliseconds that the page's thread has computed."""
        metrics = self._command("Performance.getMetrics")["result"]["metrics"]
        return 1000 * next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")

    def slow_down(self, rate: int) -> None:
        self._command("Emulation.setCPUThrottlingRate", rate=rate)

    def _command(self, method: str, **params):
        return self._session.command("goog:cdp.sendCommand", method=method, params=params, session=self._target)
