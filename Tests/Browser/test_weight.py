"""What an old phone has to fetch for a page stays small, and is all that the page needs."""

import re
from collections import defaultdict

from built_site import target_of
from failures import fail_if_any

MOST_BYTES_OF_A_PAGE = 100_000  # without pictures
MOST_BYTES_OF_STYLE_AND_SCRIPT = 40_000  # of any one page, without the search
MOST_BYTES_OF_THE_SEARCH = 20_000  # for a first answer, without its data
SEARCH = "assets/search.js"


def test_no_page_is_large(site):
    sizes = {page: (site.root / page).stat().st_size for page in site.pages}
    problems = [f"{page}: {size} bytes" for page, size in sizes.items() if size > MOST_BYTES_OF_A_PAGE]
    fail_if_any(problems, f"pages of over {MOST_BYTES_OF_A_PAGE} bytes")


def test_no_page_loads_much_style_and_script(site):
    problems = []
    for page in site.shape_pages:
        loaded = {target_of(page, asset) for asset in site.parsed(page).assets if asset.endswith((".css", ".js"))}
        files = sorted(file for file in loaded if file in site.file_set and file != SEARCH)
        size = sum((site.root / file).stat().st_size for file in files)
        if size > MOST_BYTES_OF_STYLE_AND_SCRIPT:
            problems.append(f"{page}: {size} bytes in {', '.join(files)}")
    fail_if_any(problems, f"pages that load over {MOST_BYTES_OF_STYLE_AND_SCRIPT} bytes of style and script")


def test_the_search_is_small(site):
    assert (site.root / SEARCH).stat().st_size <= MOST_BYTES_OF_THE_SEARCH


def classes_of_only_one_sheet(site):
    """Style sheet → the classes that it alone has rules for."""
    homes = defaultdict(set)
    for file in site.files:
        if file.startswith("assets/") and file.endswith(".css"):
            # What stands in strings and values is no selector.
            selectors = re.sub(r"\{[^{}]*\}", " ", (site.root / file).read_text(encoding="utf-8"))
            for name in re.findall(r"\.([a-z][a-z-]*)", selectors):
                homes[name].add(file)
    sheets = defaultdict(set)
    for name, files in homes.items():
        if len(files) == 1:
            sheets[min(files)].add(name)
    return sheets


def test_a_page_loads_the_styles_of_what_it_holds(site):
    sheets = classes_of_only_one_sheet(site)
    problems = []
    for page in site.pages:
        parsed = site.parsed(page)
        loaded = {target_of(page, asset) for asset in parsed.assets}
        if "assets/site.css" not in loaded:
            continue  # a sheet for the board, which holds its style
        for sheet, names in sheets.items():
            if sheet not in loaded and (missing := names & parsed.classes):
                problems.append(f"{page}: uses {', '.join(sorted(missing))} without {sheet}")
    fail_if_any(problems, "pages without the style of what they hold")
