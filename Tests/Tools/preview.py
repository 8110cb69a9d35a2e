"""Runs `noticeboard serve` as a clerk would, and asks it as browsers and others do."""

import http.client
import json
import queue
import re
import signal
import socket
import subprocess
import threading

ANSWER_SECONDS = 60


class Preview:
    """A running preview of a content folder; ended with Ctrl-C."""

    def __init__(self, program, content, *arguments):
        self.content = content
        self.process = subprocess.Popen(
            [str(program), "serve", str(content), "--port", "0", "--language", "zh", *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.log = []
        threading.Thread(target=self._read_log, daemon=True).start()
        address = self.process.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address), address
        self.port = int(address.rstrip("/").rpartition(":")[2])
        self.address = address

    def _read_log(self):
        for line in self.process.stderr:
            self.log.append(line)

    def end(self):
        """Presses Ctrl-C and returns the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(ANSWER_SECONDS)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.end()

    def get(self, path, method="GET", **fields):
        """The answer to a request whose path goes out as it is written."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER_SECONDS)
        connection.putrequest(method, path, skip_host="host" in fields)
        for name, value in fields.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer

    def connect(self):
        connection = socket.create_connection(("127.0.0.1", self.port), ANSWER_SECONDS)
        return connection

    def raw(self, data):
        """What comes back for these bytes until the connection is closed."""
        with self.connect() as connection:
            connection.sendall(data)
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
            return answer

    def listen(self):
        return Listener(self)


class Listener:
    """What is told to a page that is open."""

    def __init__(self, preview):
        self._connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=ANSWER_SECONDS * 2)
        self._connection.request("GET", "/.serve/events")
        self.answer = self._connection.getresponse()
        self._told = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        try:
            for line in self.answer:
                if line.startswith(b"data: "):
                    self._told.put(json.loads(line.removeprefix(b"data: ")))
        except (OSError, ValueError, AttributeError):
            pass  # closed

    def next(self, state=None):
        """The next that is told, of this state where one is named."""
        while True:
            told = self._told.get(timeout=ANSWER_SECONDS)
            if state in (None, told["state"]):
                return told

    def settled(self, quiet=1.5):
        """The last that is told before nothing more comes."""
        told = self.next()
        while True:
            try:
                told = self._told.get(timeout=ANSWER_SECONDS if told["state"] == "building" else quiet)
            except queue.Empty:
                return told

    def close(self):
        self._connection.close()
