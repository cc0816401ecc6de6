"""Measures how the time of an input grows with its size.

    python tests/benchmarks/growth.py [--repeat N]

Each kind of input is made in one size and in four times that size. A ratio of 4 is a cost that grows with the size,
16 one that grows with its square. Figures are the least of N rounds, in milliseconds of processor time; it ends
with 1 where a ratio is 12 or more.
"""

from __future__ import annotations

import argparse
import ast
import json
import time
from collections.abc import Callable

from migrate.bind.flow import reaching_definitions
from migrate.bind.scopes import Scopes
from migrate.engine import plan_bytes
from migrate.options import Options
from migrate.planner import plan_text
from shim.core.sse import SseDecoder

LIMIT = 12.0
"""Where branches meet, the values of all names meet; that grows faster than the program, and slower than its square."""
Make = Callable[[int], Callable[[], object]]


def program(statement: str) -> Make:
    """The flow of values through a program of ``size`` statements, each of which uses the one before it."""

    def make(size: int) -> Callable[[], object]:
        tree = ast.parse("\n".join(statement.format(i=i, before=i - 1, few=i % 50) for i in range(size)))
        return lambda: reaching_definitions(Scopes(tree))

    return make


def event(head: bytes, tail: bytes) -> Make:
    """One event, such as an image, that comes in ``size`` pieces."""

    def make(size: int) -> Callable[[], object]:
        def read() -> object:
            decoder = SseDecoder()
            decoder.feed(head)
            for _ in range(size):
                decoder.feed(b"x" * 4096)
            return decoder.feed(tail)

        return read

    return make


def notebook(size: int) -> Callable[[], object]:
    """A notebook with a call and a large picture in each of its ``size`` cells."""
    picture = {"output_type": "display_data", "metadata": {}, "data": {"image/png": "iVBORw0KGgo" * 10_000}}
    call = "r = client.models.generate_content(model='m', contents=x)"
    cell = {
        "cell_type": "code",
        "execution_count": 1,
        "metadata": {},
        "outputs": [picture],
        "source": [call],
    }
    data = json.dumps({"cells": [cell] * size, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()
    return lambda: plan_bytes(data, "n.ipynb", Options(), plan_text)


KINDS: dict[str, tuple[Make, int]] = {
    "assignments": (program("x{i} = f(x{before})"), 1000),
    "branches": (program("if x{before}:\n    x{i} = {i}\nelse:\n    z{few} = {i}"), 300),
    "handlers": (program("try:\n    x{i} = x{before}\nexcept E:\n    z{few} = {i}"), 300),
    "functions": (program("def f{i}(a):\n    b = a\n    return f{before}(b)"), 400),
    "event of a stream": (event(b'data: {"a": "', b'"}\n\n'), 250),
    "element of an array": (event(b'[{"a": "', b'"}]'), 250),
    "notebook": (notebook, 5),
}


def least(run: Callable[[], object], repeat: int) -> float:
    """Milliseconds."""
    taken = []
    for _ in range(repeat):
        begun = time.process_time_ns()
        run()
        taken.append((time.process_time_ns() - begun) / 1e6)
    return min(taken)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repeat", type=int, default=5, metavar="N")
    repeat = parser.parse_args().repeat
    worst = 0.0
    print(f"{'':24}{'size':>8}{'ms':>10}{'4 × size':>10}{'ratio':>8}")
    for name, (make, size) in KINDS.items():
        small, large = least(make(size), repeat), least(make(4 * size), repeat)
        worst = max(worst, large / small)
        print(f"{name:24}{size:>8}{small:>10.2f}{large:>10.2f}{large / small:>8.1f}")
    return 0 if worst < LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main())
