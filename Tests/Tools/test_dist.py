"""A release holds what it needs and names what it lacks.

The debug binary is packed as a trial, which skips a second compilation: what is packed beside it is the same.
"""

import gzip
import hashlib
import importlib.util
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource

from conftest import ROOT

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-shlibdeps"), reason="packages are made on Debian")

# 2026-11-23T00:00:00Z
EPOCH = 1_795_392_000
DOCUMENTS = "share/doc/noticeboard"
BASES = {"libc6", "libarchive13", "poppler-data"}


def pack(program, output, *options):
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)}
    command = [sys.executable, ROOT / "Scripts/pack", program, "--output", output, *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


@pytest.fixture(scope="module")
def release(noticeboard, tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    run = pack(noticeboard.program, folder, "--trial")
    assert run.returncode == 0, run.stderr
    return folder


@pytest.fixture(scope="module")
def version(noticeboard):
    return noticeboard("--version").stdout.strip()


@pytest.fixture(scope="module")
def archive(release, version):
    """The entries of the tar archive by path, below its folder."""
    [file] = release.glob(f"noticeboard-{version}-linux-*.tar.gz")
    with tarfile.open(file) as tar:
        return {
            entry.name.removeprefix(f"noticeboard-{version}").lstrip("/"): (entry, tar.extractfile(entry).read() if entry.isfile() else None)
            for entry in tar
        }


@pytest.fixture(scope="module")
def package(release):
    [file] = release.glob("*.deb")
    return file


def field(package, name):
    return subprocess.run(["dpkg-deb", "-f", package, name], check=True, capture_output=True, text=True).stdout.strip()


def data_of(archive, path):
    return archive[path][1]


@pytest.fixture(scope="module")
def bill(archive):
    return json.loads(data_of(archive, f"{DOCUMENTS}/sbom.cdx.json"))


def test_a_binary_that_needs_the_compiler_s_libraries_is_refused(noticeboard, tmp_path):
    run = pack(noticeboard.program, tmp_path / "dist")
    assert run.returncode != 0
    assert "libswiftCore.so" in run.stderr
    assert not (tmp_path / "dist").exists()


def test_the_sums_are_those_of_the_files(release):
    lines = (release / "SHA256SUMS").read_text().splitlines()
    assert {line.split("  ")[1] for line in lines} == {file.name for file in release.iterdir()} - {"SHA256SUMS"}
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256((release / name).read_bytes()).hexdigest() == digest


def test_the_archive_is_sorted_and_of_one_day(archive):
    entries = [entry for entry, _ in archive.values()]
    assert [entry.name for entry in entries] == sorted(entry.name for entry in entries)
    assert {(entry.mtime, entry.uid, entry.gid) for entry in entries} == {(EPOCH, 0, 0)}
    assert {oct(entry.mode) for entry in entries} == {"0o755", "0o644"}


def test_the_package_holds_what_the_archive_holds(archive, package):
    raw = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(raw)) as tar:
        inside = {entry.name.removeprefix("./usr/"): tar.extractfile(entry).read() for entry in tar if entry.isfile()}
        assert {entry.mtime for entry in tar} == {EPOCH}
    assert inside == {path: data for path, (_, data) in archive.items() if data is not None}


def test_the_program_in_it_runs_from_anywhere(archive, version, tmp_path):
    program = tmp_path / "noticeboard"
    program.write_bytes(data_of(archive, "bin/noticeboard"))
    program.chmod(0o755)
    run = subprocess.run([program, "--version"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == version
    made = subprocess.run(
        [program, "init", "content", "--code", "990101101201", "--place", "松溪村"], cwd=tmp_path, capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr
    built = subprocess.run([program, "build"], cwd=tmp_path, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    assert (tmp_path / "_site/assets/site.css").stat().st_size > 0


def test_it_depends_on_just_the_packages_whose_libraries_it_loads(noticeboard, package):
    depends = {entry.split()[0] for entry in field(package, "Depends").split(", ")}
    # By another way than the packing: what the loader finds, and which package has it.
    headers = subprocess.run(["readelf", "-d", noticeboard.program], check=True, capture_output=True, text=True).stdout
    needed = set(re.findall(r"NEEDED.*\[(\S+)\]", headers))
    loaded = subprocess.run(["ldd", noticeboard.program], check=True, capture_output=True, text=True).stdout
    places = {Path(name).name: Path(place) for name, place in re.findall(r"(\S+) (?:=> (\S+) )?\(0x", loaded) if place}
    # The loader may find a library through /lib, which is a link.
    asked = {path for name in needed & set(places) for path in (places[name], places[name].resolve())}
    listing = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True).stdout
    owners = {line.split(":")[0] for line in listing.splitlines()}
    assert BASES <= depends
    assert depends == owners | {"poppler-data"}


def test_the_package_says_what_it_is(package, version):
    assert field(package, "Package") == "noticeboard"
    assert field(package, "Version") == version
    assert f"_{field(package, 'Architecture')}.deb" in package.name


def test_every_command_has_a_manual_page(archive, noticeboard):
    root = json.loads(noticeboard("--experimental-dump-help").stdout)["command"]
    names = {"noticeboard"}
    for command in root["subcommands"]:
        if command["commandName"] != "help":
            names.add(f"noticeboard-{command['commandName']}")
    pages = {path: gzip.decompress(data).decode() for path, (_, data) in archive.items() if path.startswith("share/man/man1/") and data}
    assert {f"share/man/man1/{name}.1.gz" for name in names} <= set(pages)
    build = pages["share/man/man1/noticeboard-build.1.gz"]
    assert ".TH NOTICEBOARD-BUILD 1 \"2026-11-23\"" in build
    assert r"\fB\-o\fR, \fB\-\-output\fR \fIoutput\fR" in build or r"\fB\-\-output\fR, \fB\-o\fR \fIoutput\fR" in build


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_manual_pages_are_good_roff(archive):
    for path, (_, data) in archive.items():
        if path.startswith("share/man/man1/") and data:
            run = subprocess.run(["groff", "-man", "-Tutf8", "-k", "-ww", "-z"], input=gzip.decompress(data), capture_output=True)
            assert not run.stderr, f"{path}: {run.stderr.decode()}"


def test_completions_know_the_commands(archive):
    bash = data_of(archive, "share/bash-completion/completions/noticeboard")
    script = b"source /dev/stdin <<'END'\n" + bash + b"\nEND\ncomplete -p noticeboard\n"
    run = subprocess.run(["bash", "--norc"], input=script, capture_output=True)
    assert b"complete" in run.stdout and not run.stderr, run.stderr.decode()
    for path in ("zsh/vendor-completions/_noticeboard", "fish/vendor_completions.d/noticeboard.fish"):
        assert b"bundle" in data_of(archive, f"share/{path}")


def test_the_licence_of_all_that_is_linked_in_lies_beside(archive, bill):
    texts = {Path(path).stem for path in archive if path.startswith(f"{DOCUMENTS}/licences/")}
    linked = {component["name"] for component in bill["components"] if {"name": "noticeboard:linkage", "value": "static"} in component["properties"]}
    assert {"swift-argument-parser", "Yams", "swift"} <= linked
    assert texts == linked | {"noticeboard", "Unicode"}
    assert b"MIT" in data_of(archive, f"{DOCUMENTS}/copyright")


def schema_folder():
    return Path(importlib.util.find_spec("cyclonedx").submodule_search_locations[0], "schema/_res")


def test_the_bill_of_materials_keeps_to_its_standard(bill):
    schemas = {file.name: json.loads(file.read_text()) for file in schema_folder().glob("*.SNAPSHOT.schema.json")}
    schema = schemas["bom-1.6.SNAPSHOT.schema.json"]
    # They name each other by their file, beside their own address.
    base = schema["$id"].rpartition("/")[0]
    registry = Registry().with_resources((f"{base}/{name}", Resource.from_contents(one)) for name, one in schemas.items())
    jsonschema.Draft7Validator(schema, registry=registry).validate(bill)


def test_the_bill_names_the_pinned_and_the_installed_versions(bill, archive, package):
    versions = {component["name"]: component["version"] for component in bill["components"]}
    for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]:
        assert versions[pin["location"].removesuffix(".git").rpartition("/")[2]] == pin["state"]["version"]
    for entry in field(package, "Depends").split(", "):
        name = entry.split()[0]
        installed = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], check=True, capture_output=True, text=True).stdout
        assert versions[name] == installed
    program = bill["metadata"]["component"]
    assert program["hashes"][0]["content"] == hashlib.sha256(data_of(archive, "bin/noticeboard")).hexdigest()
    assert bill["dependencies"][0]["dependsOn"] == sorted(component["bom-ref"] for component in bill["components"])


def test_the_same_binary_gives_the_same_bytes(release, noticeboard, tmp_path):
    assert pack(noticeboard.program, tmp_path, "--trial").returncode == 0
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {file.name: file.read_bytes() for file in release.iterdir()}
