"""`noticeboard serve`: what it shows follows the content, and nobody can make it fall over or tell what it should not."""

import random
import re
import shutil
import socket
import threading
import time

import pytest

from preview import Preview

AS_OF = "2026-11-23"


@pytest.fixture(scope="module")
def portal(noticeboard, tmp_path_factory):
    """A small portal, made once."""
    folder = tmp_path_factory.mktemp("portal") / "content"
    made = noticeboard("init", folder, "--code", "990101101201", "--place", "松溪村", "--yes")
    assert made.returncode == 0, made.stderr
    # What can be seen of a page is easiest told by a page of its own.
    (folder / "pages/about.md").write_text("---\n标题: 关于\n---\n\n第一稿。\n", encoding="utf-8")
    return folder


@pytest.fixture
def content(portal, tmp_path):
    return shutil.copytree(portal, tmp_path / "content")


@pytest.fixture(scope="module")
def served(noticeboard, portal):
    """A preview whose content nobody changes."""
    with Preview(noticeboard.program, portal, "--as-of", AS_OF) as preview:
        listener = preview.listen()
        listener.next("published")
        listener.close()
        yield preview


@pytest.fixture
def preview(noticeboard, content):
    """A preview of a content folder of the test's own, built once."""
    with Preview(noticeboard.program, content, "--as-of", AS_OF) as preview:
        preview.listener = preview.listen()
        preview.listener.next("published")
        yield preview
        preview.listener.close()


def shown(preview, path="/pages/about.html"):
    return preview.get(path).body.decode("utf-8")


def write(preview, text, name="pages/about.md"):
    (preview.content / name).write_text(f"---\n标题: 关于\n---\n\n{text}\n", encoding="utf-8")


# What is shown


def test_pages_are_those_of_a_build_but_for_the_script(noticeboard, served, tmp_path):
    built = noticeboard("build", served.content, "--output", tmp_path / "site", "--as-of", AS_OF)
    assert built.returncode == 0, built.stderr
    pages = [file for file in (tmp_path / "site").rglob("*.*") if ".noticeboard" not in file.parts]
    assert len(pages) > 20
    for file in pages:
        answer = served.get("/" + file.relative_to(tmp_path / "site").as_posix())
        body = re.sub(rb'<script src="/\.serve/preview\.js" data-edition="[^"]+" defer></script>', b"", answer.body)
        assert answer.status == 200
        assert body == file.read_bytes(), file
        assert (body != answer.body) == (file.suffix == ".html")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/assets/site.css", "text/css; charset=utf-8"),
        ("/assets/site.js", "text/javascript; charset=utf-8"),
        ("/.serve/phone", "text/html; charset=utf-8"),
    ],
)
def test_answers_tell_their_kind_and_are_kept_by_nobody(served, path, kind):
    answer = served.get(path)
    assert answer.status == 200
    assert answer.getheader("Content-Type") == kind
    assert answer.getheader("Cache-Control") == "no-store"
    head = served.get(path, "HEAD")
    assert head.body == b""
    assert head.getheader("Content-Length") == str(len(answer.body))


def test_wrong_addresses_get_the_portals_own_page(served):
    answer = served.get("/nowhere/at-all.html")
    assert answer.status == 404
    assert "<h1>" in answer.body.decode("utf-8")


def test_parts_of_files_are_sent(served):
    whole = served.get("/assets/site.css").body
    part = served.get("/assets/site.css", Range="bytes=10-19")
    assert (part.status, part.body) == (206, whole[10:20])
    assert part.getheader("Content-Range") == f"bytes 10-19/{len(whole)}"
    assert served.get("/assets/site.css", Range=f"bytes={len(whole)}-").status == 416


# Who is refused


