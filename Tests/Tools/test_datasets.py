"""The downloads of the sample portal are what their descriptor says, by the rules of Frictionless Data Package 1."""

import csv
import hashlib
import io
import json
import re
from datetime import date
from decimal import Decimal

import pytest

from conftest import ROOT

# specs.frictionlessdata.io: data-resource (name), table-schema (types).
RESOURCE_NAME = re.compile(r"[-a-z0-9._/]+")
READERS = {
    "string": str,
    "integer": int,
    "number": Decimal,
    "date": date.fromisoformat,
    "boolean": {"是": True, "否": False}.__getitem__,
}


@pytest.fixture(scope="module")
def data(sample):
    return sample / "data"


@pytest.fixture(scope="module")
def package(data):
    return json.loads((data / "datapackage.json").read_text(encoding="utf-8"))


def rows_of(data, resource):
    text = (data / resource["path"]).read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def test_the_package_names_all_tables_and_no_others(data, package):
    assert package["profile"] == "tabular-data-package"
    names = [resource["name"] for resource in package["resources"]]
    assert len(names) == len(set(names)) > 20
    assert all(RESOURCE_NAME.fullmatch(name) for name in names)
    assert {resource["path"] for resource in package["resources"]} == {file.name for file in data.glob("*.csv")}
    assert {resource["json"] for resource in package["resources"]} == {
        file.name for file in data.glob("*.json") if file.name != "datapackage.json"
    }


def test_size_and_sum_are_those_of_the_file(data, package):
    for resource in package["resources"]:
        content = (data / resource["path"]).read_bytes()
        assert content.startswith(b"\xef\xbb\xbf"), resource["name"]
        assert resource["bytes"] == len(content), resource["name"]
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest(), resource["name"]


def problems(resource, rows):
    """What in a table breaks its schema."""
    schema = resource["schema"]
    fields = schema["fields"]
    names = [field["name"] for field in fields]
    if rows[0] != names:
        yield "the headings are not the fields"
    for number, row in enumerate(rows[1:], start=2):
        for field, cell in zip(fields, row, strict=True):
            constraints = field.get("constraints", {})
            if cell in schema["missingValues"]:
                if constraints.get("required"):
                    yield f"{number}: {field['name']} is empty"
                continue
            try:
                value = READERS[field["type"]](cell)
            except (ArithmeticError, KeyError, ValueError):
                yield f"{number}: {field['name']} is no {field['type']}"
                continue
            read = READERS[field["type"]]
            bounds = {key: read(str(constraints[key])) for key in ("minimum", "maximum") if key in constraints}
            if "minimum" in bounds and value < bounds["minimum"] or "maximum" in bounds and value > bounds["maximum"]:
                yield f"{number}: {field['name']} is out of bounds"
            if "enum" in constraints and cell not in constraints["enum"]:
                yield f"{number}: {field['name']} is not of its list"
            if "pattern" in constraints and not re.fullmatch(constraints["pattern"], cell):
                yield f"{number}: {field['name']} has another form"
    key = [names.index(name) for name in schema.get("primaryKey", [])]
    keys = [tuple(row[index] for index in key) for row in rows[1:]]
    if key and len(keys) != len(set(keys)):
        yield "the primary key repeats"


def test_every_cell_keeps_the_schema(data, package):
    found = [
        f"{resource['path']}: {problem}"
        for resource in package["resources"]
        for problem in problems(resource, rows_of(data, resource))
    ]
    assert not found, "\n".join(found[:20])


def test_the_list_for_programs_is_the_table(data, package):
    for resource in package["resources"]:
        rows = rows_of(data, resource)
        records = json.loads((data / resource["json"]).read_text(encoding="utf-8"), parse_float=Decimal)
        assert len(records) == resource["rowCount"] == len(rows) - 1, resource["name"]
        for record, row in zip(records, rows[1:], strict=True):
            assert list(record) == rows[0]
            assert [value is None for value in record.values()] == [cell == "" for cell in row]


def test_columns_of_the_office_stay_out(data, package):
    terminals = next(resource for resource in package["resources"] if resource["name"] == "register-terminals")
    assert "运维记录（内部）" not in [field["name"] for field in terminals["schema"]["fields"]]
    for file in data.iterdir():
        assert "更换打印机硒鼓" not in file.read_text(encoding="utf-8"), file.name
