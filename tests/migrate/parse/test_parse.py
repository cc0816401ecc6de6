"""What parses, what does not, and what is said about it."""

from __future__ import annotations

import ast
import subprocess
import sys
import warnings

import pytest

from migrate.parse import ParseError, parse, parse_exactly
from migrate.parse.locations import Lines

NEWER = "lazy import a\n"
"""Syntax that no supported Python has."""


def refused(text: str) -> ParseError:
    with pytest.raises(ParseError) as caught:
        parse(text)
    return caught.value


def test_a_plain_file_is_python_s_own_tree() -> None:
    text = "import a\n\nif a:\n    print(f'{a!r}')\n"
    assert ast.dump(parse(text), include_attributes=True) == ast.dump(
        ast.parse(text), include_attributes=True
    )


def test_a_file_of_newer_syntax_is_parsed() -> None:
    assert ast.dump(parse(NEWER)) == ast.dump(ast.parse("import a\n"))


def test_libcst_is_not_imported_for_a_plain_file() -> None:
    code = "import sys; from migrate.parse import parse; parse('x = 1'); print('libcst' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("text", ["x = '\\d'\n", "x = b'\\d'\n", "x = f'\\d{x}'\n", "x = 1if 1else 2\n"])
@pytest.mark.parametrize("newer", ["", NEWER])
def test_the_file_s_own_mistakes_are_no_warnings(text: str, newer: str) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        parse(newer + text)
        parse_exactly(newer + text)
    assert caught == []


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("x = 1\nf(a b)\n", "invalid syntax. Perhaps you forgot a comma?", 2, 3),
        ("é = 'é' é\n", "invalid syntax", 1, 9),
        ("if x:\n  a\n b\n", "unindent does not match any outer indentation level", 3, 3),
        ("f(", "'(' was never closed", 1, 2),
        ("x = 0777\r\n", "leading zeros in decimal integer literals are not permitted", 1, 5),
        ("x = 1\ny = 'a\0'\n", "a null character is not allowed in Python source", 2, 7),
        ("x = 1\rx = '\ud800'\r", "half of a surrogate pair is not a character", 2, 6),
        ("(" * 1000 + ")" * 1000, "too many nested parentheses", 1, 201),
        ("x = " + "-" * 100_000 + "1", "the code nests too deeply for Python's parser", 1, 1),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, message: str, line: int, column: int) -> None:
    error = refused(text)
    assert error.message.startswith(message)
    assert (error.line, error.column) == (line, column)
    assert str(error).startswith(f"line {line}, column {column}: {message}")


@pytest.mark.parametrize(
    "text", [f"{NEWER}x y\n", "x y\n", f"{NEWER}def f(a=1, b): pass\n", "print 'a'\n", "exec 'a'"]
)
def test_newer_syntax_does_not_excuse_mistakes(text: str) -> None:
    assert refused(text).line in (1, 2)


def test_what_libcst_forgives_python_does_not() -> None:
    """LibCST takes any escape, Python does not; and nothing in the file is newer than this Python."""
    error = refused("x = '\\x1'\n")
    assert "unicodeescape" in error.message


def test_a_bad_literal_beside_newer_syntax_is_named() -> None:
    assert "unicodeescape" in refused(f"{NEWER}x = '\\x1'\n").message


@pytest.mark.parametrize(
    "text",
    [
        "if a: pass\n" + "elif a: pass\n" * 600,
        "x = " + "+".join(["1"] * 600),
        "x = a" + ".b()" * 300,
        "x = (" + "\n".join(["'a'"] * 600) + ")",
    ],
    ids=["elif", "sum", "chain", "string"],
)
@pytest.mark.parametrize("newer", ["", NEWER])
def test_generated_code_may_nest_deeply(text: str, newer: str) -> None:
    assert len(parse(newer + text).body) == 1 + bool(newer)


def test_positions_inside_f_strings_are_exact() -> None:
    text = "x = ('é'\n  f'''é {\n  é.a } {b!r:>{c}}''' f'{ d}')\n"
    lines = Lines(text)
    names = [node for node in ast.walk(parse_exactly(text)) if isinstance(node, ast.Name)]
    assert sorted(text[slice(*lines.span(node))] for node in names) == ["b", "c", "d", "x", "é"]


def test_parse_exactly_refuses_what_parse_refuses() -> None:
    with pytest.raises(ParseError, match="line 1, column 3"):
        parse_exactly("f(a b)")
