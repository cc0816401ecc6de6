"""Stability: a value moves to its use only where it would be the same there."""

from __future__ import annotations

import ast

import pytest
from planned import bound

from migrate.bind.stability import is_stable_between, only_read

HEAD = "from google.genai import types\n"


def _stable(text: str) -> bool:
    """Whether the value of ``v = …`` is the same where ``later()`` stands."""
    module = bound(HEAD + text)
    value = next(
        n.value
        for n in ast.walk(module.tree)
        if isinstance(n, ast.Assign) and isinstance(n.targets[0], ast.Name) and n.targets[0].id == "v"
    )
    later = next(
        n
        for n in ast.walk(module.tree)
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == "later"
    )
    return is_stable_between(module, value, later)


STABLE = {
    "constant": "v = 1\nlater()",
    "SDK type": "v = types.Tool(a=1)\nlater()",
    "dict": "v = dict(a=1)\nlater()",
    "name": "x = f()\nv = [x]\nlater()",
    "parameter": "def g(x):\n    v = [x]\n    later()",
    "attribute": "def g(self):\n    v = [self.x]\n    later()",
    "attribute that is set before": "def g(a):\n    a.b.c = 1\n    v = [a.b.c]\n    later()",
    "attribute that is set behind": "def g(a):\n    v = [a.b.c]\n    later()\n    a.b.c = 1",
    "name that is bound again behind": "x = 1\nv = [x]\nlater()\nx = 2",
    "name that is bound before, twice": "x = 1\nx = 2\nv = [x]\nlater()",
    "loop variable, inside the loop": "for x in y:\n    v = [x]\n    later()",
    "made before a loop": "x = f()\nv = [x]\nfor y in z:\n    later()",
    "module constant in a function": "X = 1\nv = [X]\ndef g():\n    later()",
}
UNSTABLE = {
    "call": "v = f()\nlater()",
    "await": "async def g():\n    v = await x\n    later()",
    "comprehension": "v = [x for x in y]\nlater()",
    "lambda": "v = lambda: 1\nlater()",
    "walrus": "v = [x := 1]\nlater()",
    "name that is bound again": "x = 1\nv = [x]\nx = 2\nlater()",
    "name that is bound again in a branch": "x = 1\nv = [x]\nif y:\n    x = 2\nlater()",
    "name that a loop binds again": "x = 1\nv = [x]\nfor y in z:\n    later()\n    x = 2",
    "loop variable, behind the loop": "for x in y:\n    if c:\n        continue\n    v = [x]\nlater()",
    "name that a function binds": "x = 1\nv = [x]\ndef g():\n    global x\n    x = 2\ng()\nlater()",
    "module variable in a function": "X = 1\nv = [X]\ndef g():\n    later()\nX = 2",
    "attribute that is set": "def g(a):\n    v = [a.b.c]\n    a.b.c = 2\n    later()",
    "attribute of an object that is changed": "def g(a):\n    v = [a.b]\n    a.b = 2\n    later()",
    "attribute set in a loop": "def g(a):\n  v = [a.b.c]\n  for y in z:\n    later()\n    a.b.c = y",
    "list that grows": "x = []\nv = {'a': x}\nx.append(1)\nlater()",
    "dict that changes": "x = {}\nv = [x]\nx['a'] = 1\nlater()",
    "local of another function": "def g():\n    x = 1\n    v = [x]\n    def h():\n        later()",
}


@pytest.mark.parametrize("name", STABLE)
def test_the_same_later(name: str) -> None:
    assert _stable(STABLE[name])


@pytest.mark.parametrize("name", UNSTABLE)
def test_perhaps_not_the_same_later(name: str) -> None:
    """Anything that may have happened in between forbids to move the value."""
    assert not _stable(UNSTABLE[name])


@pytest.mark.parametrize(
    ("uses", "expected"),
    [
        ("", True),
        ("c.models.generate_content(config=v)", True),
        ("types.Content(parts=v)", True),
        ("types.Content(parts=[v])", True),
        ("c.models.generate_content(config={'a': v})", True),
        ("w = v\nc.models.generate_content(config=w)", True),
        ("w = v\nprint(w)", False),
        ("print(v)", False),
        ("v.append(1)", False),
        ("v.temperature = 1", False),
        ("v['a'] = 1", False),
        ("{v: 1}", False),
        ("def f(): return v", False),
        ("f(v)", False),
        ("x = v or 1", False),
    ],
)
def test_a_variable_that_only_the_sdk_reads(uses: str, expected: bool) -> None:
    """Whatever else is done with a variable may change or keep its object."""
    module = bound(f"{HEAD}v = types.Tool()\n{uses}\n")
    definition = module.scopes.module.definitions["v"][0]
    assert only_read(module, definition) is expected
