"""Every page can be reached, every address leads to a file of the site, every name suits any disk."""

import re
from collections import deque
from urllib.parse import unquote, urlsplit

from built_site import target_of
from failures import fail_if_any
from parsed_page import css_urls

MOST_BYTES_OF_A_NAME = 64
MOST_CHARACTERS_OF_A_PATH = 200
DEVICE_NAMES = {"con", "prn", "aux", "nul", *(f"{device}{n}" for device in ("com", "lpt") for n in range(1, 10))}

LINKS_OUT = {"http", "https", "mailto", "tel", "sms"}


def problem_with(site, page, address, is_asset):
    """What is wrong with an address, or None."""
    parts = urlsplit(address.strip())
    if parts.scheme == "data" and is_asset:
        return None
    if parts.scheme in LINKS_OUT and not is_asset:
        return None
    if parts.scheme or parts.netloc:
        return "loads from elsewhere" if is_asset else "leads nowhere a reader can go"
    if parts.path.startswith("/"):
        return "starts at the root of the host (or drive)"
    if not address.strip():
        return "is empty"
    target = target_of(page, address)
    if target is None:
        return "leads out of the site"
    if target not in site.file_set:
        folder = target.rstrip("/") + "/"
        is_folder = target == "." or any(file.startswith(folder) for file in site.files)
        return "names a folder, not its .html file" if is_folder else "names no file of the site"
    fragment = unquote(parts.fragment)
    if fragment and fragment != "top" and target.endswith(".html") and fragment not in site.parsed(target).ids:
        return f"names no id in {target}"
    return None


def test_every_page_is_reachable_from_the_front_page(site):
    reached, waiting = {"index.html"}, deque(["index.html"])
    while waiting:
        page = waiting.popleft()
        for address in site.parsed(page).links:
            parts = urlsplit(address)
            target = None if parts.scheme or parts.netloc else target_of(page, address)
            if target in site.file_set and target.endswith(".html") and target not in reached:
                reached.add(target)
                waiting.append(target)
    # The host shows 404.html by itself, and forwarding pages stand at addresses that were given up: nothing links to them.
    unreached = [
        page for page in site.pages if page not in reached and page != "404.html" and not site.parsed(page).redirect
    ]
    fail_if_any([f"{page}: no chain of links leads here" for page in unreached], "unreachable pages")


def test_every_address_in_a_page_is_good(site):
    problems = []
    for page in site.pages:
        parsed = site.parsed(page)
        if parsed.has_base:
            problems.append(f"{page}: has a <base>, which breaks fragments and moved folders")
        for is_asset, addresses in ((False, parsed.links), (True, parsed.assets)):
            for address in dict.fromkeys(addresses):
                if reason := problem_with(site, page, address, is_asset):
                    problems.append(f"{page}: {address!r} {reason}")
    fail_if_any(problems, "bad addresses")


def test_every_address_in_a_style_sheet_is_good(site):
    problems = []
    for sheet in site.files:
        if sheet.endswith(".css"):
            for address in css_urls((site.root / sheet).read_text(encoding="utf-8")):
                if reason := problem_with(site, sheet, address, is_asset=True):
                    problems.append(f"{sheet}: {address!r} {reason}")
    fail_if_any(problems, "bad addresses")


def name_problem(name):
    if not re.fullmatch(r"[a-z0-9._-]+", name):
        return "holds more than a-z, 0-9, dot, hyphen and underscore"
    if len(name) > MOST_BYTES_OF_A_NAME:
        return f"is longer than {MOST_BYTES_OF_A_NAME} bytes"
    if name.endswith("."):
        return "ends in a dot"
    if name.split(".")[0] in DEVICE_NAMES:
        return "is the name of a Windows device"
    return None


def test_every_name_suits_any_disk(site):
    problems = []
    for file in site.files:
        problems += [f"{file}: {name!r} {reason}" for name in file.split("/") if (reason := name_problem(name))]
        if len(file) > MOST_CHARACTERS_OF_A_PATH:
            problems.append(f"{file}: the path is longer than {MOST_CHARACTERS_OF_A_PATH} characters")
    fail_if_any(problems, "bad names")
