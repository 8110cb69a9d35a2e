"""The public record as others check it, and as a build that is killed leaves it."""

import hashlib
import json
import random
import shutil
import signal
import subprocess
import time

import pytest

FILES = {
    "site.yaml": "网站名称: 示例公开栏\n主办单位: 示例市民政局\n",
    "regions.csv": "区划代码,名称,类型\n9901,示例市,市\n990101,东县,县\n990101001,河口镇,镇\n"
    + "".join(f"9901010012{n:02},第{n}村,村\n" for n in range(1, 9)),
    "obligations.csv": "事项代码,公开事项,类别,公开频次,公开层级,公开渠道,标准表\n"
    "finance,村级财务收支,财务公开,每月,村,网站,statement\n",
}
VILLAGES = [f"9901010012{n:02}" for n in range(1, 9)]


def disclosures(amount, reason=""):
    made = {}
    for village in VILLAGES:
        folder = f"disclosure/{village}/2026-06"
        made[f"{folder}/finance.csv"] = f"项目,行次,本期金额\n经营收入,1,{amount}\n"
        made[f"{folder}/index.csv"] = (
            f"事项代码,标题,公开日期,更正说明,更正经手人\nfinance,6月财务收支,2026-07-15,{reason},会计\n")
    return made


@pytest.fixture
def built(noticeboard, content, tmp_path):
    """A portal of eight villages, and content in which each has one cell changed."""
    folder = content(FILES | disclosures("100.00"))
    done = noticeboard("build", folder, "--output", tmp_path / "site", "--as-of", "2026-11-20")
    assert done.returncode == 0, done.stderr
    content(disclosures("101.00", "漏记一笔"))
    return folder, tmp_path / "site"


def build(noticeboard, folder, site):
    return noticeboard("build", folder, "--output", site, "--as-of", "2026-11-21")


def files(folder):
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and ".noticeboard" not in file.parts
    }


def test_anybody_can_check_the_chain_by_hand(noticeboard, built):
    folder, site = built
    assert build(noticeboard, folder, site).returncode == 0
    for village in VILLAGES:
        previous = hashlib.sha256(f"noticeboard-record {village}".encode()).hexdigest()
        lines = (site / f"records/{village}.jsonl").read_bytes().split(b"\n")
        assert lines.pop() == b""
        for number, line in enumerate(lines, 1):
            entry = json.loads(line)
            assert (entry["number"], entry["previous"]) == (number, previous)
            previous = hashlib.sha256(line).hexdigest()
        table = (site / f"{village}/2026-06/finance.csv").read_bytes()
        assert entry["table"] == entry["content"] == hashlib.sha256(table).hexdigest()
        cell = entry["table_change"]["cells"][0]
        assert (cell["heading"], cell["old"], cell["new"]) == ("本期金额", "100.00", "101.00")
        assert previous in (site / f"{village}/changes.html").read_text("utf-8")


def test_a_build_that_is_killed_leaves_a_whole_record(noticeboard, built, tmp_path):
    folder, site = built
    old = tmp_path / "old"
    shutil.copytree(site, old)
    began = time.monotonic()
    assert build(noticeboard, folder, site).returncode == 0
    whole = time.monotonic() - began
    before, after = files(old), files(site)
    moments = random.Random(26)
    seen = set()
    for _ in range(50):
        shutil.rmtree(site)
        shutil.copytree(old, site)
        process = subprocess.Popen(
            [noticeboard.program, "build", folder, "--output", site, "--as-of", "2026-11-21"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0, whole))
        process.send_signal(signal.SIGKILL)
        process.wait()
        # What the swap was about to do is in its journal: the next build ends it before it looks at anything.
        left = files(site)
        told = noticeboard("record", "verify", site, "--language", "en")
        if (site / ".noticeboard/journal").exists():
            seen.add("swapping")
            assert told.returncode == 1 and "cut off" in told.stdout
        else:
            assert left in (before, after)
            seen.add("old" if left == before else "new")
            assert told.returncode == 0, told.stdout
        assert build(noticeboard, folder, site).returncode == 0
        assert files(site) == after
        told = noticeboard("record", "verify", site, "--against", old)
        assert told.returncode == 0, told.stdout
    assert "old" in seen


def test_verify_tells_by_its_status(noticeboard, built):
    folder, site = built
    told = noticeboard("record", "verify", site, "--language", "en")
    assert told.returncode == 0 and "holds together" in told.stdout
    chain = site / f"records/{VILLAGES[0]}.jsonl"
    chain.write_bytes(chain.read_bytes().replace(b"2026-06", b"2026-05"))
    told = noticeboard("record", "verify", site, "--language", "en")
    assert told.returncode == 1 and "record-mismatch" in told.stdout
    assert noticeboard("record", "verify", site / "nowhere").returncode == 2
    refused = build(noticeboard, folder, site)
    assert refused.returncode == 2 and "record verify" in refused.stderr
