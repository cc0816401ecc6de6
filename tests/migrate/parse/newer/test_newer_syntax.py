"""Syntax newer than some supported Python: as Python parses it where it can, in the nearest older form elsewhere."""

from __future__ import annotations

import ast
import sys

import pytest

from migrate.parse import parse
from migrate.parse.locations import Lines
from migrate.parse.newer import convert

NEWER = [
    # what is new, the text, the same as far as Python 3.11 can say it
    ("type statement", "type X = list[Y]", "X = list[Y]"),
    ("type statement", "type X[T: (A, B), *Ts, **P] = dict[T, X] ; y", "X = dict[T, X]; y"),
    ("type parameters", "def f[T: int, *Ts, **P](x: T) -> T: return x", "def f(x: T) -> T: return x"),
    ("type parameters", "@a\nasync def f[T](x: T):\n  pass", "@a\nasync def f(x: T):\n  pass"),
    ("type parameters", "class C[T: (A, B)](D[T], metaclass=E): x: T", "class C(D[T], metaclass=E): x: T"),
    ("type parameters", "class C[T]: pass", "class C: pass"),
    ("default of a type parameter", "def f[T: A = B, *Ts = *C[D], **P = [E]](): pass", "def f(): pass"),
    ("default of a type parameter", "class C [ T = A , *Ts = B ] : pass", "class C: pass"),
    ("default of a type parameter", "type X[T=int] = T", "X = T"),
    ("except without parentheses", "try: a\nexcept A, B.c: b", "try: a\nexcept (A, B.c): b"),
    ("except without parentheses", "try: a\nexcept* A, B(c): b", "try: a\nexcept* (A, B(c)): b"),
    ("template string", "t'a{b.c!r:>{d(é)}}e'", "f'a{b.c!r:>{d(é)}}e'"),
    ("template string", "rt'\\d{b = }é{c()}'", "rf'\\d{b = }é{c()}'"),
    ("f-string", "f'{a('b')}{f'{c[0]}'}'", """f'{a("b")}{f"{c[0]}"}'"""),
    ("f-string", "f'{'b'.join(a)}é{b('é')}'", """f'{"b".join(a)}é{b("é")}'"""),
    ("f-string", "f'{a['\\n']}'", None),
    ("f-string", "f'{a( # comment\n  b,\n  c\n)}'", "f'{a(b, c)}'"),
    ("f-string", "f'{\n  a # comment\n}'", "f'{a}'"),
    ("f-string", "f'{\n  a = # comment\n}'", "f'\\n  a = \\n{a!r}'"),
    ("f-string", "x = f'{a!r }'; y = f'{b!s  :>3}'; z", "x = f'{a!r}'; y = f'{b!s:>3}'; z"),
    ("unpacking in a comprehension", "[*a for a in b(c)]", None),
    ("unpacking in a comprehension", "{*a for a in b}, f(*a.b for a in c)", None),
    ("unpacking in a comprehension", "{ **a.b for a in c}", None),
    ("lazy import", "lazy import a.b as c, d", "import a.b as c, d"),
    ("lazy import", "lazy from . import (a, b)", "from . import (a, b)"),
]


def understood(text: str) -> ast.Module | None:
    """The running Python's own tree, if it knows the syntax."""
    try:
        return ast.parse(text)
    except SyntaxError:
        return None


@pytest.mark.parametrize(("construct", "text", "older"), NEWER)
def test_newer_syntax(construct: str, text: str, older: str | None) -> None:
    converted = convert(text)
    native = understood(text)
    if native is not None:
        assert converted.newer == set()
        assert ast.dump(converted.tree, include_attributes=True) == ast.dump(native, include_attributes=True)
        return
    assert sys.version_info < (3, 15)
    assert converted.newer & {construct, "type parameters"}
    if older is not None and sys.version_info < (3, 12):
        assert ast.dump(converted.tree) == ast.dump(ast.parse(older))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("text", [text for _, text, _ in NEWER])
def test_positions_are_those_of_the_text(text: str, newline: str) -> None:
    text = f"# é\n{text}".replace("\n", newline)
    lines = Lines(text)
    seen = 0
    for node in ast.walk(parse(text)):
        if isinstance(node, ast.Name | ast.Attribute | ast.Call | ast.Starred | ast.alias):
            start, end = lines.span(node)
            source = text[start:end]
            seen += 1
            if isinstance(node, ast.Name):
                assert source == node.id
            elif isinstance(node, ast.Attribute):
                assert source.endswith(f".{node.attr}")
            elif isinstance(node, ast.Call):
                assert source.startswith(text[slice(*lines.span(node.func))])
                assert source.endswith(")")
            elif isinstance(node, ast.Starred):
                assert source.startswith("*")
            else:
                assert source == (f"{node.name} as {node.asname}" if node.asname else node.name)
    assert seen or text.endswith("pass")


def test_names_stay_visible() -> None:
    text = """\
type Answer = types.GenerateContentResponse

class Box[T]:
    def ask[S: str](self, question: S) -> T:
        try:
            return self.client.models.generate_content(contents=f"{question["a"]}")
        except errors.ClientError, errors.ServerError:
            return t"{self.fallback(question)}"
"""
    tree = parse(text)
    lines = Lines(text)
    calls = [text[slice(*lines.span(node))] for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert sorted(calls) == [
        'self.client.models.generate_content(contents=f"{question["a"]}")',
        "self.fallback(question)",
    ]
    handler = next(node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler))
    assert isinstance(handler.type, ast.Tuple)
    assert text[slice(*lines.span(handler.type))] == "errors.ClientError, errors.ServerError"
