"""Fixtures: the site, and a reader for every browser and way to open it.

To run: `Scripts/ensure test`, then `Tests/Browser/.venv/bin/pytest Tests/Browser`. NOTICEBOARD_SITE names the built
site (`_site` without it), NOTICEBOARD_VILLAGE a village to search for (the heading of a village's page without it).
"""

from contextlib import ExitStack

import pytest

from browsers import Browser
from built_site import BuiltSite, site_folder
from reader import BROWSERS, SCHEMES, Reader, site_address

DESKTOP = (1280, 900)


def pytest_sessionstart(session):
    try:
        site_folder()
    except FileNotFoundError as error:
        pytest.exit(str(error), returncode=2)


@pytest.fixture(scope="session")
def site():
    return BuiltSite(site_folder())


@pytest.fixture(scope="session")
def readers(site):
    """(browser, scheme) → reader. Every browser is started once, when it is first needed."""
    with ExitStack() as stack:
        addresses = {scheme: stack.enter_context(site_address(site.root, scheme)) for scheme in SCHEMES}
        browsers = {}

        def reader(browser, scheme):
            if browser not in browsers:
                browsers[browser] = Browser(browser)
                stack.callback(browsers[browser].close)
            browsers[browser].tab.set_viewport(*DESKTOP)
            return Reader(browsers[browser], scheme, addresses[scheme])

        yield reader


@pytest.fixture(params=[(b, s) for b in BROWSERS for s in SCHEMES], ids="-".join)
def reader(request, readers):
    return readers(*request.param)


@pytest.fixture(params=BROWSERS)
def web_reader(request, readers):
    """For what cannot depend on the scheme: both browsers, by http."""
    return readers(request.param, "http")


@pytest.fixture
def chromium(readers):
    return readers("chromium", "http")
