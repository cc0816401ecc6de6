"""Errors of the Interactions API as generateContent words them: a google.rpc status with a numeric code."""

from __future__ import annotations

import json
from typing import Any, Final

from shim.errors import StreamError, TruncatedStreamError, UndecodableStreamError
from shim.mapping.value import OBJECT

_NAMES: Final = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}
"""The google.rpc status of an HTTP status."""

_CODES: Final = {
    **{name.lower(): code for code, name in _NAMES.items() if code != 502},
    "already_exists": 409,
    "failed_precondition": 400,
    "out_of_range": 400,
    "data_loss": 500,
    "unknown": 500,
    # The Interactions API's own words, and those its kin use.
    "invalid_request": 400,
    "invalid_request_error": 400,
    "bad_request": 400,
    "authentication_error": 401,
    "unauthorized": 401,
    "permission_error": 403,
    "forbidden": 403,
    "not_found_error": 404,
    "conflict": 409,
    "rate_limit": 429,
    "rate_limit_error": 429,
    "rate_limit_exceeded": 429,
    "quota_exceeded": 429,
    "too_many_requests": 429,
    "internal_error": 500,
    "internal_server_error": 500,
    "server_error": 500,
    "api_error": 500,
    "not_implemented": 501,
    "overloaded": 503,
    "overloaded_error": 503,
    "service_unavailable": 503,
    "timeout": 504,
    "gateway_timeout": 504,
}


def body(code: int, message: str, status: str = "", details: Any = None) -> dict[str, Any]:
    """The JSON of an error as generateContent sends it."""
    error: dict[str, Any] = {"code": code, "message": message, "status": status or _name(code)}
    if details:
        error["details"] = details
    return {"error": error}


def of_http(status: int, content: bytes) -> bytes:
    """The body of an answer with an error's ``status``, for the body that the Interactions API sent.

    What has a number for its code already, and what is no JSON, stays as it is, byte by byte.
    """
    try:
        given = json.loads(content)
    except (ValueError, RecursionError):
        return content
    if isinstance(given, list) and len(given) == 1:
        given = given[0]
    error = given.get("error") if isinstance(given, OBJECT) else None
    if isinstance(error, str):
        error = {"message": error}
    if not isinstance(error, OBJECT) or _is_number(error.get("code")):
        return content
    word = _word(error.get("code"))
    named = error.get("status")
    name = named if isinstance(named, str) and named else word.upper() if word.upper() in _STATUSES else ""
    message = error.get("message")
    text = message if isinstance(message, str) and message else word or f"HTTP {status}"
    return json.dumps(body(status, text, name, error.get("details"))).encode()


def of_status(status: int, content: bytes) -> dict[str, Any]:
    """`of_http` for a stream that has begun: what is no error of the service is told by its status alone."""
    code = status if status >= 400 else 502
    try:
        given = json.loads(of_http(status, content))
    except (ValueError, RecursionError):
        given = None
    error = given.get("error") if isinstance(given, dict) else None
    if isinstance(error, dict) and _is_number(error.get("code")):
        return {"error": error}
    return body(code, f"The service answered with HTTP status {status} and without a message.")


def of_stream(error: StreamError) -> dict[str, Any]:
    """The piece of a stream that reports ``error``."""
    if isinstance(error, TruncatedStreamError):
        return body(503, error.message)
    if isinstance(error, UndecodableStreamError):
        return body(502, error.message, "INTERNAL")
    if isinstance(error.code, int):
        return body(error.code, error.message, error.status)
    word = _word(error.code)
    code = _CODES.get(word) or _CODES.get(error.status.lower(), 500)
    return body(code, error.message, error.status or (word.upper() if word.upper() in _STATUSES else ""))


def of_interaction(interaction: Any) -> dict[str, Any] | None:
    """The error that an interaction which failed reports; ``None`` where it has none."""
    errors = interaction.get("errors") if isinstance(interaction, OBJECT) else None
    if not isinstance(errors, list) or not errors or not isinstance(errors[0], OBJECT):
        return None
    message, code = errors[0].get("message"), errors[0].get("code")
    text = message if isinstance(message, str) and message else "The interaction failed."
    return of_stream(StreamError(text, code if isinstance(code, (int, str)) else None))


def _name(code: int) -> str:
    return _NAMES.get(code, "UNKNOWN" if code >= 500 else "INVALID_ARGUMENT")


def _word(code: Any) -> str:
    """The last word of a code, which may be an address such as ``https://…/errors/rate_limit``."""
    if not isinstance(code, str):
        return ""
    return code.rstrip("/").rpartition("/")[2].strip().lower().replace("-", "_").replace(" ", "_")


def _is_number(code: Any) -> bool:
    return isinstance(code, int) and not isinstance(code, bool)


_STATUSES: Final = frozenset(
    {*_NAMES.values(), "ALREADY_EXISTS", "FAILED_PRECONDITION", "OUT_OF_RANGE", "DATA_LOSS", "UNKNOWN"}
)
