"""For syntax that both know, the conversion equals ``ast.parse``: every field and every position."""

from __future__ import annotations

import ast
import site
import sys
import sysconfig
import warnings
from pathlib import Path

import libcst
import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrate.deep import with_deep_stack
from migrate.parse.newer import convert

STDLIB = Path(sysconfig.get_paths()["stdlib"])


def python_tree(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


def dump(tree: ast.Module) -> str:
    """A tree as text, without what older versions of Python get wrong in f-strings."""
    for string in [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]:
        if sys.version_info < (3, 12):  # positions are misplaced
            for inside in list(ast.walk(string))[1:]:
                for field in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
                    if hasattr(inside, field):
                        setattr(inside, field, 0)
        elif sys.version_info < (3, 13):  # empty constants are added
            string.values = [value for value in string.values if getattr(value, "value", None) != ""]
    return ast.dump(tree, include_attributes=True, indent=1)


def check(text: str) -> None:
    converted = convert(text)
    assert converted.newer == set()
    assert dump(converted.tree) == dump(python_tree(text))


EXPRESSIONS = [
    "name",
    "(name)",
    "((name))",
    "ﬁne",
    "True, False, None, ...",
    "__debug__",
    "0, 00, 1_000, 0xFF, 0o17, 0b1_0, 123456789012345678901234567890",
    "1., .5, 1e3, 1_0.0_1e-1_0, 1e400",
    "1j, 1_0.5J",
    "'a'",
    "u'a', U'a', r'\\d', b'a\\x00', Rb'\\x', bR\"\\n\"",
    "'\\n\\x41\\u00e9\\U0001F600\\N{EM DASH}\\101\\a\\'\\\"\\\\'",
    r"'\d\ '",
    "'''a\"b''' \"c\" 'd'",
    "b'a' b\"b\" rb'\\c'",
    "u'a' 'b'",
    "('a'\n 'b')",
    "''",
    "f''",
    "f'a{b}c'",
    "f'{ b }', f'{b!r}', f'{b!s:>{width}.{precision}}', f'{b:%Y-%m}', f'{b:}'",
    "f'{{}}{b}}}{{'",
    "f'{b=}', f'{ b = }', f'{b=!s}', f'{b=:>3}', f'{b=:{c}}'",
    "'a' f'b{c}d' 'e' f'' u'f'",
    "'' f'{a}' ''",
    "f'a' 'b'",
    "rf'\\d{a}\\{b}', fR'{a}\\n', F\"\\N{EM DASH}{a}\\x41\\{b}\"",
    "f'{a, }', f'{(yield_)}', f'{ {1: 2}[1] }', f'{[x for x in y]}', f\"{'nested'} {f'{deep}'}\"",
    "f'''a{b}\" {c:\n}'''",
    "f'''\n{a\n}\n{b(\"é\")} é {c}'''",
    "f'é{a}é'",
    "a.b.c, (a).b, (a.b).c, ( a . b )",
    "a()(b)(c), (a)(b), a (b) , a( b, ), a(*b), a(**b), a(b, *c, d, e=f, *g, **h)",
    "a(b for b in c), a((b for b in c)), (a)( b for b in c ), a((b for b in c), d)",
    "a(b := c), a(*b if c else d, **e or f)",
    "a[b], a[b, c], a[b,], a[(b, c)], (a)[b], a [ b ]",
    "a[:], a[b:], a[:b], a[b:c], a[b:c:d], a[::], a[::d], a[b::], a[ : : ], a[ b : c : ], a[(b):(c)], a[:, b:c, ...]",
    "a[*b], a[*b, c], a[b := c], a[*b, ]",
    "-a, +a, ~a, not a, - -a, not not a, -(a), not (a)",
    "a + b - c * d / e // f % g ** h << i >> j | k & l ^ m @ n",
    "(a + b) * (c - d), a + (b), (a) + b, -1 + 2j",
    "a and b and c or d or e and not f, (a and b) and c, a and (b and c), (a or b) or (c or d)",
    "a < b <= c > d >= e == f != g, a in b, a not in b, a is b, a is not b, (a < b) < c, a < (b), (a) is   not (b)",
    "a if b else c, (a) if (b) else (c), a if b else c if d else e",
    "lambda: a, lambda a: b, lambda a, /, b, c=d, *e, f, g=h, **i: j, lambda *, a: b, lambda *a: (b), lambda: (yield)",
    "(), (a,), (a, b), (a, b,), ((a, b)), ((a), (b)), (((a, b), c))",
    "(*a, b), (a, *b), [*a, *b]",
    "[], [a], [a, b,], [(a), (b)], [[a], [b]], ([a])",
    "{a}, {a, b,}, {*a, b}, {}, {a: b}, {a: b, **c}, {**a}, { (a) : (b) , }",
    "[a for a in b], [(a) for a in (b) if (c) if d for e in f], {a for a, in b}, {a: b for a, b in c}",
    "(a for a in b), ((a for a in b)), (a for (a, *b), [c] in d), ([a for a in b])",
    "(a := b), [a := b, c], (a := (b, c))",
    "(yield), (yield a), (yield a, b), (yield (a)), (yield *a, b), ( yield )",
    "(yield from a), (yield from (a))",
    "(  # comment\n  a  # another\n  , b\n)",
    "a \\\n  + b",
]

STATEMENTS = [
    "",
    "\n",
    "# comment",
    "# comment\n\n",
    '"""docstring"""\n',
    "'''doc\nstring'''; x",
    "x; y;z ;",
    "x = 1",
    "x = y = (z)",
    "x, y = y, x",
    "(x), [y, *z], w.a, w[0] = (v)",
    "x = 1,",
    "x = 1 , # comment",
    "x = *a, b",
    "x = yield",
    "x = yield y,",
    "x: int",
    "x: int = 1",
    "x.y: (int) = (1)",
    "x[0]: int",
    "x: int = *a, b",
    "x += 1; x -= 1; x *= 1; x /= 1; x //= 1; x %= 1; x **= 1; x <<= 1; x >>= 1; x |= 1; x &= 1; x ^= 1; x @= 1",
    "x.y += a, b",
    "x += yield",
    "del x",
    "del x, y",
    "del x,",
    "del (x, y)",
    "del (x), y.a, y[0]",
    "del [x, (y, z)]",
    "pass ; pass;",
    "(a)",
    "( a ) ;",
    "a,",
    "(a), (b)",
    "assert a",
    "assert (a), (b)",
    "global_ = 1",
    "def f():\n global a, b\n nonlocal_ = 1\n def g():\n  nonlocal c , d ;",
    "import a",
    "import a.b.c as d, e as f, g",
    "from a import b",
    "from a.b import (c as d, e,)  # comment",
    "from . import a",
    "from .. a import b as c, d",
    "from ... import a",
    "from .... import (a)",
    "from a import *",
    "import ﬁ as ﬂ",
    "raise",
    "raise a",
    "raise (a) from (b)",
    "while a: break",
    "while a:\n  continue\nelse:\n  pass",
    "if a: b; c;",
    "if a:\n  b;\nelif c:\n  d\nelif e: f\nelse:\n  g ;",
    "if a:\n  pass\nelse:\n  if b:\n    pass",
    "if (a): pass",
    "for a in b: c",
    "for a, in b, c:\n  pass\nelse: d",
    "for (a, b), *c in *d, e: pass",
    "for (a) in (b): pass",
    "with a: pass",
    "with a as b, c as (d, e), f: pass",
    "with (a): pass",
    "with (a as b): pass",
    "with (a as b, c as d,): pass",
    "with (a, b): pass",
    "with (a, b) as c: pass",
    "with (a), (b): pass",
    "with (a).b as c, d() as e[0], f as [g]: pass",
    "with (yield): pass",
    "try: a\nexcept: b",
    "try:\n  a\nexcept A: b\nexcept (A, B) as c:\n  d\nexcept (A): e\nelse: f\nfinally:\n  g;",
    "try: a\nfinally: b",
    "try: a\nexcept* A: b\nexcept *(B, C) as c: d\nelse: e\nfinally: f",
    "def f(): pass",
    "def f(a, b: int, /, c=1, d: str = 2, *args: int, e, f: int = 3, g=4, **kwargs: str) -> (int): return",
    "def f(a=1, /, b=2): return a, b",
    "def f(*, a): return (a)",
    "def f(*args: *Ts): return *a, b",
    "def f(a, /): yield",
    "@a\n@b.c(d)\n@(e)\n# comment\ndef f(): pass",
    "async def f():\n  await a\n  await (b)\n  async for c in d: pass\n  else: pass\n  async with e as f, g: pass",
    "async def f():\n  return [a async for a in b if await c], {d: e async for d, e in f for g in h}",
    "@a\nasync def f(): pass",
    "@a\nclass C: pass",
    "class C(): pass",
    "class C(A, (B), *D, metaclass=M, **k): a: int = 1;",
    "class C:\n  '''doc'''\n\n  def f(self):\n    pass\n\n  # comment\n\nx",
    "match a:\n  case b: pass",
    "match a, b:\n  case _: pass",
    "match *a, b:\n  case c if (d): pass\n  case (c): pass;",
    "match(a):\n  case 1 | 'a' | -1 | 1+2j | -1.5-2j | None | True | a.b.c | 'x' 'y': pass",
    "match a:\n  case (1 | 2) as b: pass\n  case ((b)): pass\n  case (1): pass\n  case (None): pass",
    "match a:\n  case []: pass\n  case (): pass\n  case [b]: pass",
    "match a:\n  case (b,): pass\n  case b,: pass\n  case b, c: pass",
    "match a:\n  case [b, *c]: pass\n  case b, *_, d: pass",
    "match a:\n  case *b,: pass\n  case ([b]): pass\n  case ((b, c)): pass",
    "match a:\n  case {}: pass\n  case {'a': 1, b.c: d, -1: _, **rest}: pass",
    "match a:\n  case {**rest,}: pass\n  case ({'a': 1,}): pass",
    "match a:\n  case A(): pass\n  case A.B(c, d, e=1, f=(2),): pass",
    "match a:\n  case A(b=1): pass\n  case A([x], {'y': z}): pass",
    "match = 1; case = match; type = case; _ = type",
    "match(a)\nmatch[b]\ntype(c)",
    "if a:\n\tb\n\tif c:\n\t\td\ne",
    "if a:\n  pass\n  # comment\n# another\n\nelse:\n  pass\n\n\n",
    "if a:\\\n  pass",
    "\x0cx\n\x0c\ndef f():\n  pass\n\x0c\n  y\n",
    "x\x0c=\x0c1",
    "if 1:\n\x0c  é; é\n",
    "x\n\n  ",
    "x = {  # é\n  'é': é,\n}.é(é)",
    "x = '''é\n''', é, f'é{é}'",
]


@pytest.mark.parametrize("text", EXPRESSIONS + STATEMENTS)
def test_snippet(text: str) -> None:
    check(text)


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
@pytest.mark.parametrize("text", [text for text in EXPRESSIONS + STATEMENTS if "\n" in text])
def test_snippet_with_other_newlines(text: str, newline: str) -> None:
    check(text.replace("\n", newline))


@pytest.mark.parametrize("end", ["\t# b", "\t# b\n\n  ", "\t# b\n\n\t# c", "\n\t# b \u2028\n\t# name"])
def test_an_indented_comment_ends_the_file(end: str) -> None:
    """LibCST forgets it."""
    check("name\n" + end)


@given(
    st.lists(st.sampled_from(EXPRESSIONS + STATEMENTS), min_size=1, max_size=5),
    st.lists(st.sampled_from(["# é", "", "  ", "日本 = '日本'", "\t# \u2028 \x85"]), min_size=5, max_size=5),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_snippets_in_a_file(snippets: list[str], between: list[str], newline: str) -> None:
    lines = [line for pair in zip(snippets, between, strict=False) for line in pair]
    check("\n".join(lines).replace("\n", newline))


def files_of(*roots: Path) -> list[Path]:
    return sorted(path for root in roots for path in root.rglob("*.py") if path.stat().st_size < 400_000)


def check_file(path: Path) -> bool:
    """Whether both parsers can read the file; then they must agree."""
    try:
        text = path.read_bytes().decode().removeprefix("\ufeff")
        python_tree(text)
    except (UnicodeDecodeError, SyntaxError, ValueError):
        return False
    try:
        with_deep_stack(lambda: check(text))
    except libcst.ParserSyntaxError:  # it does not know ``(a): int``, nor ``class A(b=1, *c)``
        return False
    return True


SAMPLE = files_of(STDLIB / "json", STDLIB / "email", STDLIB / "asyncio")[::9]


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.stem)
def test_some_files_of_the_standard_library(path: Path) -> None:
    assert check_file(path)


def check_files(paths: list[Path]) -> None:
    differing, checked = [], 0
    for path in paths:
        try:
            checked += check_file(path)
        except (AssertionError, ValueError) as error:
            differing.append((path, error))
    assert differing == []
    assert checked > 0.95 * len(paths)


@pytest.mark.slow
def test_the_whole_standard_library() -> None:
    check_files([path for path in files_of(STDLIB) if "site-packages" not in path.parts])


@pytest.mark.slow
def test_everything_installed() -> None:
    check_files(files_of(*map(Path, site.getsitepackages())))
