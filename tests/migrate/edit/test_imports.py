"""Imports after a rewrite: what is needed is bound, what is used stays, and the file's head stays its head."""

from __future__ import annotations

import ast
import sys
import types

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrate.bind.module import Module
from migrate.edit.apply import apply_edits
from migrate.edit.imports import can_import, import_edits
from migrate.files.text import SourceText
from migrate.parse import parse
from migrate.plan import Edit


def _rewritten(text: str, needed: set[str], gone: str = "", path: str = "x.py") -> str:
    """``text`` after every ``gone`` is replaced by 0, and ``use()`` by a use of what is needed."""
    module = Module(SourceText(path, text), parse(text))
    edits = []
    for old in filter(None, (gone, "use()")):
        at = text.find(old)
        while at >= 0:
            new = "0" if old == gone else " or ".join(n.rpartition(":")[2] for n in sorted(needed)) or "0"
            edits.append(Edit(at, at + len(old), new, 0))
            at = text.find(old, at + len(old))
    edits.sort()
    return apply_edits(text, sorted([*edits, *import_edits(module, edits, needed)]))


HEADS = [
    "",
    "#!/usr/bin/env python\n",
    "#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n",
    "# a comment\n\n",
    '"""A docstring."""\n',
    '"""A docstring."""; ',
    '"""A docstring\nof two lines."""\n\n',
    "\f\n",
]
FUTURE = ["", "from __future__ import annotations\n", "from __future__ import annotations; ", "\n"]
IMPORTS = [
    "",
    "import os\n",
    "import zlib\n",
    "import aifc_like\n",
    "import os, sys\n",
    "import os; import zlib\n",
    "import os; x = '''\n'''\n",
    "import os  # a comment\n",
    "import os; x = (\n    1)\n",
    "\fimport zlib\n",
    "from mine import (\n    a,  # a comment\n    b,\n)\n",
    "from pydantic import BaseModel\n",
    "from pydantic import (\n    BaseModel,\n    Field,\n)\n",
    "from pydantic import BaseModel, \\\n    Field\n",
    "from pydantic import *\n",
    "from mine import a\nimport os\n",
    "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import base64\n    from pydantic import TypeAdapter\n",
    "try:\n    import base64\nexcept ImportError:\n    pass\n",
    "if x0:\n    import base64\n",
    "__all__ = ['f']\nimport os\n",
    "def g():\n    pass\n",
    "@dec\ndef g():\n    pass\n",
    "@dec\nclass G:\n    pass\n",
]
NEEDED = [
    set(),
    {"base64"},
    {"pydantic:TypeAdapter"},
    {"base64", "json", "pydantic:TypeAdapter"},
    {"typing:cast"},
]
TAILS = ["use()\n", "use()", "def f():\n    return use()\nf()\n", "if True: use()\n"]


class _Stub(types.ModuleType):
    """A module that has every name."""

    __all__ = ("BaseModel",)

    def __getattr__(self, name: str) -> object:
        return object()


def _run(text: str) -> None:
    saved = {name: sys.modules.get(name) for name in ("aifc_like", "mine", "pydantic")}
    try:
        sys.modules.update({name: _Stub(name) for name in saved})
        exec(compile(text, "x.py", "exec"), {"x0": False, "dec": lambda x: x, "__name__": "x"})
    finally:
        for name, module in saved.items():
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module


def _imported(text: str) -> set[tuple[str, str]]:
    """Pairs of module and name that are imported."""
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            found |= {(getattr(node, "module", alias.name), alias.name) for alias in node.names}
    return found


