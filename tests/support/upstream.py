"""An upstream that says, byte by byte, what a test tells it, and keeps what it was sent."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Act = Callable[[socket.socket, bytes], None]


class Upstream:
    """Each connection carries one request, which the next act answers; the last act serves all others."""

    def __init__(self, *acts: Act) -> None:
        self._acts = list(acts)
        self.asked: list[bytes] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def serve(self) -> None:
        """Take connections until closed."""
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            request = _read(connection)
            if request:
                self.asked.append(request)
                act = self._acts.pop(0) if len(self._acts) > 1 else self._acts[0]
                # Who has read what it needed may hang up: so does the gateway on an event that is no JSON.
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    act(connection, request)


@contextmanager
def upstream(*acts: Act) -> Iterator[Upstream]:
    """A running `Upstream`."""
    made = Upstream(*acts)
    threading.Thread(target=made.serve, daemon=True).start()
    try:
        yield made
    finally:
        made.close()


def says(status: str, body: bytes, *headers: str) -> Act:
    """An act that gives a whole answer."""
    lines = [f"HTTP/1.1 {status}", *headers, f"content-length: {len(body)}", "connection: close", "", ""]

    def act(connection: socket.socket, request: bytes) -> None:
        connection.sendall("\r\n".join(lines).encode() + body)

    return act


def streams(*pieces: bytes, end: bool = True, reset: bool = False) -> Act:
    """An act that streams events; without ``end`` the body breaks off, with ``reset`` by a reset."""

    def act(connection: socket.socket, request: bytes) -> None:
        connection.sendall(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
        )
        for piece in pieces:
            connection.sendall(b"%x\r\n%b\r\n" % (len(piece), piece))
        if end:
            connection.sendall(b"0\r\n\r\n")
        if reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return act


def _read(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return data
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    size = int(lengths[0].split(b":")[1]) if lengths else 0
    while len(body) < size:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body
