"""How a test asks the search page, and when it takes its word."""

import time
from dataclasses import dataclass

from bidi import BiDiError

PATIENCE_SECONDS = 20
SETTLED_SECONDS = 0.6

# Snippets, and more results, come to who scrolls to them.
FILLED = """(() => {
  const snippets = Array.from(document.querySelectorAll('.result-snippet')), bare = snippets.find(snippet => !snippet.textContent);
  const next = bare || snippets[snippets.length - 1];
  if (next) next.scrollIntoView({ block: 'nearest' });
  return snippets.length > 0 && !bare;
})()"""

STATE = """
({
  status: (document.querySelector('#search-status') || {textContent: ''}).textContent.trim(),
  hits: Array.from(document.querySelectorAll('#results > li'), item => {
    const link = item.querySelector('a');
    return {
      href: link ? link.href : '',
      text: item.textContent.replace(/\\s+/g, ' ').trim(),
      marks: Array.from(item.querySelectorAll('mark'), mark => mark.textContent),
    };
  }),
  isFilled: !document.querySelector('#results[aria-busy=true]') && (!document.querySelector('.result-snippet') || FILLED),
})""".replace("FILLED", FILLED)


@dataclass(frozen=True)
class Hit:
    page: str  # as a path from the site's root, with its query and fragment
    text: str
    marks: tuple


@dataclass(frozen=True)
class Answer:
    status: str
    hits: tuple


def ask_by_address(reader, query):
    reader.open("search.html", q=query)
    return _answer(reader)


def ask_by_keys(reader, query):
    reader.open("search.html")
    reader.tab.run("document.querySelector('form[role=search] input[name=q]').focus()")
    reader.tab.type_keys(query + "\ue007")  # ends with Enter
    return _answer(reader)


def _answer(reader):
    """The answer once it has stayed the same for a while; a list that comes in slices is waited for."""
    started = steady_since = time.monotonic()
    last = None
    while True:
        now = time.monotonic()
        try:
            state = reader.tab.evaluate(STATE)
        except BiDiError:
            if now - started > PATIENCE_SECONDS:
                raise
            state = None  # the form has just been sent: the page is giving way to the next
        if state != last:
            last, steady_since = state, now
        ready = state and state["status"] and "正在" not in state["status"] and state["isFilled"]
        if (ready and now - steady_since > SETTLED_SECONDS) or (state and now - started > PATIENCE_SECONDS):
            break
        time.sleep(0.05)
    hits = tuple(Hit(h["href"].removeprefix(reader.base), h["text"], tuple(h["marks"])) for h in last["hits"])
    return Answer(last["status"], hits)
