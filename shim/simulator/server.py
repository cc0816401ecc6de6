"""The simulated service on a loopback port."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any

from shim.simulator.canonical import Json
from shim.simulator.errors import RejectedError
from shim.simulator.faults import CutError
from shim.simulator.service import Request, Response, Service, as_response
from shim.simulator.state import Record, State

_LARGEST_BODY = 128 * 1024 * 1024


class Simulator:
    """A simulated Gemini on ``127.0.0.1``; ``port=0`` takes a free one. Use as a context manager.

    With ``early`` it speaks the Interactions API as before its schema changed, to google-genai 1.75.
    Requests are logged under the name in the address they are sent to (`url_for`), or under their API key.
    """

    def __init__(self, port: int = 0, log: Path | None = None, *, early: bool = False) -> None:
        self.state = State(log, early=early)
        self._port = port
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Simulator:
        self._server = _Server(self._port, Service(self.state))
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.01,), name="simulator", daemon=True
        )
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        if self._server and self._thread:
            self._server.stop()
            self._thread.join()
        self._server = self._thread = None

    def wait(self) -> None:
        """Serve until the thread is interrupted."""
        if self._thread:
            self._thread.join()

    @property
    def url(self) -> str:
        """``http://127.0.0.1:port``."""
        if self._server is None:
            raise RuntimeError("The simulator is not running; use it in a with statement.")
        return f"http://127.0.0.1:{self._server.server_port}"

    def url_for(self, scope: str) -> str:
        """An address of the same service whose requests are logged under ``scope``."""
        return f"{self.url}/~{scope}"

    @property
    def requests(self) -> list[Json]:
        """The canonical requests for generation, in order of arrival."""
        return self.requests_of(None)

    def requests_of(self, scope: str | None) -> list[Json]:
        """The same, of one scope."""
        records = self.records(scope)
        kinds = ("generate_content", "interactions")
        return [
            record.canonical for record in records if record.canonical is not None and record.api in kinds
        ]

    def records(self, scope: str | None = None) -> list[Record]:
        """Everything that arrived, with what is not part of the canonical form."""
        return self.state.records(scope)

    def forget(self, scope: str | None = None) -> int:
        """Forget the stored interactions of one scope or all, as if their time were over; returns how many."""
        return self.state.forget(scope)

    def clear(self) -> None:
        """Forget everything: log, interactions, files, caches."""
        self.state.clear()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True
    request_queue_size = 256

    def __init__(self, port: int, service: Service) -> None:
        self.service = service
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._guard:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._guard:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients may leave at any time; anything else is a fault and is printed."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def stop(self) -> None:
        """Stop, and hang up on clients that keep their connection open."""
        self.shutdown()
        with self._guard:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "simulated-gemini"
    disable_nagle_algorithm = True
    wbufsize = -1

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed; the log is data."""

    def _serve(self) -> None:
        try:
            body = self._body()
        except RejectedError as error:
            self.close_connection = True
            self._send(as_response(error.body(), error.code))
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        base = f"http://{headers.get('host', '127.0.0.1')}"
        self._send(self.server.service.respond(Request(self.command, self.path, headers, body, base)))

    do_GET = do_POST = do_DELETE = do_PATCH = do_PUT = _serve  # noqa: N815 (the base class's names)

    def _body(self) -> bytes:
        try:
            if self.headers.get("transfer-encoding", "").lower() == "chunked":
                return self._chunks()
            length = int(self.headers.get("content-length") or 0)
        except ValueError:
            raise RejectedError("The length of the body is not a number.") from None
        if not 0 <= length <= _LARGEST_BODY:
            raise RejectedError("Request payload size exceeds the limit.", 413)
        return self.rfile.read(length)

    def _chunks(self) -> bytes:
        pieces = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        self.send_header("Content-Type", response.content_type)
        for name, value in response.headers.items():
            self.send_header(name, value)
        if isinstance(response.body, bytes):
            self.send_header("Content-Length", str(len(response.body)))
            self.end_headers()
            self.wfile.write(response.body)
            self.wfile.flush()
        else:
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self._stream(response.body)

    def _stream(self, pieces: Iterator[bytes]) -> None:
        try:
            for piece in pieces:
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                self.wfile.flush()
        except CutError:
            self.wfile.flush()
            self.close_connection = True
            return
        self.wfile.write(b"0\r\n\r\n")
        self.wfile.flush()
