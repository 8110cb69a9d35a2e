"""A web host as offices have them: texts are compressed, and what it sends is counted."""

import gzip
import threading
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css",
    ".wasm": "application/wasm",
    ".json": "application/json",
}
COMPRESSED = {".html", ".js", ".css", ".json"}


class WebHost:
    """Runs from construction to close."""

    def __init__(self, root: Path):
        host = self

        @lru_cache(maxsize=512)
        def body_of(path: Path) -> bytes:
            content = path.read_bytes()
            return gzip.compress(content, 6) if path.suffix in COMPRESSED else content

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                path = root / unquote(urlsplit(self.path).path).lstrip("/")
                if not path.is_file():
                    self.send_response(404)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                body = body_of(path)
                host.sent.append((path.relative_to(root).as_posix(), len(body)))
                self.send_response(200)
                self.send_header("Content-Type", _TYPES.get(path.suffix, "application/octet-stream"))
                if path.suffix in COMPRESSED:
                    self.send_header("Content-Encoding", "gzip")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format, *arguments):
                pass

        # What was sent since the list was last cleared: path, bytes of the body.
        self.sent: list[tuple[str, int]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda request, address: None  # a browser may drop a download
        self.base = f"http://127.0.0.1:{self._server.server_port}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()
