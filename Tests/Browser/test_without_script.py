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


def test_content_shows_with_script_off(site, chromium):
    # Firefox has no command for it, and what is hidden until a script runs is hidden by CSS, which both read alike.
    chromium.tab.set_scripting(False)
    try:
        problems = []
        for page in site.shape_pages:
            chromium.open(page)
            if not chromium.tab.evaluate(VISIBLE_MAIN_TEXT):
                problems.append(f"{page}: <main> shows nothing")
        fail_if_any(problems, "pages that are empty with script off")
    finally:
        chromium.tab.set_scripting(True)
