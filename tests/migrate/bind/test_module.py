"""What a module tells about its own style and the places in it."""

from __future__ import annotations

import ast

import pytest
from planned import bound


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x = 1\n", "    "),
        ("if x:\n  y\n", "  "),
        ("def f():\n\tpass\n", "\t"),
        ("class A:\n   def f(self): pass\n", "   "),
        ("if x: y\n", "    "),
    ],
)
def test_indentation(text: str, expected: str) -> None:
    """One level is what the file's first indented block uses; four blanks where there is none."""
    assert bound(text).indent_unit == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x = 1", '"'),
        ("x = 'a'", "'"),
        ("x = 'a', \"b\"", '"'),
        ("x = 'a', 'c', \"b\"", "'"),
        ("x = '''a''', '''b'''", '"'),
        ("x = r'a', b'c'", "'"),
    ],
)
def test_quotes(text: str, expected: str) -> None:
    """The quote that most short strings have; the double one in doubt."""
    assert bound(text).quote == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("x\n", 88), (f"x = {'1' * 96}\n", 100), (f"x = {'1' * 200}\n", 120), (f"{'x' * 110}\r\n", 110)],
)
def test_line_length(text: str, expected: int) -> None:
    """88, or as long as the file's own lines are, but no more than 120."""
    assert bound(text).line_limit == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x = 'a'\n", set()),
        ("x = '''a\nb\n'''\n", {2, 3}),
        ("x = 'a\\\nb'\n", {2}),
        ("x = f'''a\n{b}\n'''\n", {2, 3}),
        ("x = ('a'\n     'b')\n", set()),
        ("x = [\n    1,\n    '''\n''',\n]\n", {4}),
        ("x = b'''\n'''\n", {2}),
        ("x = '''\r\n'''\r\n", {2}),
        ("x = '\x0c\x1c', '''\n'''\n", {2}),
    ],
)
def test_lines_that_begin_inside_a_string(text: str, expected: set[int]) -> None:
    assert bound(text).lines_inside_strings == expected


def test_places() -> None:
    module = bound("if é:\n    x = 'ü' + y\n")
    (name,) = (n for n in ast.walk(module.tree) if isinstance(n, ast.Name) and n.id == "y")
    start, end = module.span(name)
    assert (module.text[start:end], module.slice(name)) == ("y", "y")
    assert module.line_start(start) == module.text.index("    x")
    assert module.indent_at(start) == "    "


def test_uses_are_in_source_order() -> None:
    module = bound("x = 1\nf(x, x)\nif y:\n    x\n")
    (definition,) = module.scopes.module.definitions["x"]
    places = [(use.lineno, use.col_offset) for use in module.uses[definition]]
    assert places == [(2, 2), (2, 5), (4, 4)]


@pytest.mark.parametrize(
    ("text", "boolean", "tested"),
    [
        ("if here: pass", True, True),
        ("while here: pass", True, True),
        ("x = 1 if here else 2", True, True),
        ("assert here", True, True),
        ("x = not here", True, True),
        ("if here and y: pass", True, True),
        ("if not (here or y): pass", True, True),
        ("[x for x in y if here]", True, True),
        ("x = here", False, False),
        ("x = here or y", False, False),
        ("x = here and y", False, True),
        ("x = y and here", False, False),
        ("x = here if y else z", False, False),
        ("f(here)", False, False),
        ("if f(here): pass", False, False),
    ],
)
def test_places_where_only_the_truth_counts(text: str, boolean: bool, tested: bool) -> None:
    module = bound(text)
    (node,) = (n for n in ast.walk(module.tree) if isinstance(n, ast.Name) and n.id == "here")
    assert module.is_boolean_test(node) is boolean
    assert module.is_tested(node) is tested
