"""Deep recursion gets room, and what is raised comes through."""

from __future__ import annotations

import sys
import threading

import pytest

from migrate.deep import with_deep_stack


def _depth(levels: int) -> int:
    return 0 if levels == 0 else 1 + _depth(levels - 1)


def test_recursion_beyond_the_usual_limit() -> None:
    limit, size = sys.getrecursionlimit(), threading.stack_size()
    assert with_deep_stack(lambda: _depth(10 * limit)) == 10 * limit
    assert (sys.getrecursionlimit(), threading.stack_size()) == (limit, size)


def test_errors_come_through() -> None:
    with pytest.raises(ZeroDivisionError):
        with_deep_stack(lambda: 1 // 0)
