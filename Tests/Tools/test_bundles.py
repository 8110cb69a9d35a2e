"""Bundles in the hands of others: bagit.py, sha256sum and minisign must accept what we seal, and find what they are there to find."""

import hashlib
import json
import os
import pty
import re
import shutil
import stat
import subprocess
from pathlib import Path

import bagit
import pytest

ROOT = Path(__file__).resolve().parents[2]
SEAL = os.environ.get("SEAL_BUNDLE", ROOT / ".build/debug/seal-bundle")
ROOT_FILES = [
    "bagit.txt", "bag-info.txt", "index.html", "verify.html", "manifest-sha256.txt", "payload-sizes.txt",
    "tagmanifest-sha256.txt", "tagmanifest-sha256.txt.minisig",
]
PAYLOAD = {
    "index.html": "<p>首页</p>", "regions/990101/index.html": "<p>甲乡</p>", "files/路灯 明细.csv": "事项,金额\n路灯,1200\n",
    "empty.txt": "",
}


def run(*arguments, **options):
    return subprocess.run([*map(str, arguments)], capture_output=True, text=True, check=False, **options)


@pytest.fixture(scope="module")
def keys(tmp_path_factory, request):
    """The office's pair, made by our keygen, and a stranger's, made by minisign."""
    folder = tmp_path_factory.mktemp("keys")
    program = os.environ.get("NOTICEBOARD", ROOT / ".build/debug/noticeboard")
    assert run(program, "keygen", "--no-passphrase", "--output", folder / "office").returncode == 0
    assert run("minisign", "-G", "-W", "-p", folder / "stranger.pub", "-s", folder / "stranger.key").returncode == 0
    return folder


@pytest.fixture
def seal(tmp_path):
    """Seals a folder of the sample payload."""

    def make(name, sequence=1, key="", previous=None, payload=PAYLOAD):
        bundle = tmp_path / name
        for file, text in payload.items():
            (bundle / "data" / file).parent.mkdir(parents=True, exist_ok=True)
            (bundle / "data" / file).write_text(text, encoding="utf-8")
        done = run(SEAL, bundle, sequence, key, *([previous] if previous else []))
        assert done.returncode == 0, done.stderr
        return bundle

    return make


@pytest.fixture
def bundle(seal, keys):
    return seal("bundle", 3, keys / "office.key")


@pytest.fixture
def verify(noticeboard, keys):
    def check(bundle, *options):
        return noticeboard(
            "verify", bundle, "--public-key", keys / "office.pub", "--as-of", "2026-12-01", "--language", "en", *options)

    return check


def bag_is_valid(bundle):
    try:
        return bagit.Bag(str(bundle)).is_valid()
    except bagit.BagError:
        return False


def bagit_program_accepts(bundle):
    program = ROOT / "Tests/Browser/.venv/bin/bagit.py"
    return run(program, "--validate", "--quiet", bundle).returncode == 0


def sums_are_right(bundle, manifest):
    return run("sha256sum", "--check", "--strict", "--quiet", manifest, cwd=bundle).returncode == 0


def signature_is_valid(bundle, key):
    return run("minisign", "-V", "-q", "-p", key, "-m", bundle / "tagmanifest-sha256.txt").returncode == 0


def test_others_accept_a_bundle(bundle, keys, verify):
    assert bag_is_valid(bundle) and bagit_program_accepts(bundle)
    assert sums_are_right(bundle, "manifest-sha256.txt")
    assert sums_are_right(bundle, "tagmanifest-sha256.txt")
    assert signature_is_valid(bundle, keys / "office.pub")
    assert verify(bundle).returncode == 0


def test_bagit_reads_the_description(bundle):
    info = bagit.Bag(str(bundle)).info
    assert info["Source-Organization"] == "示例市民政局"
    assert info["External-Identifier"] == "9901 2026-11-23"
    assert info["Sequence-Number"] == "3"
    size = sum(len(text.encode()) for text in PAYLOAD.values())
    assert info["Payload-Oxum"] == f"{size}.{len(PAYLOAD)}"


def test_minisign_shows_issue_and_day(bundle, keys):
    done = run("minisign", "-V", "-p", keys / "office.pub", "-m", bundle / "tagmanifest-sha256.txt")
    assert "sequence:3 as-of:2026-11-23 regions:9901" in done.stdout


