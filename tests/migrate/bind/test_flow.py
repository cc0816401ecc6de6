"""Reaching definitions: never too few, seen against programs that run; and not too many where it matters."""

from __future__ import annotations

import ast
import random

import pytest
import random_programs
import running_programs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from migrate.bind.flow import reaching_definitions
from migrate.bind.scopes import Scopes


def _missed(text: str, runs: int) -> tuple[list[tuple[int, int]], int]:
    """The reads that saw a binding which the analysis does not list, and how many pairs were seen at all."""
    tree = ast.parse(text)
    scopes = Scopes(tree)
    reaching = reaching_definitions(scopes)
    reads = running_programs.reads(tree)
    seen: set[tuple[int, int]] = set()
    for seed in range(runs):
        seen |= running_programs.Run(text, seed).seen
    numbers = {
        read: {running_programs.number_bound(d.node, scopes.parents) for d in reaching.get(name, ())}
        for read, name in reads.items()
    }
    return [(read, number) for read, number in sorted(seen) if number not in numbers[read]], len(seen)


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_what_a_program_sees_is_among_what_reaches(random: random.Random, size: int) -> None:
    """Whatever binding a read sees in a run, the analysis says that it can."""
    text = random_programs.program(random, size)
    missed, _ = _missed(text, runs=6)
    assert not missed, text


def test_fixed_programs_see_much() -> None:
    """The same with larger programs that are the same in each run, and enough really happens in them."""
    pairs = 0
    for seed in range(125):
        text = random_programs.program(random.Random(seed), 18)
        missed, seen = _missed(text, runs=8)
        assert not missed, text
        pairs += seen
    assert pairs > 500


@pytest.mark.slow
def test_many_fixed_programs() -> None:
    """Five thousand programs of all sizes."""
    for seed in range(1000, 6000):
        text = random_programs.program(random.Random(seed), 3 + seed % 30)
        missed, _ = _missed(text, runs=12)
        assert not missed, text


