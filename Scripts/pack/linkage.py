"""What a binary needs of the system, by Debian's own reckoning."""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

# Read while the program runs, not linked: without poppler's tables every PDF is refused.
DATA_PACKAGES = ["poppler-data"]


@dataclass(frozen=True)
class LinkedPackage:
    name: str
    version: str
    source: str
    homepage: str


def foreign_libraries(binary):
    """What the binary loads and no Debian package has, such as the dynamic library of a compiler."""
    headers = subprocess.run(["objdump", "-p", binary], check=True, capture_output=True, text=True).stdout
    needed = re.findall(r"^\s+NEEDED\s+(\S+)", headers, re.MULTILINE)
    # Its status tells only whether all were found.
    owned = subprocess.run(["dpkg-query", "-S", *(f"*/{name}" for name in needed)], capture_output=True, text=True).stdout
    known = {line.rpartition("/")[2] for line in owned.splitlines()}
    return [name for name in needed if name not in known]


def dependencies(binary):
    """The value of a control file's Depends, such as `libc6 (>= 2.34), …`."""
    with tempfile.TemporaryDirectory() as folder:
        # dpkg-shlibdeps works in the folder of a source package only.
        control = Path(folder, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: noticeboard\n\nPackage: noticeboard\nArchitecture: any\n")
        command = ["dpkg-shlibdeps", "-O", f"-e{Path(binary).resolve()}"]
        found = re.search(r"^shlibs:Depends=(.+)$", subprocess.run(
            command, cwd=folder, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ).stdout, re.MULTILINE)
    return ", ".join(sorted([*found[1].split(", "), *DATA_PACKAGES]))


def linked_packages(depends):
    """The packages that a Depends names, as they are installed here, sorted."""
    names = sorted(entry.split()[0] for entry in depends.split(", "))
    form = "${Package}\t${Version}\t${source:Package}\t${Homepage}\n"
    listing = subprocess.run(["dpkg-query", "-W", "-f", form, *names], check=True, capture_output=True, text=True).stdout
    return [LinkedPackage(*line.split("\t")) for line in sorted(listing.splitlines())]
