"""Serves a built site below a sub-path, as the web host of a government portal does: by nginx, with the files of Deploy/nginx."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

SUB_PATH = "/cwgk/portal/"
RECIPE = Path(__file__).resolve().parents[2] / "Deploy/nginx"
START_SECONDS = 20

# What Debian's nginx.conf says too, as far as it matters, with every file that nginx writes in one folder.
MAIN = """
daemon off;
pid {folder}/pid;
error_log stderr;
worker_processes 1;
{user}
events {{ worker_connections 256; }}
http {{
    access_log off;
    default_type application/octet-stream;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/noticeboard-caching.conf;
    server {{
        listen 127.0.0.1:{port};
        include {folder}/noticeboard.conf;
    }}
}}
"""


class SiteServer:
    """Runs from construction to close."""

    def __init__(self, root):
        self._folder = tempfile.TemporaryDirectory(prefix="noticeboard-nginx-")
        port = _free_port()
        self._configure(Path(root), port)
        self.base = f"http://127.0.0.1:{port}{SUB_PATH}"
        self._process = subprocess.Popen(
            [_program(), "-p", self._folder.name, "-c", "nginx.conf"], stderr=subprocess.PIPE, text=True
        )
        try:
            self._wait_for(port)
        except BaseException:
            self.close()
            raise

    def _configure(self, root, port):
        folder = Path(self._folder.name)
        shutil.copy(RECIPE / "noticeboard-caching.conf", folder)
        recipe = (RECIPE / "noticeboard.conf").read_text(encoding="utf-8")
        # As the recipe's head says it; a name may hold what has a meaning in a configuration.
        site = folder / "site"
        site.symlink_to(root.resolve(), target_is_directory=True)
        recipe = recipe.replace("/gongkai", SUB_PATH.rstrip("/")).replace("/srv/noticeboard/", f"{site}/")
        (folder / "noticeboard.conf").write_text(recipe, encoding="utf-8")
        # Started by root its workers would be nobody, who may not read the folders of tests.
        user = "user root;" if os.geteuid() == 0 else ""
        (folder / "nginx.conf").write_text(MAIN.format(folder=folder, port=port, user=user), encoding="utf-8")

    def _wait_for(self, port):
        deadline = time.monotonic() + START_SECONDS
        while self._process.poll() is None and time.monotonic() < deadline:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                return
            time.sleep(0.01)
        self._process.kill()
        raise RuntimeError(f"nginx did not start:\n{self._process.stderr.read()}")

    def close(self):
        self._process.terminate()
        self._process.wait()
        self._process.stderr.close()
        self._folder.cleanup()


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _program():
    # Debian keeps it where only root's shell looks.
    if path := shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin"):
        return path
    raise RuntimeError("nginx is not installed: run Scripts/ensure test")
