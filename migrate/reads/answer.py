"""The response that a chain of reads starts at, and where in the source that is."""

from __future__ import annotations

import ast
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """The start of a chain such as ``response.candidates[0].content``, or of one that goes on from a variable."""

    response: ast.expr
    start: int
    """Where the text to replace starts."""
    prefix: str
    """What stands for the response in front of the new words; empty where it stays as it is."""
    is_status: bool = False
    """Whether what stays is the status already, and no response."""


def named(what: str) -> str:
    """A response, or what is read of it, as messages name it."""
    if what in ("response", "responses"):
        return "response" if what == "response" else "list of responses"
    return f"`{spelled(what)}` of the response"


def spelled(path: str) -> str:
    """A path as code reads it: ``candidates[0].content``."""
    return path.removeprefix("response.").replace("candidates.", "candidates[0].")
