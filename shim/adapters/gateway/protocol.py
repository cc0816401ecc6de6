"""What uvicorn answers by itself: a request that is none never reaches the application."""

from __future__ import annotations

import json
import sys
from typing import Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from shim.adapters import failure

_MESSAGES: Final = {
    400: "This is no valid HTTP request.",
    431: "The headers are longer than the 64 KiB that this gateway reads.",
    501: "The gateway knows no transfer coding but chunked.",
}


class Protocol(H11Protocol):
    """uvicorn's protocol, with errors in the service's own shape."""

    def _unsupported_upgrade_warning(self) -> None:
        """Say nothing: clients offer HTTP/2 with each of their requests, and do without."""

    def send_400_response(self, msg: str) -> None:
        """Answer what h11 refused, whose exception is being handled; an answer that has begun is cut."""
        hint = getattr(sys.exc_info()[1], "error_status_hint", 400)
        status = hint if hint in _MESSAGES else 400
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            content = json.dumps(failure.body(status, _MESSAGES[status])).encode()
            length = str(len(content)).encode()
            headers = [
                (b"content-type", b"application/json; charset=UTF-8"),
                (b"content-length", length),
                (b"connection", b"close"),
            ]
            answer = h11.Response(status_code=status, headers=headers, reason=b"Refused")
            events = (answer, h11.Data(data=content), h11.EndOfMessage())
            self.transport.write(b"".join(self.conn.send(event) or b"" for event in events))
        self.transport.close()
