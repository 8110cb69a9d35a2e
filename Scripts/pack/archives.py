"""A tree of files as archives that have the same bytes wherever and whenever they are made."""

import gzip
import hashlib
import io
import os
import subprocess
import tarfile
import tempfile
from pathlib import Path


def compressed(data, level=9):
    """By gzip, without a name and a time."""
    return gzip.compress(data, level, mtime=0)


def tar_gz(tree, top, epoch, level):
    """The tree in one folder. `tree` is path → (bytes, mode)."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in sorted({top, *(f"{top}/{folder}" for folder in _folders(tree)), *(f"{top}/{path}" for path in tree)}):
            entry = tarfile.TarInfo(path)
            entry.mtime = epoch
            data, entry.mode = tree.get(path.removeprefix(f"{top}/"), (None, 0o755))
            if data is None:
                entry.type = tarfile.DIRTYPE
            else:
                entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data) if data is not None else None)
    return compressed(buffer.getvalue(), level)


def _folders(tree):
    return {str(parent) for path in tree for parent in Path(path).parents if str(parent) != "."}


def write_deb(tree, control, output, epoch, level):
    """The tree as a Debian package; `control` is the control file without Installed-Size."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        for path, (data, mode) in tree.items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
            file.chmod(mode)
        size = sum(-(-len(data) // 1024) for data, _ in tree.values())
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN/control").write_text(f"{control}Installed-Size: {size}\n", encoding="utf-8")
        sums = (f"{hashlib.md5(data).hexdigest()}  {path}\n" for path, (data, _) in sorted(tree.items()))
        (root / "DEBIAN/md5sums").write_text("".join(sums))
        for path in [*root.rglob("*"), root]:
            if path.is_dir():
                path.chmod(0o755)
            os.utime(path, (epoch, epoch))
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", folder, str(output)],
            check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
        )
