"""Statements that a rewrite made superfluous go with the comments above them, and nothing else goes."""

from __future__ import annotations

import ast

import pytest
from planned import bound

from migrate.edit.apply import apply_edits
from migrate.edit.removal import comments_above, removals
from migrate.edit.rope import Draft, Slice, Writer


def _removed(text: str, *names: str) -> str:
    """``text`` without the variables of these names, all of whose uses have moved."""
    module = bound(text)
    consumed = {
        node
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Name) and node.id in names and isinstance(node.ctx, ast.Load)
    }
    calls = [
        Draft(*module.span(node), ("use([1])",), 0)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "use"
    ]
    return apply_edits(text, Writer(module, removals(module, consumed, 0, calls)).edits())


CASES = {
    "a line": ("a = f()\nv = [1]\nuse(v)\n", "a = f()\nuse(v)\n"),
    "several lines": ("a = f()\nv = [\n    1,\n]\nuse(v)\n", "a = f()\nuse(v)\n"),
    "comments above": ("a = f()\n# why\n# so\nv = [1]\nuse(v)\n", "a = f()\nuse(v)\n"),
    "one of two blank lines": ("a = f()\n\nv = [1]\n\nuse(v)\n", "a = f()\n\nuse(v)\n"),
    "blank line below the head of a block": (
        "def f():\n    v = [1]\n\n    use(v)\n",
        "def f():\n    use(v)\n",
    ),
    "indented": ("if x:\n    v = [1]\n    use(v)\n", "if x:\n    use(v)\n"),
    "two variables": ("w = [1]\nv = [w]\nuse(v)\n", "use(v)\n"),
    "annotated": ("v: list[int] = [1]\nuse(v)\n", "use(v)\n"),
    "private name of a module": ("_v = [1]\ndef f(): use(_v)\n", "def f(): use(_v)\n"),
}
STAYS = {
    "constant": "v = 1\nuse(v)\n",
    "comment behind": "v = [1]  # why\nuse(v)\n",
    "semicolon": "v = [1]; w = 2\nuse(v)\n",
    "on the line of its block": "if x: v = [1]\nuse(v)\n",
    "alone in its block": "if x:\n    v = [1]\nuse(v)\n",
    "public name of a module that functions use": "v = [1]\ndef f(): use(v)\n",
    "named by a variable that stays": "v = [1]\nw = f(v)\nx = w\nuse(v)\n",
    "named by a public variable": "v = [1]\nw = [v]\ndef f(): use(w)\n",
    "named by a constant's neighbour": "v = [1]\nif x: w = [v]\nuse(w)\n",
}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("name", CASES)
def test_a_variable_that_moved_goes(name: str, newline: str) -> None:
    before, after = (text.replace("\n", newline) for text in CASES[name])
    assert _removed(before, "v", "w", "_v") == after


@pytest.mark.parametrize("name", STAYS)
def test_a_variable_stays(name: str) -> None:
    """What shares its line, its block or its name with others is not removed."""
    assert _removed(STAYS[name], "v") == STAYS[name]


def test_a_variable_that_the_new_code_quotes_stays() -> None:
    """What is quoted is still used, unless an edit inside the quotation replaces it."""
    module = bound("v = [1]\nuse(v)\n")
    used = next(n for n in ast.walk(module.tree) if isinstance(n, ast.Call))
    consumed = {n for n in ast.walk(used) if isinstance(n, ast.Name) and n.id == "v"}
    (name,) = consumed
    quoting = Draft(*module.span(used), ("new(", Slice(*module.span(name)), ")"), 0)
    inside = Draft(*module.span(name), ("[1]",), 0)
    assert removals(module, consumed, 0, [quoting]) == []
    assert len(removals(module, consumed, 0, [quoting, inside])) == 1


def test_a_variable_that_is_used_elsewhere_stays() -> None:
    module = bound("v = [1]\nuse(v)\nuse(v)\n")
    first = next(
        n for n in ast.walk(module.tree) if isinstance(n, ast.Name) and n.id == "v" and n.lineno == 2
    )
    assert removals(module, {first}, 0, []) == []


def test_a_block_keeps_one_of_its_variables() -> None:
    """Where all that a block holds has moved, its first statement stays, so that it is still a block."""
    text = "if x:\n    v = [1]\n    w = [2]\nuse(v, w)\n"
    assert _removed(text, "v", "w") == "if x:\n    v = [1]\nuse(v, w)\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# why\nv = [1]\nuse(v)\n", ["# why"]),
        ("# why\nv = [1]\nuse(v)\nuse(v)\n", []),
        ("# why\n\nv = [1]\nuse(v)\n", []),
        ("#!/usr/bin/python\nv = [1]\nuse(v)\n", []),
        ("x = 1  # other\nv = [1]\nuse(v)\n", []),
        ("if x:\n    y\n    # one\n    # two\n    v = [1]\nuse(v)\n", ["# one", "# two"]),
    ],
)
def test_comments_that_belong_to_a_variable(text: str, expected: list[str]) -> None:
    """Those right above it, as long as it has one use."""
    module = bound(text)
    assert comments_above(module, module.scopes.module.definitions["v"][0]) == expected
