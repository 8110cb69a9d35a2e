"""Pictures of pages for people to look at: phone, desktop, large type, print.

    python screenshots.py SITE OUT [PAGE …]

Without a page, one of each shape. PAGE is a path from the site's root, with a query if need be.
"""

import re
import subprocess
import sys
from pathlib import Path

from browsers import Browser
from built_site import BuiltSite
from reader import Reader, site_address

PHONE, DESKTOP = (360, 740), (1280, 900)
PRINT_DOTS_PER_INCH = "80"
LARGE_TYPE = "document.documentElement.dataset.type = 'large'"


def take(reader, page, out):
    """Takes the four pictures of one page (print may be several sheets)."""
    name = re.sub(r"[^\w.-]+", "_", page.removesuffix(".html"))
    tab = reader.tab

    def shoot(kind, size, script=""):
        tab.set_viewport(*size)
        tab.navigate(reader.base + page)
        tab.run(script)
        # The layout of what a script fills in, and web fonts if there are any.
        tab.evaluate("document.fonts.ready.then(() => new Promise(done => setTimeout(done, 300)))")
        (out / f"{name}.{kind}.png").write_bytes(tab.screenshot())

    shoot("large", PHONE, LARGE_TYPE)
    shoot("phone", PHONE)
    shoot("desktop", DESKTOP)
    command = ["pdftoppm", "-png", "-r", PRINT_DOTS_PER_INCH, "-", str(out / f"{name}.print")]
    subprocess.run(command, input=tab.print_pdf(), check=True)


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    site, out = BuiltSite(Path(arguments[0]).resolve()), Path(arguments[1])
    out.mkdir(parents=True, exist_ok=True)
    pages = arguments[2:] or site.shape_pages
    browser = Browser("chromium")
    try:
        with site_address(site.root, "http") as base:
            reader = Reader(browser, "http", base)
            for page in pages:
                take(reader, page, out)
                print(page)
    finally:
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