@pytest.mark.parametrize(
    "path",
    [
        "/../../../etc/passwd", "/..", "/assets/../../x", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd",
        "/assets%2fsite.css", "/%2e%2e%5c%2e%2e%5cetc", "/assets\\site.css", "/index.html%00.css", "//etc/passwd",
        "/%252e%252e/etc/passwd", "/.noticeboard/files", "/%2enoticeboard/publications", "/.noticeboard/lock", "/./index.html",
        "/assets/.%2e/index.html", "/%c0%ae%c0%ae/etc/passwd", "/bundle.ledger.json", "/../bundle.ledger.json",
        "file:///etc/passwd", "http://127.0.0.1/", "*",
    ],
)
def test_nothing_outside_the_site_is_told(served, path):
    answer = served.get(path)
    assert answer.status in (400, 403, 404)
    assert b"root:x:0" not in answer.body


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "localhost:{port}.evil.example"])
@pytest.mark.parametrize("path", ["/", "/.serve/events", "/.serve/preview.js"])
def test_other_names_for_this_machine_are_refused(served, host, path):
    assert served.get(path, host=host.format(port=served.port)).status == 403


@pytest.mark.parametrize(
    "fields",
    [
        {"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": "http://127.0.0.1:1"},
        {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "no-cors", "Sec_Fetch_Dest": "script"},
        {"Sec_Fetch_Site": "same-site", "Sec_Fetch_Mode": "cors", "Sec_Fetch_Dest": "empty"},
    ],
)
def test_other_sites_read_nothing(served, fields):
    assert served.get("/search.html", **fields).status == 403
    assert served.get("/.serve/events", **fields).status == 403


def test_this_machine_may_be_called_localhost(served):
    host = f"localhost:{served.port}"
    assert served.get("/", host=host, Origin=f"http://{host}").status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_nothing_is_taken(served, method):
    body = b"x" * 200_000
    head = f"{method} / HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    answer = served.raw(head + body)
    assert answer.startswith(b"HTTP/1.1 405 ")
    assert b"\r\nAllow: GET, HEAD\r\n" in answer


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : 127.0.0.1:{port}\r\n\r\n", b"GET / HTTP/1.1\nHost: 127.0.0.1:{port}\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ],
)
def test_what_is_no_request_is_told_so(served, request_bytes):
    answer = served.raw(request_bytes.replace(b"{port}", str(served.port).encode()))
    assert answer.startswith(b"HTTP/1.1 400 ")


def test_refusals_of_a_head_have_none_but_a_head(served):
    for fields in (b"Host: evil.example", b"Host: 127.0.0.1:%d\r\nOrigin: null" % served.port):
        answer = served.raw(b"HEAD / HTTP/1.1\r\n" + fields + b"\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 403 ")
        assert answer.endswith(b"\r\n\r\n")


def test_an_endless_request_is_cut(served):
    assert served.raw(b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 100_000).startswith(b"HTTP/1.1 431 ")


# Who comes in numbers, or slowly


def test_a_thousand_at_once_get_their_pages(served):
    request = f"GET /index.html HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\n\r\n".encode()
    connections = [served.connect() for _ in range(1000)]
    for connection in connections:
        connection.sendall(request)
    for connection in connections:
        with connection:
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
            assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
            assert answer.endswith(b"</html>\n") or answer.endswith(b"</html>")


def test_a_thousand_who_ask_for_nothing_keep_nobody_waiting(served):
    slow = [served.connect() for _ in range(1000)]
    for connection in slow[::2]:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: ")
    for _ in range(20):
        assert served.get("/").status == 200
    # And they are sent away in the end, though each goes on a little.
    slow[0].sendall(b"1")
    answer = b""
    while piece := slow[0].recv(1024):
        answer += piece
    assert answer == b"" or answer.startswith(b"HTTP/1.1 408 ")
    for connection in slow:
        connection.close()
    assert served.get("/").status == 200


