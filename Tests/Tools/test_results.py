"""What commands tell programs (`--json`) and logs (`--quiet`, `--verbose`)."""

import json
import os
import pty
import re
import subprocess

import pytest

AS_OF = ("--as-of", "2026-11-23", "--language", "en")


@pytest.fixture
def portal(noticeboard, tmp_path):
    folder = tmp_path / "content"
    made = noticeboard("init", folder, "--code", "990101101201", "--place", "松溪村", "--yes")
    assert made.returncode == 0, made.stderr
    return folder


@pytest.fixture
def broken(portal):
    with open(portal / "regions.csv", "a", encoding="utf-8") as file:
        file.write("12345,坏行\n")
    return portal


def test_a_build_tells_what_it_made(noticeboard, portal, tmp_path):
    site = tmp_path / "site"
    run = noticeboard("build", portal, "--output", site, "--json", *AS_OF)
    told = json.loads(run.stdout)
    assert (run.returncode, told["status"], told["published"]) == (0, 0, True)
    assert (told["format"], told["version"]) == ("noticeboard-result", 1)
    assert told["output"] == str(site)
    assert told["pages"] == len(list(site.rglob("*.html")))
    assert told["files"]["written"] == len([f for f in site.rglob("*") if f.is_file() and ".noticeboard" not in f.parts])
    assert told["report"]["format"] == "noticeboard-diagnostics"
    again = json.loads(noticeboard("build", portal, "--output", site, "--json", *AS_OF).stdout)
    assert again["files"] == {"written": 0, "unchanged": told["files"]["written"], "removed": 0}


def test_timings_stand_in_the_result_and_change_nothing_in_the_site(noticeboard, portal, tmp_path):
    timed, plain = tmp_path / "timed", tmp_path / "plain"
    run = noticeboard("build", portal, "--output", timed, "--timings", "--json", *AS_OF)
    told = json.loads(run.stdout)
    assert sum(kind["pages"] for kind in told["timings"]["kinds"]) == told["pages"]
    assert told["timings"]["peakMemoryBytes"] > 1_000_000
    assert "timings" not in json.loads(noticeboard("build", portal, "--output", plain, "--json", *AS_OF).stdout)
    assert published(timed) == published(plain)
    # For people they go where they can be kept by themselves.
    shown = noticeboard("build", portal, "--output", timed, "--timings", *AS_OF)
    assert re.search(r"^Front page +1 +1 ", shown.stdout, re.MULTILINE)
    assert "Done" in shown.stderr


def published(site):
    return {
        str(file.relative_to(site)): file.read_bytes()
        for file in site.rglob("*")
        if file.is_file() and ".noticeboard" not in file.parts
    }


def test_what_is_wrong_is_told_in_the_result_and_by_the_status(noticeboard, broken, tmp_path):
    run = noticeboard("build", broken, "--output", tmp_path / "site", "--json", *AS_OF)
    told = json.loads(run.stdout)
    assert (run.returncode, told["status"], told["published"]) == (1, 1, False)
    assert "files" not in told
    assert [finding["file"] for finding in told["report"]["diagnostics"]] == ["regions.csv"]
    # Once is enough.
    assert "regions.csv" not in run.stderr


def test_what_could_not_run_says_why(noticeboard, tmp_path):
    run = noticeboard("build", tmp_path / "nothing", "--output", tmp_path / "site", "--json", *AS_OF)
    told = json.loads(run.stdout)
    assert (run.returncode, told["status"]) == (2, 2)
    assert told["message"] in run.stderr
    assert "report" not in told


def test_sheets_and_bundles_tell_theirs(noticeboard, portal, tmp_path):
    sheets = noticeboard("sheets", portal, "--output", tmp_path / "sheets", "--json", *AS_OF)
    assert json.loads(sheets.stdout)["published"] is True
    bundle = noticeboard("bundle", portal, "--output", tmp_path / "bundle", "--json", *AS_OF)
    told = json.loads(bundle.stdout)
    assert (told["status"], told["kind"], told["issue"]) == (0, "folder", 1)
    verdict = noticeboard("verify", tmp_path / "bundle", "--json", *AS_OF)
    assert told["code"] in verdict.stdout


def test_check_takes_it_for_its_format(noticeboard, broken):
    short = noticeboard("check", broken, "--json", *AS_OF)
    assert short.returncode == 1
    assert short.stdout == noticeboard("check", broken, "--format", "json", *AS_OF).stdout
    assert json.loads(short.stdout)["counts"]["errors"] == 1


def test_diff_takes_it_for_its_format(noticeboard, portal):
    short = noticeboard("diff", portal, "--json", *AS_OF)
    assert json.loads(short.stdout) == json.loads(noticeboard("diff", portal, "--format", "json", *AS_OF).stdout)


def test_quiet_tells_nothing_where_all_is_well(noticeboard, portal, tmp_path):
    for command in (["build", portal, "--output", tmp_path / "site"], ["sheets", portal, "--output", tmp_path / "sheets"]):
        run = noticeboard(*command, "--quiet", *AS_OF)
        assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_quiet_still_tells_what_is_wrong(noticeboard, broken, tmp_path):
    run = noticeboard("build", broken, "-q", "--output", tmp_path / "site", *AS_OF)
    assert run.returncode == 1
    assert "regions.csv" in run.stderr and "1 error" in run.stderr
    assert "Load" not in run.stderr


def test_a_log_has_a_line_a_stage_and_nothing_that_moves(noticeboard, portal, tmp_path):
    run = noticeboard("build", portal, "--output", tmp_path / "site", *AS_OF)
    stages = re.findall(r"^(\w+)  \d+ [a-z]+  [\d.]+ m?s$", run.stderr, re.MULTILINE)
    assert stages == ["Load", "Check", "Protect", "Assemble", "Render", "Index", "Write"]
    assert not re.search(r"[\r\x1b]", run.stderr)


@pytest.mark.parametrize(("environment", "moves"), [({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False)])
def test_a_terminal_is_left_clean(noticeboard, portal, tmp_path, environment, moves):
    main, side = pty.openpty()
    run = subprocess.Popen(
        [noticeboard.program, "build", portal, "--output", tmp_path / "site", *AS_OF], stderr=side,
        env={**os.environ, **environment})
    os.close(side)
    shown = b""
    try:
        while piece := os.read(main, 4096):
            shown += piece
    except OSError:
        pass  # the other side is closed
    os.close(main)
    assert run.wait() == 0
    text = shown.decode("utf-8")
    assert ("\r\x1b[K" in text) == moves
    # What stays on the screen: of each line what was written after it was cleared for the last time.
    left = [line.rpartition("\x1b[K")[2] for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
    assert not [line for line in left if "…" in line or "█" in line]
    assert left[-1].startswith("Done")


def test_quiet_and_verbose_exclude_each_other(noticeboard, portal):
    assert noticeboard("check", portal, "-q", "-v").returncode == 2
