"""Why a site stays as it is."""

from __future__ import annotations


class LeftError(Exception):
    """A site stays as it is; the reason code and what to do about it."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message
