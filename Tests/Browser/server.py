"""Serves a built site below a sub-path, as the web host of a government portal does."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

SUB_PATH = "/cwgk/portal/"


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keeps connections, as hosts do

    def translate_path(self, path):
        if not path.startswith(SUB_PATH):
            return ""
        return super().translate_path(path.removeprefix(SUB_PATH.rstrip("/")))

    def list_directory(self, path):
        self.send_error(404)

    def log_message(self, format, *args):
        pass


class SiteServer(ThreadingHTTPServer):
    """Runs from construction to close."""

    daemon_threads = True

    def __init__(self, root):
        super().__init__(("127.0.0.1", 0), partial(_Handler, directory=str(root)))
        self.base = f"http://127.0.0.1:{self.server_port}{SUB_PATH}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # a browser that leaves a page drops its open downloads

    def close(self):
        self.shutdown()
        self.server_close()