def test_the_code_is_what_anybody_computes(bundle, verify):
    digest = hashlib.sha256((bundle / "manifest-sha256.txt").read_bytes()).hexdigest()
    number = f"{int(digest[:16], 16) % 10**16:016}"
    code = " ".join(number[at:at + 4] for at in range(0, 16, 4))
    assert code in (bundle / "index.html").read_text(encoding="utf-8")
    assert code in verify(bundle).stdout
    verdict = json.loads(verify(bundle, "--format", "json").stdout)
    assert (verdict["code"], verdict["manifest"]) == (code, digest)


def flip(file, at):
    data = bytearray(file.read_bytes())
    data[at % len(data)] ^= 1
    file.write_bytes(data)


@pytest.mark.parametrize("name", ["data/index.html", "data/files/路灯 明细.csv", *ROOT_FILES])
@pytest.mark.parametrize("at", [0, 7, 70, -3])
def test_a_changed_byte_is_found_where_it_should_be(bundle, keys, verify, name, at):
    flip(bundle / name, at)
    assert verify(bundle).returncode == 1
    if name == "tagmanifest-sha256.txt.minisig":
        # A bag knows nothing of the signature, whose first line nobody signs.
        in_comment = 0 <= at % (bundle / name).stat().st_size < len("untrusted comment: signature from noticeboard")
        assert in_comment or not signature_is_valid(bundle, keys / "office.pub")
    elif name == "tagmanifest-sha256.txt":
        assert not signature_is_valid(bundle, keys / "office.pub")
        assert not bag_is_valid(bundle)
    else:
        assert not bag_is_valid(bundle)
        payload = name.startswith("data/")
        assert not sums_are_right(bundle, "manifest-sha256.txt" if payload else "tagmanifest-sha256.txt")
        assert signature_is_valid(bundle, keys / "office.pub")


def remove(bundle):
    (bundle / "data/index.html").unlink()
    return {"bundle-missing": {"data/index.html"}}


def add(bundle):
    (bundle / "data/new.html").write_text("a")
    return {"bundle-extra": {"data/new.html"}}


def rename(bundle):
    (bundle / "data/index.html").rename(bundle / "data/home.html")
    return {"bundle-missing": {"data/index.html"}, "bundle-extra": {"data/home.html"}}


def swap(bundle):
    one, other = bundle / "data/index.html", bundle / "data/regions/990101/index.html"
    texts = one.read_bytes(), other.read_bytes()
    other.write_bytes(texts[0])
    one.write_bytes(texts[1])
    return {"bundle-changed": {"data/index.html", "data/regions/990101/index.html"}}


@pytest.mark.parametrize("change", [remove, add, rename, swap])
def test_moved_files_are_listed(bundle, verify, change):
    expected = change(bundle)
    done = verify(bundle, "--format", "json")
    assert done.returncode == 1
    verdict = json.loads(done.stdout)
    assert verdict["verdict"] == "changed"
    found = {}
    for finding in verdict["findings"]:
        found.setdefault(finding["rule"], set()).add(finding["file"])
    assert found == expected
    assert not bag_is_valid(bundle)
    # A list of sums cannot tell that there is a file too many.
    assert sums_are_right(bundle, "manifest-sha256.txt") == (change is add)


def test_rollback_foreign_key_cut_manifest_and_link_are_refused(seal, bundle, keys, verify):
    def verdict(folder, *options):
        done = verify(folder, "--format", "json", *options)
        assert done.returncode == 1
        return json.loads(done.stdout)["verdict"]

    digest = hashlib.sha256((bundle / "manifest-sha256.txt").read_bytes()).hexdigest()
    newer = seal("newer", 4, keys / "office.key", digest, {"index.html": "新"})
    assert verify(newer, "--since", bundle).returncode == 0
    assert verdict(bundle, "--since", newer) == "rolled-back"
    assert verdict(bundle, "--since", 4) == "rolled-back"
    assert verdict(seal("foreign", 3, keys / "stranger.key")) == "foreign-key"
    assert verdict(seal("unsigned", 3)) == "unsigned"

    manifest = bundle / "manifest-sha256.txt"
    whole = manifest.read_bytes()
    manifest.write_bytes(whole[:100])
    assert verdict(bundle) == "refused"
    manifest.write_bytes(whole)
    assert verify(bundle).returncode == 0
    (bundle / "data/hosts").symlink_to("/etc/hosts")
    assert verdict(bundle) == "refused"