def test_those_who_read_nothing_keep_nobody_waiting(served):
    request = f"GET /assets/site.css HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\n\r\n".encode()
    deaf = []
    for _ in range(300):
        connection = socket.socket()
        # So little room that an answer is stuck at once.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        connection.connect(("127.0.0.1", served.port))
        connection.sendall(request)
        deaf.append(connection)
    for _ in range(20):
        assert served.get("/assets/site.css").status == 200
    for connection in deaf:
        connection.close()


def test_more_than_there_is_room_for_make_room_for_the_next(noticeboard, portal, tmp_path):
    # As on a system that lets a process have few files open: the server takes a part of them.
    limited = tmp_path / "limited"
    limited.write_text(f'#!/bin/sh\nulimit -n 400\nexec "{noticeboard.program}" "$@"\n')
    limited.chmod(0o755)
    with Preview(limited, portal, "--as-of", AS_OF) as preview:
        preview.listen().next("published")
        idle = [preview.connect() for _ in range(600)]
        for _ in range(20):
            assert preview.get("/").status == 200
        for connection in idle:
            connection.close()
        assert preview.get("/").status == 200


# What changes


def test_a_save_is_told_and_shown(preview):
    before = preview.listener.answer  # stays open
    assert before.getheader("Content-Type") == "text/event-stream"
    edition = re.search(r'data-edition="([^"]+)"', shown(preview)).group(1)
    write(preview, "第二稿。")
    told = preview.listener.next("published")
    assert told["edition"] != edition
    assert "第二稿。" in shown(preview)
    assert f'data-edition="{told["edition"]}"' in shown(preview)


def test_a_save_that_changes_no_page_loads_none_anew(preview):
    edition = re.search(r'data-edition="([^"]+)"', shown(preview)).group(1)
    (preview.content / "README.md").write_text("只给自己看。", encoding="utf-8")
    assert preview.listener.next("published")["edition"] == edition


def test_an_error_is_told_with_its_place_and_the_last_pages_stay(preview):
    old = shown(preview)
    with open(preview.content / "regions.csv", "a", encoding="utf-8") as file:
        file.write("12345,坏行\n")
    told = preview.listener.next("refused")
    found = [(finding["severity"], finding["file"], finding["line"]) for finding in told["report"]["diagnostics"]]
    line = len((preview.content / "regions.csv").read_text(encoding="utf-8").splitlines())
    assert ("error", "regions.csv", line) in found
    assert re.search("[\u4e00-\u9fff]", told["report"]["diagnostics"][0]["message"])
    assert shown(preview) == old
    lines = (preview.content / "regions.csv").read_text(encoding="utf-8").splitlines()
    (preview.content / "regions.csv").write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")
    assert preview.listener.next("published")["report"]["counts"]["errors"] == 0


def test_a_first_build_with_errors_shows_a_page_that_waits(noticeboard, content):
    broken = content / "broken.csv"
    broken.write_text("a,b\n", encoding="utf-8")
    with Preview(noticeboard.program, content) as preview:
        listener = preview.listen()
        listener.next("refused")
        answer = preview.get("/pages/about.html")
        assert answer.status == 503
        assert 'data-edition=""' in answer.body.decode("utf-8")
        broken.unlink()
        listener.next("published")
        assert preview.get("/pages/about.html").status == 200


def test_a_content_folder_that_goes_and_comes_again_is_no_end(preview):
    aside = preview.content.with_name("aside")
    preview.content.rename(aside)
    assert preview.listener.next("failed")["message"]
    assert "第一稿。" in shown(preview)
    # A copy takes its place, as when an archive is unpacked anew.
    shutil.copytree(aside, preview.content)
    assert preview.listener.next("published")["report"]["counts"]["errors"] == 0
    write(preview, "第二稿。")
    assert preview.listener.settled()["state"] == "published"
    assert "第二稿。" in shown(preview)