@settings(deadline=None, max_examples=300)
@given(
    st.sampled_from(HEADS),
    st.sampled_from(FUTURE),
    st.lists(st.sampled_from(IMPORTS), max_size=3).map("".join),
    st.sampled_from(NEEDED),
    st.sampled_from(TAILS),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_added_imports_are_there_when_they_are_used(
    head: str, future: str, imports: str, needed: set[str], tail: str, newline: str
) -> None:
    """The file runs, has the docstring and the first lines it had, and the imports it had."""
    text = (head + future + imports + tail).replace("\n", newline)
    try:
        compile(text, "x.py", "exec")
    except SyntaxError:
        return  # such as a def behind a semicolon
    after = _rewritten(text, needed)
    _run(after)
    assert ast.get_docstring(ast.parse(after)) == ast.get_docstring(ast.parse(text))
    assert after.startswith(text[: len(head.rstrip("; \n"))])
    assert _imported(after) - _imported(text) <= {(n.partition(":")[0], n.rpartition(":")[2]) for n in needed}
    assert _imported(text) <= _imported(after)
    if newline in text and newline != "\r":
        assert after.count("\n") - text.count("\n") == after.count(newline) - text.count(newline)


ADDED = {
    "sorted among the others": (
        "import os\nimport zlib\nuse()\n",
        {"re"},
        "import os\nimport re\nimport zlib\nre\n",
    ),
    "below the last": ("import os\n\nuse()\n", {"re"}, "import os\nimport re\n\nre\n"),
    "above imports of names": ("from a import b\nuse()\n", {"re"}, "import re\n\nfrom a import b\nre\n"),
    "below the docstring": ('"""Doc."""\nuse()\n', {"re"}, '"""Doc."""\n\nimport re\nre\n'),
    "name below the docstring": ('"""Doc."""\nuse()\n', {"a:b"}, '"""Doc."""\n\nfrom a import b\nb\n'),
    "below the future": (
        "from __future__ import annotations\nuse()\n",
        {"re"},
        "from __future__ import annotations\n\nimport re\nre\n",
    ),
    "above a decorator": ("@dec\ndef f(): use()\n", {"re"}, "import re\n\n@dec\ndef f(): re\n"),
    "beside a semicolon": ("import os; x = 1\nuse()\n", {"re"}, "import os; import re; x = 1\nre\n"),
    "behind the future and a semicolon": (
        "from __future__ import annotations; import zlib\nuse()\n",
        {"re"},
        "from __future__ import annotations; import re; import zlib\nre\n",
    ),
    "to names on lines of their own": (
        "from a import (\n    b,\n    c,\n)\nuse()\n",
        {"a:d"},
        "from a import (\n    b,\n    c,\n    d,\n)\nd\n",
    ),
    "beside a star": ("from a import *\nuse()\n", {"a:d"}, "from a import *\nfrom a import d\nd\n"),
    "where it is imported for type checkers only": (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import re\nuse()\n",
        {"re"},
        "import re\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import re\nre\n",
    ),
    "a name of a package beside others of that": (
        "from google import genai\nfrom google.genai import types\nfrom zoo import ape\nuse()\n",
        {"google.genai.errors:APIError"},
        "from google import genai\nfrom google.genai import types\nfrom google.genai.errors import APIError\n"
        "from zoo import ape\nAPIError\n",
    ),
    "above what is installed, and apart from it": (
        "import httpx\nfrom google import genai\nuse()\n",
        {"re"},
        "import re\n\nimport httpx\nfrom google import genai\nre\n",
    ),
    "not where it is": ("import re\nuse()\n", {"re"}, "import re\nre\n"),
    "not where it is tried": (
        "try:\n    import re\nexcept ImportError:\n    raise\nuse()\n",
        {"re"},
        "try:\n    import re\nexcept ImportError:\n    raise\nre\n",
    ),
    "behind the last line without an end": ("import os; use()", {"re"}, "import os; import re; re"),
}


@pytest.mark.parametrize("name", ADDED)
def test_where_an_import_is_added(name: str) -> None:
    """By hand: this file, with this needed, becomes that one."""
    before, needed, after = ADDED[name]
    assert _rewritten(before, needed) == after


REMOVED = {
    "whole": ("from google.genai import types\ntypes.X\n", "0\n"),
    "whole, with its alias": ("import google.genai.types as types\ntypes.X\n", "0\n"),
    "whole, on several lines": ("from google.genai import (\n    types,\n)\ntypes.X\n", "0\n"),
    "last line without an end": ("def f(): types.X\nfrom google.genai import types", "def f(): 0\n"),
    "in a function": (
        "def f():\n    from google.genai import types\n    return types.X\n",
        "def f():\n    return 0\n",
    ),
    "form feed": ("\ffrom google.genai import types\ntypes.X\n", "0\n"),
    "first of two": (
        "from google.genai import types, errors\ntypes.X\nerrors\n",
        "from google.genai import errors\n0\nerrors\n",
    ),
    "last of two": (
        "from google import genai, types\ntypes.X\ngenai\n",
        "from google import genai\n0\ngenai\n",
    ),
    "one of three lines": (
        "from google.genai import (\n    a,\n    types,\n    b,\n)\ntypes.X\na, b\n",
        "from google.genai import (\n    a,\n    b,\n)\n0\na, b\n",
    ),
}


@pytest.mark.parametrize("name", REMOVED)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_an_import_that_nobody_uses_any_more_goes(name: str, newline: str) -> None:
    before, after = (text.replace("\n", newline) for text in REMOVED[name])
    assert _rewritten(before, set(), gone="types.X") == after


STAYS = {
    "used elsewhere": "from google.genai import types\ntypes.X\nprint(types)\n",
    "used in a quoted annotation": "from google.genai import types\ntypes.X\ndef f(x: 'types.Part'): pass\n",
    "exported": "from google.genai import types\n__all__ = ['types']\ntypes.X\n",
    "with a comment behind": "from google.genai import types  # noqa: F401\ntypes.X\n",
    "with a comment inside": "from google.genai import (  # keep\n    types,\n)\ntypes.X\n",
    "one of two with a comment between": "from google.genai import (\n    a,  # keep\n    types,\n)\ntypes.X\na\n",
    "alone in its block": "if x:\n    from google.genai import types\ntypes.X\n",
    "alone in try": "try:\n    from google.genai import types\nexcept ImportError:\n    pass\ntypes.X\n",
    "alone in except": "try:\n    pass\nexcept E:\n    from google.genai import types\ntypes.X\n",
    "beside a semicolon": "import os; from google.genai import types\ntypes.X\n",
    "before a semicolon": "from google.genai import types; import os\ntypes.X\n",
    "star": "from google.genai.types import *\ntypes.X\n",
    "another SDK": "from other import types\ntypes.X\n",
    "never used": "from google.genai import types\n",
}


@pytest.mark.parametrize("name", STAYS)
def test_an_import_stays(name: str) -> None:
    """What is used, exported, commented on or cannot be taken out alone stays."""
    before = STAYS[name]
    assert _rewritten(before, set(), gone="types.X") == before.replace("types.X", "0")


def test_a_package_keeps_its_imports() -> None:
    """An ``__init__.py`` imports for others."""
    text = "from google.genai import types\ntypes.X\n"
    assert _rewritten(text, set(), gone="types.X", path="a/__init__.py").startswith("from google")


def test_replaced_names_that_come_back_are_used() -> None:
    """A name that the new code mentions again is still needed."""
    text = "from google.genai import types\nx = types.X\n"
    module = Module(SourceText("x.py", text), parse(text))
    at = text.index("types.X")
    edit = Edit(at, at + 7, "list[types.Step]", 0)
    assert import_edits(module, [edit], ()) == []


@pytest.mark.parametrize(
    ("text", "needed", "expected"),
    [
        ("x = 1", "base64", True),
        ("import base64", "base64", True),
        ("base64 = 1", "base64", False),
        ("def f(base64): pass", "base64", False),
        ("def f():\n    import base64", "base64", True),
        ("def f():\n    use()\n    import base64", "base64", False),
        ("if x:\n    def f():\n        import base64 as b\n        import base64", "base64", True),
        ("import base64 as b", "base64", True),
        ("import other as base64", "base64", False),
        ("from other import base64", "base64", False),
        ("from pydantic import TypeAdapter", "pydantic:TypeAdapter", True),
        ("from other import TypeAdapter", "pydantic:TypeAdapter", False),
        ("class TypeAdapter: pass", "pydantic:TypeAdapter", False),
        ("[base64 for base64 in x]", "base64", False),
    ],
)
def test_a_name_that_is_taken_cannot_be_imported(text: str, needed: str, expected: bool) -> None:
    """A name the file uses for something else, in whatever scope, is not imported over."""
    module = Module(SourceText("x.py", text), parse(text))
    assert can_import(module, needed) is expected


_ADDED = 'def twice(x: int) -> Any:\n    """Two of it."""\n    return 2 * x\n'


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("import os\nuse()\n", f"import os\n\n\n{_ADDED}\n\ntwice\n"),
        ("import os\n\n\n\nuse()", f"import os\n\n\n{_ADDED}\n\n\ntwice"),
        ('"""A."""\nuse()\n', f'"""A."""\n\n\n{_ADDED}\n\ntwice\n'),
        (f"import os\n\n{_ADDED}\nuse()\n", f"import os\n\n{_ADDED}\ntwice\n"),
    ],
)
def test_functions_come_below_the_imports_once(text: str, after: str) -> None:
    for newline in ("\n", "\r\n"):
        before = text.replace("\n", newline)
        module = Module(SourceText("x.py", before), parse(before))
        at = before.index("use()")
        edits = [Edit(at, at + len("use()"), "twice", 0)]
        edits = sorted([*import_edits(module, edits, {_ADDED}), *edits], key=lambda edit: edit.start)
        assert apply_edits(before, edits) == after.replace("\n", newline)


def test_a_function_needs_its_name_for_itself() -> None:
    for text, free in (
        ("x = 1\n", True),
        ("import os; use()", False),
        (_ADDED, True),
        (f"{_ADDED}twice = 3\n", False),
        ("def f(twice):\n    pass\n", False),
        ("def twice(x):\n    return x\n", False),
        ("class A:\n    def twice(self): ...\n", False),
    ):
        assert can_import(Module(SourceText("x.py", text), parse(text)), _ADDED) is free, text
