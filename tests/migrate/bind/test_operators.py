"""Texts: expressions that are certainly one, and those that only look like it."""

from __future__ import annotations

import pytest
from inferred import here

TEXTS = {
    "literal": "here('x')",
    "f-string": "here(f'{x}')",
    "concatenation": "here('a' + x)",
    "concatenation of unknowns": "here('a' + x + y)",
    "percent": "here('%s' % x)",
    "repetition": "here('-' * n)",
    "format": "here('{}'.format(x))",
    "format of an unknown": "here(template.format(x=1))",
    "join": "here(', '.join(x))",
    "strip": "here(' x '.strip())",
    "replaced": "here('x'.replace('a', 'b').upper())",
    "str()": "here(str(x))",
    "input()": "here(input())",
    "json": "import json\nhere(json.dumps(x))",
    "environment": "import os\nhere(os.environ['X'])",
    "environment with a default": "import os\nhere(os.environ.get('X', 'y'))",
    "dedent": "import textwrap\nhere(textwrap.dedent(x))",
    "dedent under an alias": "from textwrap import dedent as d\nhere(d(x))",
    "file": "with open('x') as f:\n    here(f.read())",
    "path": "from pathlib import Path\nhere(Path('x').read_text())",
    "decoded": "here(b'x'.decode())",
    "slice": "here('abc'[:2])",
    "character": "for c in 'abc': here(c)",
    "split": "here('a b'.split()[0])",
    "lines": "for line in 'a'.splitlines(): here(line)",
    "variable": "x = 'a'\nhere(x)",
    "augmented": "x = 'a'\nx += y\nhere(x)",
    "augmented in a loop": "x = 'a'\nfor y in z:\n    x += y\nhere(x)",
    "parameter": "def f(x: str): here(x)",
    "optional parameter": "def f(x: str | None = None): here(x)",
    "passed": "def f(x): here(x)\nf('a')",
    "default and passed": "def f(x='a'): here(x)\nf('b')",
    "returned": "def f(): return 'a'\nhere(f())",
    "returned, declared": "def f() -> str: return g()\nhere(f())",
    "returned by a lambda": "f = lambda x: f'{x}'\nhere(f(1))",
    "constant of a class": "class K:\n    x = 'a'\n    def f(self): here(self.x)",
    "attribute": "class K:\n    def __init__(self, x: str): self.x = x\n    def f(self): here(self.x)",
    "dataclass": "class K:\n    x: str\ndef f(k: K): here(k.x)",
    "ternary": "here('a' if x else 'b')",
    "or": "here(None or 'b')",
    "list": "for x in ['a', 'b']: here(x)",
    "list in a variable": "xs = ['a', 'b']\nfor x in xs: here(x)",
    "list that grows by texts": "xs = ['a']\nxs.append(f'{y}')\nfor x in xs: here(x)",
    "list of a comprehension": "xs = [str(y) for y in z]\nfor x in xs: here(x)",
    "declared list": "def f(xs: list[str]):\n    for x in xs: here(x)",
    "declared list, numbered": "def f(xs: list[str]):\n    for i, x in enumerate(xs): here(x)",
    "declared list, zipped": "def f(xs: list[str], ys):\n    for y, x in zip(ys, xs): here(x)",
    "declared list, sorted": "def f(xs: list[str]):\n    for x in sorted(xs): here(x)",
    "declared tuple": "def f(xs: tuple[str, ...]):\n    for x in xs: here(x)",
    "declared pairs": "def f(xs: list[tuple[int, str]]):\n    for i, x in xs: here(x)",
    "declared dict": "def f(xs: dict[str, str]):\n    for k, x in xs.items(): here(x)",
    "keys of a declared dict": "def f(xs: dict[str, int]):\n    for x in xs: here(x)",
    "dict": "xs = {'a': 'b'}\nhere(xs['a'])",
    "list of pairs": "for n, x in [(1, 'a'), (2, 'b')]: here(x)",
    "unpacked": "n, x = 1, 'a'\nhere(x)",
    "walrus": "if (x := 'a'): here(x)",
}


@pytest.mark.parametrize("name", TEXTS)
def test_text_is_known(name: str) -> None:
    """Only text, whatever it is made of."""
    assert here(TEXTS[name]) == {"str"}


NO_TEXTS = {
    "bytes": "here(b'x')",
    "number": "here(1)",
    "unknown": "here(x)",
    "parameter": "def f(x): here(x)",
    "default that callers can replace": "def f(x='a'): here(x)",
    "list that grows by something else": "xs = ['a']\nxs.append(image)\nfor x in xs: here(x)",
    "list that is extended": "xs = ['a']\nxs.extend(images)\nfor x in xs: here(x)",
    "list that is added to": "xs = ['a']\nxs += images\nfor x in xs: here(x)",
    "list whose entry is set": "xs = ['a']\nxs[0] = image\nfor x in xs: here(x)",
    "list that a function of the file gets": """
        def g(y): y.append(1)
        xs = ['a']
        g(xs)
        for x in xs: here(x)
    """,
    "list of two kinds": "for x in ['a', 1]: here(x)",
    "list kept in an attribute that grows": """
        class K:
            def __init__(self): self.xs = ["a"]
            def add(self, x): self.xs.append(x)
            def f(self):
                for x in self.xs: here(x)
    """,
    "file of bytes": "with open('x', 'rb') as f:\n    here(f.read())",
    "file of a mode that is not spelled out": "with open('x', mode) as f:\n    here(f.read())",
    "str of the file": "def str(x): return 1\nhere(str(x))",
    "input bound in a function": "def f(input): here(input())",
    "first of a declared pair": "def f(xs: list[tuple[int, str]]):\n    for i, x in xs: here(i)",
    "declared list as a whole": "def f(xs: list[str]): here(xs)",
}


@pytest.mark.parametrize("name", NO_TEXTS)
def test_text_is_not_guessed(name: str) -> None:
    """Where something else can be meant, it is not only text."""
    assert here(NO_TEXTS[name]) != {"str"}
