"""Packs a built `noticeboard` for machines that have neither the source nor Swift.

    python3 Scripts/pack BINARY [--output dist]

writes noticeboard-VERSION-linux-ARCH.tar.gz, noticeboard_VERSION_ARCH.deb and SHA256SUMS: the stripped binary, manual
pages and completions that it describes itself, the licences of what is linked in, and a bill of materials. `make dist`
builds the binary first. The same binary gives the same bytes; SOURCE_DATE_EPOCH is the day of the last commit unless set.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

sys.dont_write_bytecode = True

from archives import compressed, tar_gz, write_deb
from bill_of_materials import bill_of_materials, debian_package, swift_packages, swift_runtime
from licences import UNICODE, licence_of_checkout, licence_of_text
from linkage import DATA_PACKAGES, dependencies, foreign_libraries, linked_packages
from manual import manual_pages

ROOT = Path(__file__).resolve().parents[2]
SUMMARY = "Portals of village, township and county offices, from the files they keep"
HOMES_OF_COMPLETIONS = {
    "bash": "bash-completion/completions/noticeboard",
    "zsh": "zsh/vendor-completions/_noticeboard",
    "fish": "fish/vendor_completions.d/noticeboard.fish",
}


def output_of(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True).stdout


def text_of(*command):
    return output_of(*command).decode("utf-8").strip()


def stripped(binary):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "noticeboard")
        output_of("strip", "-o", copy, binary)
        return copy.read_bytes()


def toolchain():
    """The version of the compiler, and the folder it is in."""
    target = json.loads(text_of("swiftc", "-print-target-info"))
    return target["compilerVersion"].split()[2], Path(target["paths"]["runtimeResourcePath"]).parents[1]


class Release:
    """What is packed: all of it follows from the binary and from the checkouts it was built from."""

    def __init__(self, binary, checkouts, epoch):
        self.binary, self.epoch = binary, epoch
        self.version = text_of(binary, "--version")
        self.architecture = text_of("dpkg", "--print-architecture")
        self.depends = dependencies(binary)
        self.packages = linked_packages(self.depends)
        self.program = stripped(binary)
        swift_version, swift_folder = toolchain()
        self.components = swift_packages(ROOT)
        self.licences = {"noticeboard": licence_of_text(ROOT / "LICENSE")}
        for component in self.components:
            licence = licence_of_checkout(checkouts / component["name"])
            component["licenses"] = [{"expression": licence.expression}]
            self.licences[component["name"]] = licence
        self.components.append(swift_runtime(swift_version))
        self.licences["swift"] = licence_of_text(swift_folder / "share/swift/LICENSE.txt")

    def tree(self):
        """Path below the prefix → (bytes, mode)."""
        day = datetime.fromtimestamp(self.epoch, timezone.utc).strftime("%Y-%m-%d")
        dump = json.loads(text_of(self.binary, "--experimental-dump-help"))
        documents = "share/doc/noticeboard"
        files = {
            f"{documents}/copyright": self.copyright_notice().encode(),
            f"{documents}/changelog.gz": compressed((ROOT / "CHANGELOG.md").read_bytes()),
            f"{documents}/sbom.cdx.json": self.bill_of_materials().encode(),
            f"{documents}/licences/Unicode.txt": (ROOT / UNICODE).read_bytes(),
        }
        for name, licence in self.licences.items():
            files[f"{documents}/licences/{name}.txt"] = licence.text
        for name, page in manual_pages(dump, self.version, day).items():
            files[f"share/man/man1/{name}.gz"] = compressed(page.encode())
        for shell, home in HOMES_OF_COMPLETIONS.items():
            files[f"share/{home}"] = output_of(self.binary, "--generate-completion-script", shell)
        return {"bin/noticeboard": (self.program, 0o755), **{path: (data, 0o644) for path, data in files.items()}}

    def bill_of_materials(self):
        release = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line)
        distribution = f"{release['ID']}-{release.get('VERSION_ID', '').strip(chr(34))}"
        system = [
            debian_package(package, self.architecture, distribution, package.name in DATA_PACKAGES)
            for package in self.packages
        ]
        return bill_of_materials(self.version, self.program, [*self.components, *system], self.epoch)

    def copyright_notice(self):
        linked = "\n".join(f"  {name}: {licence.expression} (licences/{name}.txt)" for name, licence in self.licences.items())
        system = "\n".join(f"  {package.name} (/usr/share/doc/{package.name}/copyright)" for package in self.packages)
        return (
            f"noticeboard {self.version}, under the Apache License 2.0.\n\nIn the program:\n{linked}\n"
            f"  Unicode data, in its tables and in swift's ICU: Unicode-3.0 (licences/Unicode.txt)\n\n"
            f"Loaded from the system, each under its own licence:\n{system}\n"
        )

    def control(self):
        return (
            f"Package: noticeboard\nVersion: {self.version}\nArchitecture: {self.architecture}\n"
            f"Maintainer: The Noticeboard authors <noticeboard@localhost>\nSection: web\nPriority: optional\n"
            f"Depends: {self.depends}\nDescription: {SUMMARY}\n"
            " Turns the Excel, CSV, Markdown, YAML and JSON files that offices keep into the\n"
            " public portal that residents read: on the web, from a stick, on paper.\n"
        )

    def write(self, output, level):
        output.mkdir(parents=True, exist_ok=True)
        tree = self.tree()
        machine = os.uname().machine
        tar = output / f"noticeboard-{self.version}-linux-{machine}.tar.gz"
        tar.write_bytes(tar_gz(tree, f"noticeboard-{self.version}", self.epoch, level))
        deb = output / f"noticeboard_{self.version}_{self.architecture}.deb"
        write_deb({f"usr/{path}": entry for path, entry in tree.items()}, self.control(), deb, self.epoch, level)
        sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted([tar, deb])]
        (output / "SHA256SUMS").write_text("".join(sums))
        return [tar, deb]


def main():
    parser = argparse.ArgumentParser(prog="pack", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=Path)
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    parser.add_argument("--checkouts", type=Path, default=ROOT / ".build/checkouts", help="the packages' sources")
    parser.add_argument("--trial", action="store_true", help="for tests: also a binary that runs only here, and quickly")
    arguments = parser.parse_args()
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or text_of("git", "-C", ROOT, "log", "-1", "--format=%ct"))
    foreign = foreign_libraries(arguments.binary)
    if foreign and not arguments.trial:
        raise SystemExit(f"pack: {arguments.binary} would not run elsewhere: no Debian package has {', '.join(foreign)}")
    release = Release(arguments.binary, arguments.checkouts, epoch)
    files = release.write(arguments.output, level=0 if arguments.trial else 6)
    print(f"The program has {len(release.program) / 1e6:.1f} MB and needs {release.depends}.")
    for file in files:
        print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")


main()
