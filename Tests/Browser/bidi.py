"""A small WebDriver BiDi client: one session, one tab, one thread.

Chromium and Firefox speak the same protocol, so everything above this file is written once for both.
"""

import base64
import json
import time
from contextlib import ExitStack

from websockets.sync.client import connect

COMMAND_SECONDS = 60
SETTLE_SECONDS = 0.5
A4 = {"width": 21.0, "height": 29.7}
A3 = {"width": 29.7, "height": 42.0}

# Not every engine reports a blocked or missing file as a console message; these listeners make both say it.
REPORT_FAILED_LOADS = """() => {
  addEventListener('error', event => {
    const failed = event.target;
    if (failed && failed !== window && failed.nodeType === 1) {
      console.error('could not load <' + failed.localName + '> ' + (failed.src || failed.href || failed.data));
    }
  }, true);
  addEventListener('securitypolicyviolation', event => {
    console.error('blocked by ' + event.effectiveDirective + ': ' + event.blockedURI);
  }, true);
}"""


class BiDiError(Exception):
    """A command that the browser refused, or a script that threw."""


class Happenings:
    """What a tab reported: error messages, addresses asked for, and those answered with an error status.

    `unanswered` are the requests that are still under way.
    """

    EVENTS = ("log.entryAdded", "network.beforeRequestSent", "network.responseCompleted", "network.fetchError")

    def __init__(self, events):
        self.errors, self.requests, self.refused, self.unanswered = [], [], [], set()
        for event in events:
            self._add(event["method"], event["params"])

    def _add(self, method, params):
        if method == "log.entryAdded":
            if params["level"] == "error":
                self.errors.append(params.get("text") or params["type"])
        elif method == "network.beforeRequestSent":
            self.requests.append(params["request"]["url"])
            self.unanswered.add(params["request"]["request"])
        else:
            self.unanswered.discard(params["request"]["request"])
            if method == "network.responseCompleted" and params["response"]["status"] >= 400:
                self.refused.append(params["response"]["url"])


class Session:
    """The connection: sends a command, keeps the events that arrive until its answer does."""

    def __init__(self, url, create=False):
        # No size limit: a full-page picture comes as one message.
        self._closing = ExitStack()
        self._socket = self._closing.enter_context(
            connect(url, max_size=None, open_timeout=COMMAND_SECONDS, proxy=None)
        )
        self._last_id = 0
        self.events = []
        if create:
            self.command("session.new", capabilities={})

    def command(self, method, /, **params):
        self._last_id += 1
        self._socket.send(json.dumps({"id": self._last_id, "method": method, "params": params}))
        deadline = time.monotonic() + COMMAND_SECONDS
        while True:
            try:
                message = json.loads(self._socket.recv(timeout=max(0, deadline - time.monotonic())))
            except TimeoutError:
                raise BiDiError(f"{method}: no answer in {COMMAND_SECONDS} s") from None
            if message["type"] == "event":
                self.events.append(message)
            elif message.get("id") == self._last_id:
                if message["type"] == "error":
                    raise BiDiError(f"{method}: {message['error']}: {message['message']}")
                return message["result"]

    def close(self):
        self._closing.close()


class Tab:
    """The one tab of a session, and what happened in it since it was last asked."""

    def __init__(self, session):
        self._session = session
        self._context = session.command("browsingContext.getTree")["contexts"][0]["context"]
        session.command("session.subscribe", events=list(Happenings.EVENTS))
        session.command("script.addPreloadScript", functionDeclaration=REPORT_FAILED_LOADS)

    def _command(self, method, **params):
        return self._session.command(method, context=self._context, **params)

    def navigate(self, url):
        try:
            self._command("browsingContext.navigate", url=url, wait="complete")
        except BiDiError as error:
            # In Firefox a step back in history that is not over yet ends the navigation that follows it.
            if "NS_BINDING_ABORTED" not in str(error):
                raise
            self._command("browsingContext.navigate", url=url, wait="complete")

    @property
    def address(self):
        """Where the tab is; unlike a script, this can be asked while it is under way."""
        return self._session.command("browsingContext.getTree", root=self._context)["contexts"][0]["url"]

    def evaluate(self, expression):
        """The JSON value of an expression; a promise is awaited."""
        answer = self._session.command(
            "script.evaluate",
            # JSON knows no undefined.
            expression=f"(async () => JSON.stringify((await ({expression}\n)) ?? null))()",
            target={"context": self._context},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise BiDiError(f"script threw {answer['exceptionDetails']['text']}")
        return json.loads(answer["result"]["value"])

    def run(self, source):
        """Runs a script in the page as it stands, for its effects."""
        answer = self._session.command(
            "script.evaluate", expression=f"{source}\n;0", target={"context": self._context}, awaitPromise=False
        )
        if answer["type"] == "exception":
            raise BiDiError(f"script threw {answer['exceptionDetails']['text']}")

    def type_keys(self, text):
        """Presses the key of every character, in the element that has the focus."""
        presses = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self._command("input.performActions", actions=[{"type": "key", "id": "keyboard", "actions": presses}])

    def press_together(self, *keys):
        """Holds the first keys down while the last is pressed."""
        presses = [{"type": "keyDown", "value": key} for key in keys]
        presses += [{"type": "keyUp", "value": key} for key in reversed(keys)]
        self._command("input.performActions", actions=[{"type": "key", "id": "keyboard", "actions": presses}])

    def set_viewport(self, width, height):
        self._command("browsingContext.setViewport", viewport={"width": width, "height": height})

    def set_scripting(self, enabled):
        """Turns the page's own scripts off (from the next navigation), or back on."""
        # The protocol's way to lift an emulation is null, not true.
        self._session.command(
            "emulation.setScriptingEnabled", contexts=[self._context], enabled=None if enabled else False
        )

    def screenshot(self, full_page=True):
        origin = "document" if full_page else "viewport"
        return base64.b64decode(self._command("browsingContext.captureScreenshot", origin=origin)["data"])

    def print_pdf(self, page=A4):
        return base64.b64decode(self._command("browsingContext.print", background=True, page=page)["data"])

    def settle(self):
        """Lets what the page put off until after loading happen, and its requests be answered."""
        deadline = time.monotonic() + SETTLE_SECONDS
        while True:
            self.evaluate("new Promise(done => setTimeout(done, 0))")
            if not Happenings(self._session.events).unanswered or time.monotonic() > deadline:
                return

    def take_happenings(self):
        """What was reported since this was last asked."""
        happenings = Happenings(self._session.events)
        self._session.events.clear()
        return happenings
