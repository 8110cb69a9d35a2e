"""The schemas are what their standards ask for, and the sample portal's own files keep to them."""

import csv
import json
from datetime import date
from decimal import Decimal

import pytest
from jsonschema import Draft202012Validator

from conftest import ROOT

CONTENT = ROOT / "content"
# specs.frictionlessdata.io, table-schema: the types that are used, and how a cell is read as each.
READERS = {
    "string": str,
    "integer": int,
    "number": lambda cell: Decimal(cell.replace(",", "").removesuffix("元")),
    "date": date.fromisoformat,
    "boolean": {"是": True, "否": False}.__getitem__,
}


@pytest.fixture(scope="module")
def schemas(noticeboard, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas") / "made"
    result = noticeboard("schema", "--output", folder)
    assert result.returncode == 0, result.stderr
    return {str(file.relative_to(folder)): json.loads(file.read_text("utf-8")) for file in folder.rglob("*.json")}


def flat(text):
    """The YAML that settings and front matter are written in: `key: value`, and lists of texts below a key."""
    record, key = {}, None
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line.lstrip().startswith("- "):
            record[key] = (record[key] or []) + [line.lstrip()[2:]]
            continue
        key, _, value = line.partition(":")
        value = value.strip()
        record[key] = value[1:-1] if value[:1] == '"' else int(value) if value.isascii() and value.isdigit() else value
    return record


def front_matter(file):
    return flat(file.read_text("utf-8").split("---\n")[1])


def problems(schema, record):
    return [f"{list(error.path)}: {error.message}" for error in Draft202012Validator(schema).iter_errors(record)]


def plain(heading):
    return heading.replace("（", "(").replace("）", ")")


def test_keep_to_the_metaschema(schemas):
    names = [name for name in schemas if name.endswith(".schema.json")]
    assert len(names) == 6
    for name in names:
        Draft202012Validator.check_schema(schemas[name])


def test_accept_the_sample_settings(schemas):
    assert problems(schemas["site.schema.json"], flat((CONTENT / "site.yaml").read_text("utf-8"))) == []


@pytest.mark.parametrize("kind", ["notices", "documents", "pages", "reports"])
def test_accept_every_front_matter_of_the_sample(schemas, kind):
    files = sorted((CONTENT / kind).glob("*.md"))
    assert files
    for file in files:
        assert problems(schemas[f"front-matter/{kind}.schema.json"], front_matter(file)) == [], file


def test_accept_english_keys_and_lists(schemas):
    site = {"name": "甲", "owner": "乙", "navigation": ["首页", {"栏目": "村务公开", "标题": "账目"}], "keywords": ["丙"]}
    site["severities"] = {"image-without-alt": "note"}
    assert problems(schemas["site.schema.json"], site) == []


@pytest.mark.parametrize(
    "change",
    [
        {"网站明称": "甲"},
        {"网站名称": None},
        {"网址": "example.gov.cn"},
        {"小样本下限": "五"},
        {"公开起始日": "明年"},
        {"遇节假日顺延": "也许"},
        {"严重程度": {"no-such-rule": "提示"}},
        {"严重程度": {"missing-settings": "提示"}},
        {"导航": [{"地止": "index.html"}]},
    ],
)
def test_refuse_what_the_program_refuses(schemas, change):
    assert problems(schemas["site.schema.json"], {"网站名称": "甲", "主办单位": "乙"}) == []
    assert problems(schemas["site.schema.json"], {"网站名称": "甲", "主办单位": "乙"} | change)


def test_ask_for_what_is_required_in_either_language(schemas):
    notice = {"标题": "甲", "region": "9901", "公示开始": "2026-01-05", "days": 7}
    assert problems(schemas["front-matter/notices.schema.json"], notice) == []
    for key in notice:
        assert problems(schemas["front-matter/notices.schema.json"], {k: v for k, v in notice.items() if k != key})


def test_describe_the_sample_tables(schemas):
    """Headings are fields, and what is required or of a closed list is so in every row."""
    described = 0
    for name, schema in schemas.items():
        if not name.startswith("tables/"):
            continue
        names = [field["name"] for field in schema["fields"]]
        assert len(set(names)) == len(names), name
        assert set(schema.get("primaryKey", [])) <= set(names), name
        # Brackets of either width are the same to the program, and a field has further names.
        fields = {plain(n): field for field in schema["fields"] for n in [field["name"], *field.get("aliases", [])]}
        assert all(field["type"] in READERS and field["description"] for field in fields.values()), name
        stem = name.removeprefix("tables/").removesuffix(".json")
        file = next((f for f in [CONTENT / f"{stem}.csv", CONTENT / f"{stem.replace('-', '/', 1)}.csv"] if f.exists()), None)
        if file is None:
            continue
        described += 1
        with file.open(encoding="utf-8-sig", newline="") as table:
            for row in csv.DictReader(table):
                for heading, cell in row.items():
                    field = fields[plain(heading)]
                    rules = field.get("constraints", {})
                    assert cell or not rules.get("required"), (file, heading)
                    if cell:
                        READERS[field["type"]](cell)
                        assert cell in rules.get("enum", [cell]), (file, heading)
    assert described >= 15
