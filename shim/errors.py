"""What the shim raises.

::

    ShimError
    ├── LossError                   something would be lost, and strict mode forbids it
    ├── MalformedError              what was given has not the shape its API documents (also a ValueError)
    └── StreamError                 a stream failed after it had begun
        ├── TruncatedStreamError    it ended without saying so
        └── UndecodableStreamError  a piece of it is no JSON, or no JSON object
"""

from __future__ import annotations

from typing import Any


class ShimError(Exception):
    """The base of everything the shim raises of its own accord."""


class LossError(ShimError):
    """A translation would lose something, and the caller asked to be told so by an exception."""

    def __init__(self, notices: tuple[Any, ...]) -> None:
        first = notices[0]
        more = f" (and {len(notices) - 1} more)" if len(notices) > 1 else ""
        super().__init__(f"{first.path}: {first.note}{more}")
        self.notices = notices
        """The `Notice`s of what would be lost; at least one."""


class MalformedError(ShimError, ValueError):
    """What was given to a translation is not what its API documents; nothing was translated."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(message if not path or path in message else f"{path}: {message}")
        self.path = path
        """Where, for example ``contents[0].parts[1].functionCall``; empty for the whole."""


class StreamError(ShimError):
    """A stream failed after it had begun; what came before it stays valid.

    ``code`` and ``status`` are the service's own words: the Interactions API sends a string code such as
    ``unavailable``, generateContent a number and a status such as ``UNAVAILABLE``.
    """

    def __init__(self, message: str, code: str | int | None = None, status: str = "") -> None:
        super().__init__(message if code is None else f"{code}: {message}")
        self.message = message
        self.code = code
        self.status = status


class TruncatedStreamError(StreamError):
    """A stream ended without its closing event or chunk, so the answer is not whole."""


class UndecodableStreamError(StreamError):
    """A piece of a stream is no JSON object; ``data`` holds its beginning, as it came."""

    def __init__(self, message: str, data: str) -> None:
        super().__init__(message)
        self.data = data