PROGRAMS = {
    "branches": ("x = 1\nif c:\n    x = 2\nuse(x)", {1, 3}),
    "both branches": ("x = 1\nif c:\n    x = 2\nelse:\n    x = 3\nuse(x)", {3, 5}),
    "loop": ("x = 1\nfor i in y:\n    use(x)\n    x = 2", {1, 4}),
    "loop that rebinds first": ("x = 1\nfor i in y:\n    x = 2\n    use(x)\n    x = 3", {3}),
    "walrus in a test": ("x = 1\nwhile x := f():\n    x = 2\nuse(x)", {2}),
    "walrus behind or": ("x = 1\nc or (x := 2)\nuse(x)", {1, 2}),
    "walrus of a comprehension": ("x = 1\n[x := i for i in y]\nuse(x)", {1, 2}),
    "walrus of a generator": ("x = 1\ng = ((x := i) for i in y)\nx = 2\nuse(x)", {2, 3}),
    "generator that runs later": ("x = 1\ng = (use(x) for i in y)\nx = 2", {1, 3}),
    "generator that is used up": ("x = 1\nany(use(x) for i in y)\nx = 2", {1}),
    "endless loop": ("while True:\n    x = 1\n    if c:\n        break\n    x = 2\nuse(x)", {2}),
    "break in finally": (
        "x = 1\nwhile c:\n    try:\n        break\n    finally:\n        x = 2\nuse(x)",
        {1, 6},
    ),
    "finally hides": ("x = 1\ntry:\n    f()\nfinally:\n    x = 2\nuse(x)", {5}),
    "finally keeps": ("x = 1\ntry:\n    x = 2\nfinally:\n    f()\nuse(x)", {3}),
    "handler": ("x = 1\ntry:\n    x = 2\n    f()\n    x = 3\nexcept E:\n    use(x)", {1, 3, 5}),
    "raise in a loop": ("try:\n    for x in y:\n        raise E\nexcept E:\n    use(x)", {2}),
    "handler that leaves": ("try:\n    x = f()\nexcept E:\n    raise\nuse(x)", {2}),
    "swallowed": ("x = 1\nwith suppress(E):\n    x = 2\n    raise E\nuse(x)", {1, 3}),
    "guard that says no": ("x = 1\nmatch y:\n    case x if False:\n        pass\nuse(x)", {1, 3}),
    "last case": ("match y:\n    case 1:\n        x = 1\n    case _:\n        x = 2\nuse(x)", {3, 5}),
    "set by a function": ("x = 1\ndef f():\n    global x\n    x = 2\nf()\nuse(x)", {1, 4}),
    "set by an inner function": (
        "x = 0\ndef f():\n    def g():\n        nonlocal x\n        x = 1\n    x = 2\n    g()\n    use(x)",
        {5, 6},
    ),
    "global of an inner function": (
        "def f():\n    x = 1\n    def g():\n        global x\n        x = 2\n        use(x)",
        {5},
    ),
    "class that binds perhaps": ("x = 1\nclass A:\n    if c:\n        x = 2\n    use(x)", {1, 4}),
    "class in a function": ("x = 1\ndef f(x):\n    class A:\n        use(x)\n        x = 2", {1}),
    "class in a class": ("x = 1\nclass A:\n    x = 2\n    class B:\n        use(x)\n        x = 3", {1}),
    "comprehension in a class": ("x = 1\nclass A:\n    x = 2\n    y = [use(x) for i in z]", {1}),
    "iterable in a class": ("x = 1\nclass A:\n    x = 2\n    y = [i for i in use(x)]", {3}),
    "iterable named as its element": ("x = 1\ny = [x for x in use(x)]", {1}),
    "code that is never reached": ("def f():\n    x = 1\n    return\n    x = 2\n    use(x)", {4}),
    "after code that is never reached": ("x = 1\nwhile c:\n    continue\n    x = 2\nuse(x)", {1}),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_definitions_by_line(name: str) -> None:
    """The argument of ``use`` can have its value from exactly these lines."""
    text, lines = PROGRAMS[name]
    tree = ast.parse(text)
    reaching = reaching_definitions(Scopes(tree))
    (read,) = (
        node.args[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "use"
    )
    assert isinstance(read, ast.Name)
    found = {getattr(d.node, "lineno", 0) or d.node.pattern.lineno for d in reaching[read]}  # type: ignore[attr-defined]
    assert found == lines


def _nested(head: str, levels: int, body: str) -> str:
    return "".join(" " * i + head + "\n" for i in range(levels)) + " " * levels + body + "\n"


LARGE = {
    "assignments": "\n".join(f"x{i} = f(x{i - 1}, y)" for i in range(5000)),
    "one name": "x = 0\n" + "\n".join(f"x = f(x, {i})" for i in range(5000)),
    "branches": "\n".join(f"if x{i - 1}:\n    x{i} = {i}\nelse:\n    z{i % 50} = {i}" for i in range(1250)),
    "handlers": "\n".join(f"try:\n    x{i} = x{i - 1}\nexcept E:\n    z{i % 50} = {i}" for i in range(1250)),
    "one block": "try:\n" + "\n".join(f"    x{i} = f(x{i - 1})" for i in range(5000)) + "\nexcept E: f(x1)",
    "one function": "def f():\n" + "\n".join(f"    x{i} = g(x{i - 1})" for i in range(5000)),
    "functions": "\n".join(f"def f{i}(a):\n    b = a\n    return f{i - 1}(b)" for i in range(1700)),
    "loops in loops": "x = 1\n" + _nested("for i in y:", 19, "x = f(x)"),
    "finally in finally": "x = 1\n"
    + _nested("try:", 19, "x = f(x)")
    + "".join(" " * i + "finally:\n" + " " * (i + 1) + "x = f(x)\n" for i in reversed(range(19))),
}


@pytest.mark.parametrize("name", LARGE)
def test_large_programs_are_followed(name: str) -> None:
    """Five thousand statements, or the deepest nesting that Python allows, which would not end if each way through
    them were followed by itself; `tests/benchmarks/growth.py` measures how the time grows.
    """
    assert reaching_definitions(Scopes(ast.parse(LARGE[name])))
