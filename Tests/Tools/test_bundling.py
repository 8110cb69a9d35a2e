"""The sample portal as bundles: made, judged by others, updated, cut off, and unpacked from what an enemy packed."""

import json
import random
import re
import shutil
import signal
import subprocess
import time
import zipfile

import bagit
import pytest

from conftest import ROOT

VILLAGE = "990101101201"
TOWNSHIP = "990101101"


@pytest.fixture(scope="module")
def keys(noticeboard, tmp_path_factory):
    folder = tmp_path_factory.mktemp("keys")
    assert noticeboard("keygen", "--no-passphrase", "--output", folder / "office").returncode == 0
    return folder


@pytest.fixture(scope="module")
def bundle(noticeboard, keys):
    """Makes a bundle of the sample portal."""

    def make(output, *options, as_of="2026-11-23", region=VILLAGE):
        arguments = ["--region", region, "--output", output, "--as-of", as_of, "--key", keys / "office.key", *options]
        done = noticeboard("bundle", ROOT / "content", *arguments)
        assert done.returncode == 0, done.stderr
        return output

    return make


@pytest.fixture(scope="module")
def issues(bundle, tmp_path_factory):
    """A township's bundle in October, the next in November, and what is new in that."""
    folder = tmp_path_factory.mktemp("issues")
    old, new = folder / "old", folder / "new"
    bundle(old, as_of="2026-10-23", region=TOWNSHIP)
    shutil.copytree(old, new)
    bundle(new, region=TOWNSHIP)
    bundle(folder / "update.zip", "--since", old, "--zip", region=TOWNSHIP)
    return folder


def files(folder):
    return {
        str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


def verdict(noticeboard, folder, keys):
    done = noticeboard(
        "verify", folder, "--public-key", keys / "office.pub", "--as-of", "2026-12-01", "--format", "json")
    return json.loads(done.stdout)


def test_a_village_fits_and_everybody_accepts_it(noticeboard, bundle, keys, tmp_path):
    folder = bundle(tmp_path / "village")
    content = files(folder)
    assert len(content) < 300
    assert sum(map(len, content.values())) < 10_000_000
    assert bagit.Bag(str(folder)).is_valid()
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "manifest-sha256.txt"], cwd=folder, check=True)
    subprocess.run(
        ["minisign", "-V", "-q", "-p", keys / "office.pub", "-m", folder / "tagmanifest-sha256.txt"], check=True)
    assert verdict(noticeboard, folder, keys)["verdict"] == "trusted"


def test_every_link_leads_somewhere(bundle, tmp_path):
    folder = bundle(tmp_path / "village")
    lost = []
    for page in folder.rglob("*.html"):
        for address in re.findall(r'<(?:a|img|link|script)\b[^>]*? (?:href|src)="([^"#?]+)', page.read_text("utf-8")):
            if not re.match(r"[a-z]+:", address) and not (page.parent / address).is_file():
                lost.append((page.name, address))
    assert lost == []


def test_no_neighbour_is_named_in_what_is_searched(bundle, tmp_path):
    folder = bundle(tmp_path / "village")
    addresses = [name for name in files(folder) if re.match(r"data/\d{12}/", name)]
    assert {name.split("/")[1] for name in addresses} == {VILLAGE}


def test_an_update_makes_the_next_issue_of_the_old(noticeboard, issues, keys, tmp_path):
    folder = tmp_path / "stick"
    shutil.copytree(issues / "old", folder)
    applied = noticeboard("apply", issues / "update.zip", folder, "--public-key", keys / "office.pub")
    assert applied.returncode == 0, applied.stderr
    assert files(folder) == files(issues / "new")
    # The other way round it is refused, and nothing is lost.
    refused = noticeboard("apply", issues / "old", folder)
    assert refused.returncode == 2 and files(folder) == files(issues / "new")


def test_an_update_that_is_killed_leaves_a_whole_issue(noticeboard, issues, keys, tmp_path):
    program = noticeboard.program
    folder = tmp_path / "stick"
    old, new = files(issues / "old"), files(issues / "new")
    shutil.copytree(issues / "old", folder)
    began = time.monotonic()
    assert noticeboard("apply", issues / "new", folder).returncode == 0
    whole = time.monotonic() - began
    moments = random.Random(8)
    seen = set()
    for _ in range(50):
        shutil.rmtree(folder)
        shutil.copytree(issues / "old", folder)
        process = subprocess.Popen([program, "apply", issues / "new", folder], stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0, whole))
        process.send_signal(signal.SIGKILL)
        process.wait()
        told = verdict(noticeboard, folder, keys)
        sequence = (told["claims"] or {}).get("sequence")
        seen.add((told["verdict"], sequence))
        if told["verdict"] == "trusted":
            left = {name: data for name, data in files(folder).items() if not name.startswith(".noticeboard-update/")}
            assert left == (old if sequence == 1 else new)
        else:
            assert told["verdict"] == "unfinished"
        again = noticeboard("apply", issues / "new", folder)
        assert again.returncode == 0, again.stderr
        assert files(folder) == new
    assert ("trusted", 1) in seen


def test_a_bundling_that_is_killed_leaves_what_was_there(noticeboard, issues, keys, tmp_path):
    folder = tmp_path / "stick"
    shutil.copytree(issues / "old", folder)
    process = subprocess.Popen(
        [noticeboard.program, "bundle", ROOT / "content", "--region", TOWNSHIP, "--output", folder],
        stderr=subprocess.DEVNULL)
    time.sleep(1)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert files(folder) == files(issues / "old")


@pytest.mark.parametrize(
    "name", ["../outside.html", "/absolute.html", "data/../../outside.html", "data\\outside.html", "C:/outside.html"])
def test_a_packed_path_that_leads_out_is_refused(noticeboard, issues, tmp_path, name):
    hostile = tmp_path / "hostile.zip"
    shutil.copyfile(issues / "update.zip", hostile)
    with zipfile.ZipFile(hostile, "a") as archive:
        archive.writestr(name, "x")
    folder = tmp_path / "stick"
    shutil.copytree(issues / "old", folder)
    done = noticeboard("apply", hostile, folder)
    assert done.returncode == 2
    assert files(folder) == files(issues / "old")
    assert not list(tmp_path.rglob("outside.html"))


def test_a_packed_link_is_refused(noticeboard, issues, tmp_path):
    hostile = tmp_path / "hostile.zip"
    link = zipfile.ZipInfo("update/data/link")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(hostile, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    done = noticeboard("apply", hostile, tmp_path / "stick")
    assert done.returncode == 2


def test_a_full_stick_is_told_before_anything_is_written(noticeboard, issues, tmp_path):
    """A file system of 300 KB: with no room for the first file, nothing of the bundle comes to lie there."""
    stick = tmp_path / "stick"
    stick.mkdir()
    script = f'mount -t tmpfs -o size=300k none "{stick}" && "{noticeboard.program}" apply "{issues / "new"}" "{stick}/b"; '
    script += f'echo "status $?"; find "{stick}" -type f | wc -l'
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", "bash", "-c", script], capture_output=True, text=True,
        check=False, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    if "unshare failed" in done.stderr or "permission denied" in done.stderr.lower():
        pytest.skip("this machine lets nobody mount")
    assert "status 2" in done.stdout and "has no room" in done.stderr
    assert done.stdout.split()[-1] == "0"
