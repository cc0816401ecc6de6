"""Errors: what `generate_content` raises, and what `interactions.create` raises in its place."""

from __future__ import annotations

from typing import Final

from .row import Evidence, Row, approx, convert, emulate, move

MODULE: Final = "google.genai._interactions"
"""Where the classes that `interactions.create` raises are imported from; they have no public home."""

ROOT: Final = "GeminiNextGenAPIClientError"
"""The base of all of them; it is no `google.genai.errors.APIError`."""

_DISJOINT: Final = (
    "It is not caught by `except errors.{}`: the two families of exceptions have no common base."
)


def _class(name: str, target: str) -> Row:
    return approx(f"error.{name}", f"{MODULE}.{target}", _DISJOINT.format(name))


BY_STATUS: Final = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
"""The class for an HTTP status; other 4xx are `APIStatusError`, 5xx `InternalServerError`."""

ROWS: Final[tuple[Row, ...]] = (
    _class("APIError", "APIError"),
    approx(
        "error.ClientError",
        f"{MODULE}.APIStatusError",
        "`APIStatusError` also stands for 5xx answers: test `400 <= e.status_code < 500`. It is not caught "
        "by "
        "`except errors.ClientError`.",
    ),
    _class("ServerError", "InternalServerError"),
    *(
        approx(
            f"error.status.{code}",
            f"{MODULE}.{name}",
            f"HTTP {code} raises `{name}`, which `except errors.ClientError` does not catch.",
        )
        for code, name in BY_STATUS.items()
    ),
    approx(
        "error.connect",
        f"{MODULE}.APIConnectionError",
        "A failed connection raises `APIConnectionError` in place of httpx's own exception.",
    ),
    approx(
        "error.timeout",
        f"{MODULE}.APITimeoutError",
        "A timeout raises `APITimeoutError` in place of httpx's own exception.",
    ),
    emulate(
        "error.stream",
        "An error in the middle of a stream is handed out as an event of type `error` and not raised.",
        "event.error",
    ),
    approx(
        "error.retry",
        "retry_options.attempts",
        "A failed request is sent once by generateContent, up to five times by the Interactions API. One "
        "attempt: "
        "`http_options={'retry_options': {'attempts': 1}}` on the client.",
    ),
    move("error.code", "status_code"),
    convert("error.status", "body.error.status", note="In the body: `e.body['error'].get('status')`."),
    convert(
        "error.message",
        "body.error.message",
        note="`e.message` holds the status and the whole body; the service's text is "
        "`e.body['error']['message']`.",
    ),
    convert("error.details", "body", note="The body, parsed where it is JSON, else text or `None`."),
    convert("error.response", "response", note="The response of httpx."),
    approx(
        "error.UnknownFunctionCallArgumentError",
        "",
        "Raised by automatic function calling, which the Interactions API does not have.",
        evidence=Evidence.SOURCE,
    ),
    *(
        approx(
            f"error.{name}",
            "",
            "Raised by automatic function calling, which the Interactions API does not have.",
            evidence=Evidence.SOURCE,
        )
        for name in ("UnsupportedFunctionError", "FunctionInvocationError")
    ),
    approx(
        "error.UnknownApiResponseError",
        "",
        "An answer that is no JSON raises `APIResponseValidationError` or is passed on as text.",
        evidence=Evidence.SOURCE,
    ),
    convert(
        "error.ContinuationInterruptedError",
        "google.genai.errors.ContinuationInterruptedError",
        note="Raised by both when a long answer breaks off after some of it has arrived.",
        evidence=Evidence.SOURCE,
    ),
)


CODE_OF: Final = {
    "UNAUTHENTICATED": 401,
    "PERMISSION_DENIED": 403,
    "NOT_FOUND": 404,
    "RESOURCE_EXHAUSTED": 429,
    "UNAVAILABLE": 503,
    "DEADLINE_EXCEEDED": 504,
}
"""The HTTP status for a status word of google.rpc, where no other word has the same."""


def of_status(status: int) -> str:
    """The name of the class in `MODULE` that an HTTP status raises; 4xx and 5xx only."""
    if status >= 500:
        return "InternalServerError"
    return BY_STATUS.get(status, "APIStatusError")