def storm(preview, seed, steps=1000):
    """Saves, renames and deletes as fast as they go, as of an editor, an archive that is unpacked, a branch that is switched."""
    chance = random.Random(seed)
    pages = preview.content / "pages"
    for step in range(steps):
        name = pages / f"p{chance.randrange(8)}.md"
        match chance.randrange(4):
            case 0:
                name.write_text(f"---\n标题: 页面\n---\n\n第 {step} 次保存。\n", encoding="utf-8")
            case 1:
                beside = pages / ".swap"
                beside.write_text(f"---\n标题: 页面\n---\n\n第 {step} 次改名保存。\n", encoding="utf-8")
                beside.rename(name)
            case 2:
                name.unlink(missing_ok=True)
            case 3 if name.exists():
                name.rename(pages / f"p{chance.randrange(8)}.md")
        if step % 100 == 99:
            # A folder goes and comes again.
            pages.rename(preview.content / "away")
            (preview.content / "away").rename(pages)
            # Builds begin in between, and changes come while they are at work.
            time.sleep(chance.random())


@pytest.mark.parametrize("arguments", [(), ("--poll",)], ids=["events", "polling"])
def test_after_a_storm_of_changes_the_pages_are_those_of_a_build(noticeboard, content, tmp_path, arguments):
    with Preview(noticeboard.program, content, "--as-of", AS_OF, *arguments) as preview:
        listener = preview.listen()
        listener.next("published")
        halves = []
        seen = {}
        done = threading.Event()

        def read():
            # What is served meanwhile is one whole page or another, and what says that it is of one build is always the same.
            while not done.is_set():
                for path in ("/pages/about.html", "/sitemap.html"):
                    answer = preview.get(path)
                    edition = re.search(rb'data-edition="([^"]+)"', answer.body)
                    if answer.status != 200 or not edition or not answer.body.rstrip().endswith(b"</html>"):
                        halves.append((answer.status, answer.body[-80:]))
                    elif seen.setdefault((path, edition.group(1)), answer.body) != answer.body:
                        halves.append((path, edition.group(1)))

        readers = [threading.Thread(target=read) for _ in range(2)]
        for reader in readers:
            reader.start()
        storm(preview, seed=8)
        (content / "pages/last.md").write_text("---\n标题: 最后\n---\n\n最后一次保存。\n", encoding="utf-8")
        deadline = time.monotonic() + 120
        while preview.get("/pages/last.html").status != 200:
            assert time.monotonic() < deadline, "the last page never came"
            time.sleep(0.1)
        assert listener.settled()["state"] == "published"
        done.set()
        for reader in readers:
            reader.join()
        assert not halves
        assert len(seen) > 4
        built = noticeboard("build", content, "--output", tmp_path / "site", "--as-of", AS_OF)
        assert built.returncode == 0, built.stderr
        names = {file.name for file in (tmp_path / "site/pages").glob("*.html")}
        for number in range(8):
            page = f"p{number}.html"
            answer = preview.get(f"/pages/{page}")
            assert answer.status == (200 if page in names else 404), page
            if page in names:
                body = re.sub(rb'<script src="/\.serve/[^>]*></script>', b"", answer.body)
                assert body == (tmp_path / "site/pages" / page).read_bytes()


# Its end


def test_it_ends_cleanly_and_leaves_nothing(noticeboard, content, tmp_path, monkeypatch):
    room = tmp_path / "room"
    room.mkdir()
    monkeypatch.setenv("TMPDIR", str(room))
    with Preview(noticeboard.program, content) as preview:
        preview.listen().next("published")
        assert list(room.iterdir())
        assert preview.end() == 0
    assert not list(room.iterdir())
    assert not (content.parent / "_site").exists()


def test_a_folder_that_is_not_there_is_told(noticeboard, tmp_path):
    result = noticeboard("serve", tmp_path / "nothing", "--port", "0")
    assert result.returncode == 2
    assert str(tmp_path / "nothing") in result.stderr


def test_a_port_that_is_taken_is_told(noticeboard, served):
    result = noticeboard("serve", served.content, "--port", served.port, "--language", "zh")
    assert result.returncode == 2
    assert "--port" in result.stderr
