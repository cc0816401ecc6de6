"""The one way the simulated service says no: a google.rpc status, raised as `RejectedError`."""

from __future__ import annotations

from typing import Any

STATUS_NAMES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    405: "UNIMPLEMENTED",
    409: "ABORTED",
    413: "OUT_OF_RANGE",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


class RejectedError(Exception):
    """The service refuses a request."""

    def __init__(self, message: str, code: int = 400, status: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.status = status or STATUS_NAMES.get(code, "UNKNOWN")

    def body(self) -> dict[str, Any]:
        """The JSON body both APIs answer with."""
        return {"error": {"code": self.code, "message": self.message, "status": self.status}}
