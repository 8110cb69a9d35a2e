"""Whoever has no script, or an engine that fails on it, can read everything."""

from failures import fail_if_any


# innerText of what is not rendered is all of its text, hence the question for a box.
VISIBLE_MAIN_TEXT = """(main => main && main.getClientRects().length ? main.innerText.trim() : '')
(document.querySelector('main'))"""


def test_every_page_holds_its_content(site):
    problems = [f"{page}: <main> is missing or has no text" for page in site.pages if not site.parsed(page).main_text]
    fail_if_any(problems, "pages without content of their own")


def test_the_search_page_says_what_to_do(site):
    assert site.parsed("search.html").has_noscript, "search.html: no <noscript> tells how to go on without script"


# What scripts add to be pressed.
TOOLS = ".table-tools, .facets [role=status], .facets > button, .my-answer, .my-village > label, #search-recent"

# Controls that only a script could answer: no form to send, no link to follow.
DEAD_CONTROLS = """Array.from(document.querySelectorAll('button, select, input, textarea, [tabindex="0"][role=button]'))
  .filter(one => one.getClientRects().length && getComputedStyle(one).visibility === 'visible')
  .filter(one => !one.disabled && !(one.form && one.form.getAttribute('action')))
  .filter(one => one.type !== 'checkbox')
  .map(one => one.outerHTML.slice(0, 80))"""


def test_content_shows_with_script_off(site, chromium):
    # Firefox has no command for it, and what is hidden until a script runs is hidden by CSS, which both read alike.
    chromium.tab.set_scripting(False)
    try:
        problems = []
        for page in site.shape_pages:
            chromium.open(page)
            if not chromium.tab.evaluate(VISIBLE_MAIN_TEXT):
                problems.append(f"{page}: <main> shows nothing")
            for control in chromium.tab.evaluate(DEAD_CONTROLS):
                problems.append(f"{page}: nothing answers {control}")
        fail_if_any(problems, "pages that are empty or have dead controls with script off")
    finally:
        chromium.tab.set_scripting(True)


def visible_words(tab):
    return set(tab.evaluate(WORDS))


# Runs of text that can be seen; what is folded is opened first, as whoever reads it does. Buttons may stand for links.
WORDS = """(() => {
  document.querySelectorAll('details').forEach(part => { part.open = true; });
  const words = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (text.data.trim() && !parent.closest('script, style, noscript') && parent.checkVisibility({checkVisibilityCSS: true})) {
      words.push(text.data.replace(/\\s+/g, ''));
    }
  }
  return words;
})()"""


def test_script_adds_no_content(site, chromium):
    """All that can be read with script can be read without; tools that a script adds say how many rows they show."""
    with_script, problems = {}, []
    for page in site.shape_pages:
        chromium.open(page)
        chromium.tab.run(f"document.querySelectorAll('main :is({TOOLS})').forEach(tools => tools.remove())")
        with_script[page] = visible_words(chromium.tab)
    chromium.tab.set_scripting(False)
    try:
        for page, words in with_script.items():
            chromium.open(page)
            problems += [f"{page}: only with script {word!r}" for word in sorted(words - visible_words(chromium.tab))]
    finally:
        chromium.tab.set_scripting(True)
    fail_if_any(problems, "content that needs script")
