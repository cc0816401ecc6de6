"""Ropes: quoted source moves without changing, edits inside it happen once, and edits that clash are refused."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrate.bind.module import Module
from migrate.edit.apply import apply_edits
from migrate.edit.rope import Draft, OverlapError, Rope, Slice, Writer
from migrate.files.text import SourceText
from migrate.parse import parse


def _module(text: str) -> Module:
    return Module(SourceText("x.py", text), parse(text))


def _apply(module: Module, *drafts: Draft) -> str:
    return apply_edits(module.text, Writer(module, drafts).edits())


VALUES = [
    "1",
    "f(\n    1,\n    2,\n)",
    "'''a\n    b\n  c\n'''",
    'f("""\n    a\n""", [\n    1,\n])',
    "f(  # c\n    '''\n\tx\x0c\n    ''',\n)",
    "[\n    'a\\\n    b',\n    2,\n]",
    "{\n    'k': '''\n    \x1c\u2028\n    ''',\n    'm': (\n        1\n    ),\n}",
    "f'''{\n    x\n}\n    y'''",
    "(\n    '\x1c', 1,\n    '''\n    z''',\n)",
]
INDENTS = ["", "    ", "        ", "\t", "  "]


def _indented(value: str, indent: str) -> str:
    return value.replace("\n", f"\n{indent}")


@settings(deadline=None, max_examples=300)
@given(
    st.lists(st.sampled_from(VALUES), min_size=1, max_size=3),
    st.sampled_from(INDENTS),
    st.sampled_from(INDENTS),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
def test_moving_source_keeps_every_string(
    values: list[str], old: str, new: str, newline: str, nested: bool
) -> None:
    """Whatever the indentation before and after, and with edits inside: the same syntax tree."""
    lines = "".join(_indented(f"v{i} = {value}\n", old if old else "") for i, value in enumerate(values))
    body = old + lines.rstrip(" \t") if old else lines
    text = (("if x:\n" if old else "") + body).replace("\n", newline)
    module = _module(text)
    assigned = [n for n in ast.walk(module.tree) if isinstance(n, ast.Assign)]
    pieces: list[str | Slice] = [f"if y:\n{new or ' '}w = [\n"]
    for node in assigned:
        pieces += [f"{new or ' '}{new or ' '}", Slice(*module.span(node.value)), ",\n"]
    pieces.append(f"{new or ' '}]\n")
    drafts = [Draft(0, len(text), tuple(pieces), 0)]
    if nested:
        # Wrap each value by an edit inside the quoted piece.
        for node in assigned:
            start, end = module.span(node.value)
            drafts.append(Draft(start, end, ("g(", Slice(start, end), ", 0)"), 1))
    after = ast.parse(_apply(module, *drafts))
    found = next(n.value for n in ast.walk(after) if isinstance(n, ast.Assign))
    assert isinstance(found, ast.List)
    for node, element in zip(assigned, found.elts, strict=True):
        if nested:
            assert isinstance(element, ast.Call)
            element = element.args[0]
        assert ast.dump(element) == ast.dump(node.value)


def _span(module: Module, source: str) -> tuple[int, int]:
    start = module.text.index(source)
    return start, start + len(source)


def test_an_edit_inside_quoted_source_happens_once() -> None:
    module = _module("x = f(a.b)\n")
    outer = Draft(*_span(module, "f(a.b)"), ("g(", Slice(*_span(module, "a.b")), ")"), 0)
    inner = Draft(*_span(module, ".b"), (".c",), 1)
    assert _apply(module, outer, inner) == "x = g(a.c)\n"


def test_edits_inside_edits_inside_edits() -> None:
    module = _module("x = f(g(h(a)))\n")
    drafts = [
        Draft(
            *_span(module, f"{name}{rest}"), (f"{name.upper()}(", Slice(*_span(module, rest[1:-1])), ")"), 0
        )
        for name, rest in (("f", "(g(h(a)))"), ("g", "(h(a))"), ("h", "(a)"))
    ]
    assert _apply(module, *drafts) == "x = F(G(H(a)))\n"


def test_an_edit_of_what_is_quoted_twice_is_made_in_both() -> None:
    module = _module("x = f(a.b)\n")
    piece = Slice(*_span(module, "a.b"))
    outer = Draft(*_span(module, "f(a.b)"), (piece, " or ", piece), 0)
    assert _apply(module, outer, Draft(*_span(module, ".b"), (".c",), 0)) == "x = a.c or a.c\n"


def test_insertions_come_before_an_edit_at_the_same_place() -> None:
    module = _module("x = a\n")
    start, end = _span(module, "a")
    assert _apply(module, Draft(start, end, ("b",), 0), Draft(start, start, ("not ",), 0)) == "x = not b\n"


OVERLAPS: dict[str, list[tuple[int, int, Rope]]] = {
    "crossing": [(0, 5, ("1",)), (3, 8, ("2",))],
    "the same place twice": [(0, 5, ("1",)), (0, 5, ("2",))],
    "inside what is not quoted": [(0, 8, ("1",)), (3, 5, ("2",))],
    "inside what is quoted, and crossing its end": [(0, 9, (Slice(0, 5),)), (3, 7, ("2",))],
    "two that cross inside what is quoted": [(0, 9, (Slice(0, 9),)), (1, 4, ("1",)), (3, 6, ("2",))],
}


@pytest.mark.parametrize("name", OVERLAPS)
def test_edits_that_clash_are_refused(name: str) -> None:
    """Two edits that want to change the same text raise, and name their groups."""
    module = _module("a + b + c + d\n")
    drafts = [Draft(start, end, rope, group) for group, (start, end, rope) in enumerate(OVERLAPS[name])]
    with pytest.raises(OverlapError) as caught:
        Writer(module, drafts).edits()
    assert caught.value.groups <= set(range(len(drafts)))
    assert caught.value.groups


def test_new_lines_are_those_of_the_file() -> None:
    module = _module("x = 1\r\ny = 2\r\n")
    assert (
        _apply(module, Draft(*_span(module, "1"), ("[\n    1,\n]",), 0))
        == "x = [\r\n    1,\r\n]\r\ny = 2\r\n"
    )
