"""Layout: items between brackets written anew are the same items, with every comment once."""

from __future__ import annotations

import ast
import io
import tokenize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrate.bind.module import Module
from migrate.edit.apply import apply_edits
from migrate.edit.layout import Block, Item, Layout, regions
from migrate.edit.rope import Draft, Rope, Slice, Writer
from migrate.files.text import SourceText
from migrate.parse import parse


def _module(text: str) -> Module:
    return Module(SourceText("x.py", text), parse(text))


def _comments(text: str) -> list[str]:
    lines = io.StringIO(text, newline="").readline
    return sorted(t.string.rstrip() for t in tokenize.generate_tokens(lines) if t.type == tokenize.COMMENT)


def _call(module: Module) -> ast.Call:
    return next(
        node
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "call"
    )


def _written_back(text: str, *, explode: bool = True, trailing_comma: bool = True) -> str:
    """``text`` with the arguments of ``call(...)`` taken apart and written anew."""
    module = _module(text)
    call = _call(module)
    start, end = module.span(call)[0] + len("call"), module.span(call)[1]
    start = module.text.index("(", start)
    nodes: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
    nodes.sort(key=module.span)
    found, below = regions(module, start + 1, end - 1, [module.span(node) for node in nodes])
    items = tuple(Item((Slice(r.start, r.end),), "", r.before, r.after) for r in found)
    block = Block("(", ")", items, below, explode=explode, trailing_comma=trailing_comma)
    column = start - module.line_start(start)
    rope: Rope = Layout(module).fitted(block, module.indent_at(start), column)
    return apply_edits(text, Writer(module, [Draft(start, end, rope, 0)]).edits())


counter = st.integers(0, 99)
ATOMS = [
    *(
        "a",
        "1",
        "'x'",
        '"#"',
        "'(,'",
        "(b)",
        "((c))",
        "f(d, e)",
        "[g,\n  h]",
        "{'k': 1}",
        "i.j",
        "*k",
        "lambda: m",
    ),
    *(
        "'''n\n      o'''",
        '"""\n#\n"""',
        "(\n p\n)",
        "(q  # inner\n)",
        "(  # inner\n r)",
        "(# one\n# two\n s\n# three\n)",
    ),
    *(
        "t if u else v",
        "f'{w}'",
        "(yield)",
        "-x",
        "(y for y in z)",
        "f(\n    1,  # inner\n)",
        "'a' 'b'",
        "(\n'a'\n'b')",
    ),
]
atoms = st.sampled_from(ATOMS)
spaces = st.sampled_from(["", " ", "  ", "\t", "\n", "\n\n", "\n      ", "\n\t"])
remarks = st.sampled_from(
    ["", "", "", "# c\n", "# d (e, f)\n", "#g\n", " # ''' h\n", "# i\n\n# j\n", "\n# k\n"]
)


@st.composite
def calls(draw: st.DrawFn) -> str:
    """A call with arguments laid out at random, somewhere in a function or at the top."""
    count = draw(st.integers(0, 4))
    inside = draw(spaces) + draw(remarks)
    for index in range(count):
        keyword = (
            draw(st.sampled_from(["", f"n{index}=", f"n{index} = "])) if index or draw(st.booleans()) else ""
        )
        atom = draw(atoms)
        if keyword and atom.startswith("*"):
            keyword = ""
        inside += keyword + atom + draw(spaces) + draw(remarks)
        inside += "," if index < count - 1 or draw(st.booleans()) else ""
        inside += draw(spaces) + draw(remarks)
    where = draw(
        st.sampled_from(["call({})\n", "def fn():\n    x = call({})\n", "if y:\n\treturn_ = [call({})]\n"])
    )
    return where.replace("{}", inside).replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n"])))


@settings(deadline=None, max_examples=400)
@given(calls(), st.booleans())
def test_items_written_anew_are_the_same(text: str, explode: bool) -> None:
    """Same syntax tree, same values of all strings, and every comment exactly once."""
    try:
        before = ast.parse(text)
    except SyntaxError:
        return  # a positional argument behind a named one
    after = _written_back(text, explode=explode)
    assert ast.dump(ast.parse(after)) == ast.dump(before)
    assert _comments(after) == _comments(text)
    assert _written_back(after, explode=explode).count("\n") == after.count("\n")


BY_HAND = {
    "exploded": ("call(a, b=1)\n", "call(\n    a,\n    b=1,\n)\n"),
    "indented": ("if x:\n    call(a)\n", "if x:\n    call(\n        a,\n    )\n"),
    "comment behind": ("call(a,  # c\n     b)\n", "call(\n    a,  # c\n    b,\n)\n"),
    "comment above": ("call(\n    # c\n    a)\n", "call(\n    # c\n    a,\n)\n"),
    "comment behind the bracket": ("call(  # c\n    a)\n", "call(\n    # c\n    a,\n)\n"),
    "comment below": ("call(\n    a,\n    # c\n)\n", "call(\n    a,\n    # c\n)\n"),
    "comment before the comma": ("call(a  # c\n    , b)\n", "call(\n    a,  # c\n    b,\n)\n"),
    "comment inside parentheses": (
        "call((a  # c\n    ), b)\n",
        "call(\n    (a  # c\n        ),\n    b,\n)\n",
    ),
    "comment behind an opening parenthesis": (
        "call(a, (  # c\n    b))\n",
        "call(\n    a,\n    (  # c\n        b),\n)\n",
    ),
    "no items": ("call()\n", "call()\n"),
    "only a comment": ("call(\n    # c\n)\n", "call(\n    # c\n)\n"),
    "tabs": ("if x:\n\tcall(a)\n", "if x:\n\tcall(\n\t\ta,\n\t)\n"),
}


@pytest.mark.parametrize("name", BY_HAND)
def test_one_item_a_line(name: str) -> None:
    before, after = BY_HAND[name]
    assert _written_back(before) == after


def test_one_line_where_it_fits() -> None:
    """Items that fit behind what stands before them share its line; a longer line is broken up."""
    module = _module("x = call(a)\n")
    block = Block("(", ")", (Item(("1",), "a="), Item(("2",), "b=")))
    layout = Layout(module)
    assert layout.fitted(block, "", 4) == ("(", "a=", "1", ", ", "b=", "2", ")")
    assert layout.width(layout.one_line(block) or ()) == len("(a=1, b=2)")
    assert layout.fitted(block, "", 88 - len("(a=1, b=2)"))[0] == "("
    assert "\n    a=" in layout.fitted(block, "", 88 - len("(a=1, b=2)") + 1)


def test_nested_blocks_break_only_where_they_must() -> None:
    """An inner block stays on one line when it fits on the line it then stands on."""
    module = _module("x = call(a)\n")
    inner = Block("[", "]", (Item(("1",)), Item(("2",))))
    outer = Block("(", ")", (Item(inner, "a="), Item((f"'{'x' * 90}'",), "b=")))
    text = "".join(str(piece) for piece in Layout(module).fitted(outer, "", 0))
    assert text == f"(\n    a=[1, 2],\n    b='{'x' * 90}',\n)"


@pytest.mark.parametrize("change", [{"before": ("# c",)}, {"after": "# c"}])
def test_comments_forbid_one_line(change: dict[str, object]) -> None:
    """An item with a comment gets a line of its own however short it is."""
    block = Block("(", ")", (Item(("1",), "", **change),))  # type: ignore[arg-type]
    assert Layout(_module("x = 1\n")).one_line(block) is None