def test_an_office_may_sign_with_minisign_itself(seal, keys, noticeboard):
    bundle = seal("bundle")
    (bundle / "tagmanifest-sha256.txt.minisig").unlink(missing_ok=True)
    done = run("minisign", "-S", "-s", keys / "stranger.key", "-m", bundle / "tagmanifest-sha256.txt")
    assert done.returncode == 0, done.stderr
    line = (keys / "stranger.pub").read_text().splitlines()[1]
    assert noticeboard("verify", bundle, "--public-key", line, "--as-of", "2026-12-01").returncode == 0
    assert signature_is_valid(bundle, keys / "stranger.pub")


def test_minisign_signs_with_our_key(keys, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("a")
    assert run("minisign", "-S", "-s", keys / "office.key", "-m", file).returncode == 0
    assert run("minisign", "-V", "-p", keys / "office.pub", "-m", file).returncode == 0


def test_minisign_opens_our_key_with_its_passphrase(noticeboard, tmp_path):
    program = os.environ.get("NOTICEBOARD", ROOT / ".build/debug/noticeboard")
    done = run(program, "keygen", "--output", tmp_path / "office", input="口令 1\n口令 1\n")
    assert done.returncode == 0, done.stderr
    file = tmp_path / "a.txt"
    file.write_text("a")
    sign = ["minisign", "-S", "-s", tmp_path / "office.key", "-m", file]
    assert run(*sign, input="口令 2\n").returncode != 0
    assert run(*sign, input="口令 1\n").returncode == 0
    assert run("minisign", "-V", "-p", tmp_path / "office.pub", "-m", file).returncode == 0


def test_a_secret_key_is_its_owners_alone_whatever_the_mask(noticeboard, tmp_path):
    mask = os.umask(0)
    try:
        assert noticeboard("keygen", "--no-passphrase", "--output", tmp_path / "office").returncode == 0
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "office.key").stat().st_mode) == 0o600
    (tmp_path / "linked.key").symlink_to(tmp_path / "elsewhere")
    assert noticeboard("keygen", "--no-passphrase", "--output", tmp_path / "linked").returncode == 2
    assert not (tmp_path / "elsewhere").exists()


def at_a_terminal(arguments, typed=b"", **environment):
    """Runs the program at a terminal of its own and returns all that it showed."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(arguments[0], [*map(str, arguments)], {**os.environ, "TERM": "xterm", **environment})
    shown, answers = b"", typed.splitlines(keepends=True)
    try:
        while piece := os.read(terminal, 4096):
            shown += piece
            # Typed only when it is asked for, as a person does: a question can come in two pieces, and is answered once.
            for _ in range(len(re.findall(rb"key: |Once more: ", shown)) - (typed.count(b"\n") - len(answers))):
                if answers:
                    os.write(terminal, answers.pop(0))
    except OSError:
        pass  # the other end is gone
    os.waitpid(pid, 0)
    return shown.decode()


def test_a_passphrase_is_not_shown(tmp_path):
    program = os.environ.get("NOTICEBOARD", ROOT / ".build/debug/noticeboard")
    shown = at_a_terminal(
        [program, "keygen", "--language", "en", "--output", tmp_path / "office"], b"secret words\nsecret words\n")
    assert "Once more" in shown and "Key number" in shown
    assert "secret words" not in shown
    assert "encrypted" in (tmp_path / "office.key").read_text()


def test_a_passphrase_can_be_broken_off(tmp_path):
    program = os.environ.get("NOTICEBOARD", ROOT / ".build/debug/noticeboard")
    shown = at_a_terminal([program, "keygen", "--language", "en", "--output", tmp_path / "office"], b"secret\x03\n")
    assert "Cancelled." in shown
    assert not list(tmp_path.iterdir())


def test_the_verdict_has_one_colour_where_a_person_sees_it(bundle, keys, verify):
    program = os.environ.get("NOTICEBOARD", ROOT / ".build/debug/noticeboard")
    arguments = [program, "verify", bundle, "--as-of", "2026-12-01", "--language", "zh"]
    trusting = [*arguments, "--public-key", keys / "office.pub"]
    plain = {"NO_COLOR": ""}
    assert at_a_terminal(trusting, **plain).startswith("\x1b[1;32m完整")
    assert at_a_terminal(arguments, **plain).startswith("\x1b[1;33m")
    assert "\x1b" not in at_a_terminal(trusting, NO_COLOR="1")
    assert "\x1b" not in verify(bundle).stdout
    assert verify(bundle).stdout.count("\n") == 1
    shutil.rmtree(bundle / "data")
    assert at_a_terminal(trusting, **plain).startswith("\x1b[1;31m不要使用")
