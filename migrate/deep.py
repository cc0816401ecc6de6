"""Runs a function where recursion may go deeper than usual; generated code nests thousands of levels."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

STACK = 512 * 1024 * 1024
"""Bytes of address space; only what is used is taken."""
LEVELS = 100_000


def with_deep_stack(function: Callable[[], T]) -> T:
    """``function()`` on a thread with a large stack and a high recursion limit; raises what it raises."""
    results: list[T] = []
    errors: list[BaseException] = []

    def call() -> None:
        try:
            results.append(function())
        except BaseException as error:
            errors.append(error)

    limit, size = sys.getrecursionlimit(), threading.stack_size()
    thread = threading.Thread(target=call, daemon=True)
    try:
        sys.setrecursionlimit(LEVELS)
        threading.stack_size(STACK)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(size)
        sys.setrecursionlimit(limit)
    if errors:
        raise errors[0]
    return results[0]
