"""The recipe for nginx gives every file its type, lets nothing be kept that may change, and runs no script but the portal's."""

import gzip
import http.client
from urllib.parse import quote, urlsplit

import pytest

from failures import fail_if_any
from reader import site_address
from server import SUB_PATH

KEPT = {"search/terms/00/00.js?v=0123abcd": "max-age=604800", "assets/site.css": "max-age=300", "assets/site.js": "max-age=300"}
ASKED_ANEW = ("index.html", "search/directory.js?t=5932", "search/terms/00/00.js", "feed.xml", "data/index.html", "no-such-page")
SAID_OF_ALL = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin"}


@pytest.fixture(scope="module")
def host(site):
    """Asks for a path below the portal, or of the whole host with a slash before it; gives the answer with its body."""
    with site_address(site.root, "http") as base:
        connection = http.client.HTTPConnection(urlsplit(base).netloc)

        def ask(path, method="GET", **headers):
            address = path if path.startswith("/") else SUB_PATH + quote(path, safe="/?=%")
            connection.request(method, address, headers={name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            answer.body = answer.read()
            return answer

        yield ask
        connection.close()


def test_every_file_has_its_type(site, host):
    problems = []
    for file in site.files:
        if not file.startswith(".noticeboard/"):
            answer = host(file, method="HEAD")
            kind = answer.headers["Content-Type"]
            if answer.status != 200 or kind == "application/octet-stream":
                problems.append(f"{file}: {answer.status}, {kind}")
            elif file.endswith((".html", ".css", ".js", ".json", ".jsonl", ".csv", ".xml", ".txt")) and "charset=utf-8" not in kind:
                problems.append(f"{file}: {kind} without its encoding")
    fail_if_any(problems, "files that nginx gives wrongly")


@pytest.mark.parametrize("path", ASKED_ANEW)
def test_what_can_change_is_asked_for_anew(host, path):
    assert host(path).headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", KEPT)
def test_what_belongs_to_one_build_is_kept(host, path):
    assert host(path).headers["Cache-Control"] == KEPT[path]


def test_what_did_not_change_is_not_sent_again(host):
    first = host("index.html", Accept_Encoding="gzip")
    assert first.headers["Content-Encoding"] == "gzip" and "Accept-Encoding" in first.headers["Vary"]
    again = host("index.html", Accept_Encoding="gzip", If_None_Match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")
    assert gzip.decompress(first.body) == host("index.html").body


def test_every_answer_says_what_browsers_may_do(host):
    for path in ("index.html", "assets/site.js", "data/bases.csv", "no-such-page", ".noticeboard/files"):
        answer = host(path)
        assert {name: answer.headers[name] for name in SAID_OF_ALL} == SAID_OF_ALL, path
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"], path


@pytest.mark.parametrize("path", ["no-such-page", "a/b/c.html", ".noticeboard/", ".noticeboard/files", "assets/"])
def test_what_is_not_there_is_told_by_the_portal_s_own_page(site, host, path):
    answer = host(path)
    assert (answer.status, answer.body) == (404, (site.root / "404.html").read_bytes())


def test_a_folder_s_page_is_found_without_its_name(site, host):
    folder = site.village_page.removesuffix("index.html").rstrip("/")
    assert host(folder + "/").body == (site.root / site.village_page).read_bytes()
    for path in (SUB_PATH.rstrip("/"), SUB_PATH + folder):
        answer = host(path)
        # Without a host, so that a proxy before it may listen elsewhere.
        assert (answer.status, answer.headers["Location"]) == (301, path + "/")


@pytest.mark.parametrize("path", ["../etc/passwd", "%2e%2e/%2e%2e/etc/passwd", "assets/../../../etc/passwd"])
def test_no_path_leads_out(host, path):
    assert host(SUB_PATH + path).status in (400, 404)


def test_a_script_that_somebody_smuggled_into_a_page_does_not_run(tmp_path, web_reader):
    (tmp_path / "index.html").write_text("<!DOCTYPE html><title>0</title><script>document.title = 1</script><p onclick='1'>", encoding="utf-8")
    with site_address(tmp_path, "http") as base:
        web_reader.tab.navigate(base)
        title = web_reader.tab.evaluate("document.title")
    assert title == "0"
    web_reader.tab.take_happenings()
