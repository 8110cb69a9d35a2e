"""What an old phone has to fetch for a page stays small."""

from built_site import target_of
from failures import fail_if_any

MOST_BYTES_OF_A_PAGE = 100_000  # without pictures
MOST_BYTES_OF_STYLE_AND_SCRIPT = 40_000  # of any one page, before the search index


def test_no_page_is_large(site):
    sizes = {page: (site.root / page).stat().st_size for page in site.pages}
    problems = [f"{page}: {size} bytes" for page, size in sizes.items() if size > MOST_BYTES_OF_A_PAGE]
    fail_if_any(problems, f"pages of over {MOST_BYTES_OF_A_PAGE} bytes")


def test_no_page_loads_much_style_and_script(site):
    problems = []
    for page in site.shape_pages:
        loaded = {target_of(page, asset) for asset in site.parsed(page).assets if asset.endswith((".css", ".js"))}
        files = sorted(file for file in loaded if file in site.file_set)
        size = sum((site.root / file).stat().st_size for file in files)
        if size > MOST_BYTES_OF_STYLE_AND_SCRIPT:
            problems.append(f"{page}: {size} bytes in {', '.join(files)}")
    fail_if_any(problems, f"pages that load over {MOST_BYTES_OF_STYLE_AND_SCRIPT} bytes of style and script")
