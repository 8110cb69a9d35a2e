"""Asks a portal's search page from disk in an old Chromium, that of a Qt release; run by `old_engines` with its own Python.

Prints, as JSON, the engine's name and for each query what the page says and the addresses of its results.
"""

import json
import sys

try:
    from PyQt6 import QtCore, QtWebEngineCore, QtWebEngineWidgets, QtWidgets

    Page, Settings = QtWebEngineCore.QWebEnginePage, QtWebEngineCore.QWebEngineSettings
    LOCAL = Settings.WebAttribute.LocalContentCanAccessFileUrls
except ImportError:
    from PyQt5 import QtCore, QtWebEngineWidgets, QtWidgets

    Page, Settings, LOCAL = QtWebEngineWidgets.QWebEnginePage, QtWebEngineWidgets.QWebEngineSettings, None

PATIENCE_MS = 20000
EVERY_MS = 150
STATE = """(function () {
  var status = document.querySelector('#search-status'), last = document.querySelector('#results > li:last-child');
  if (last) { last.scrollIntoView(); } // the rest comes to who gets here
  return JSON.stringify({
    engine: (/Chrome\\/(\\d+)/.exec(navigator.userAgent) || [])[1],
    status: status ? status.textContent : '',
    results: Array.from(document.querySelectorAll('#results > li')).map(function (item) {
      var link = item.querySelector('a');
      return link ? link.getAttribute('href').replace(/#.*/, '') : '';
    }),
    marks: document.querySelectorAll('#results mark').length
  });
})()"""


class QuietPage(Page):
    def __init__(self, messages):
        super().__init__()
        self.messages = messages

    def javaScriptConsoleMessage(self, level, message, line, source):
        self.messages.append(f"{message} ({source.rsplit('/', 1)[-1]}:{line})")


def main():
    address, queries = sys.argv[1], json.loads(sys.argv[2])
    application = QtWidgets.QApplication(sys.argv[:1] + ["--no-sandbox"])
    view, messages, answers = QtWebEngineWidgets.QWebEngineView(), [], []
    page = QuietPage(messages)
    view.setPage(page)
    if LOCAL is not None:
        # Qt 6 keeps local pages from their own files unless told; browsers do not.
        page.settings().setAttribute(LOCAL, True)
    view.resize(1000, 800)
    view.show()
    waited, last, steady = [0], [None], [0]

    def ask():
        waited[0], last[0], steady[0] = 0, None, 0
        url = QtCore.QUrl(address)
        query = QtCore.QUrlQuery()
        query.addQueryItem("q", queries[len(answers)])
        url.setQuery(query)
        page.load(url)

    def look():
        page.runJavaScript(STATE, note)

    def note(state):
        waited[0] += EVERY_MS
        steady[0] = steady[0] + 1 if state and state == last[0] else 0
        last[0] = state
        answer = json.loads(state) if state else {"status": ""}
        is_done = answer["status"] and "正在" not in answer["status"] and steady[0] > 5
        if not is_done and waited[0] < PATIENCE_MS:
            return
        answers.append({"query": queries[len(answers)], "milliseconds": waited[0], **answer})
        if len(answers) < len(queries):
            ask()
        else:
            timer.stop()
            print(json.dumps({"answers": answers, "console": messages}, ensure_ascii=False))
            application.quit()

    timer = QtCore.QTimer()
    timer.timeout.connect(look)
    timer.start(EVERY_MS)
    ask()
    (application.exec if hasattr(application, "exec") else application.exec_)()


main()
