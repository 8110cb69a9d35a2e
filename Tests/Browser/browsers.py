"""Starts and stops the two browsers that the tests drive."""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import suppress
from pathlib import Path

from bidi import Session, Tab

START_SECONDS = 60
END_SECONDS = 10

# A closed port: whatever would leave this machine fails at once, and is still reported as a request.
DEAD_PROXY_PORT = 9

FIREFOX_SETTINGS = {
    # The automation defaults let a file read the files beside it, which no reader's Firefox does.
    "remote.prefs.recommended": False,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": DEAD_PROXY_PORT,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": DEAD_PROXY_PORT,
    "network.proxy.no_proxies_on": "127.0.0.1",
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.enabled": False,
    "browser.startup.page": 0,
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "toolkit.startup.max_resumed_crashes": -1,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    # Old machines have no graphics card worth the name either.
    "layers.acceleration.disabled": True,
}

# The sandbox needs kernel rights that containers withhold; only the site's own pages are opened here.
CHROMIUM_ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--hide-scrollbars",
    "--no-first-run",
    f"--proxy-server=127.0.0.1:{DEAD_PROXY_PORT}",
    "--proxy-bypass-list=127.0.0.1",
]


class Browser:
    """A running browser with one tab."""

    def __init__(self, name):
        self.name = name
        self._profile = tempfile.TemporaryDirectory(prefix="noticeboard-browser-", ignore_cleanup_errors=True)
        self._process = None
        try:
            self._session = {"chromium": self._start_chromium, "firefox": self._start_firefox}[name]()
            self.tab = Tab(self._session)
        except BaseException:
            self._end_process()
            raise

    def _start_firefox(self):
        settings = "".join(f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in FIREFOX_SETTINGS.items())
        Path(self._profile.name, "user.js").write_text(settings)
        program = _program("firefox-esr", "firefox")
        arguments = ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", self._profile.name]
        address = self._start([program, *arguments, "about:blank"], r"BiDi listening on (ws://\S+)")
        session = Session(f"{address}/session", create=True)
        # Without a screen the first window never has the focus, and keys press buttons only in one that has.
        first = session.command("browsingContext.getTree")["contexts"][0]["context"]
        session.command("browsingContext.create", type="window")
        session.command("browsingContext.close", context=first)
        return session

    def _start_chromium(self):
        port = self._start([_program("chromedriver"), "--port=0"], r"started successfully on port (\d+)")
        driver = f"http://127.0.0.1:{port}/session"
        options = {
            "binary": _program("chromium", "chromium-browser", "google-chrome"),
            "args": [*CHROMIUM_ARGUMENTS, f"--user-data-dir={self._profile.name}"],
        }
        capabilities = {"browserName": "chrome", "webSocketUrl": True, "goog:chromeOptions": options}
        answer = _post(driver, {"capabilities": {"alwaysMatch": capabilities}})
        return Session(answer["value"]["capabilities"]["webSocketUrl"])

    def _start(self, command, announcement):
        """Starts a program and returns what it announces of its address."""
        log = Path(self._profile.name, "output.log")
        with open(log, "wb") as output:
            environment = {**os.environ, "HOME": self._profile.name}
            # Its own group, so that the helpers of a browser end with it.
            self._process = subprocess.Popen(
                command, stdout=output, stderr=subprocess.STDOUT, env=environment, start_new_session=True
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            if match := re.search(announcement, log.read_text(errors="replace")):
                return match[1]
            time.sleep(0.05)
        raise RuntimeError(f"{command[0]} did not start:\n{log.read_text(errors='replace')}")

    def close(self):
        # First by asking; what is still there then is ended.
        with suppress(Exception):
            self._session.command("browser.close")
        with suppress(Exception):
            self._session.close()
        self._end_process()

    def _end_process(self):
        """Ends the program and all it started, so that nothing writes to the profile any more."""
        if self._process:
            group = self._process.pid
            for ending in (signal.SIGTERM, signal.SIGKILL):
                with suppress(ProcessLookupError):
                    os.killpg(group, ending)
                if self._group_is_gone():
                    break
        self._profile.cleanup()

    def _group_is_gone(self):
        deadline = time.monotonic() + END_SECONDS
        while time.monotonic() < deadline:
            self._process.poll()  # a process that has ended counts until it is asked for
            try:
                os.killpg(self._process.pid, 0)
            except ProcessLookupError:
                return True
            time.sleep(0.05)
        return False


def _program(*names):
    for name in names:
        if path := shutil.which(name):
            return path
    raise RuntimeError(f"{names[0]} is not installed: run Scripts/ensure test")


def _post(url, body):
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    # Without this a proxy of the environment would be asked for the local driver.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=START_SECONDS) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        # The driver says in the body why it could not start the browser.
        raise RuntimeError(f"{url}: {error}\n{error.read().decode(errors='replace')}") from error
