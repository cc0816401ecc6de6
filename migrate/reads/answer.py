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
