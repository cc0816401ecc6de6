"""Lifting reads what the source spells out; lowering gives the same source back."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planned import bound

from migrate.bind.module import Module
from migrate.edit.apply import apply_edits
from migrate.edit.layout import Block, Layout
from migrate.edit.rope import Draft, Writer
from migrate.literal import Hole, LiftedDict, LiftedList, Lifter, Lowering
from shim.mapping.value import NeedsLiteral

HEAD = "from google.genai import types\n"
plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def _value(module: Module) -> ast.expr:
    statement = module.tree.body[-2]
    assert isinstance(statement, ast.Assign)
    return statement.value


def _lifter(module: Module) -> Lifter:
    statement = module.tree.body[-1]
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Call)
    return Lifter(module, statement.value)


def _lifted(source: str, head: str = HEAD) -> Any:
    module = bound(f"{head}v = {source}\nlater(v)\n")
    return _lifter(module).lift(_value(module))


def _lowered(source: str) -> ast.expr:
    """The expression after lifting and lowering it, taken apart down to its constants."""
    module = bound(f"{HEAD}v = {source}\nlater(v)\n")
    lifted = _lifter(module).lift(_value(module))
    if isinstance(lifted, LiftedDict | LiftedList):
        lifted.node = None  # else it would be quoted as a whole
    lowered = Lowering(module).lower(lifted)
    start, end = module.span(_value(module))
    if isinstance(lowered, Block):
        lowered = Layout(module).fitted(lowered, "", 4)
    after = apply_edits(module.text, Writer(module, [Draft(start, end, lowered, 0)]).edits())
    return _value(bound(after))


@settings(deadline=None)
@given(plain)
def test_plain_data_is_what_it_says(value: Any) -> None:
    """Whatever Python writes for a value is lifted to that value."""
    lifted = _lifted(repr(value))
    assert lifted == value
    assert type(lifted) is type(value) or isinstance(lifted, type(value))


@settings(deadline=None)
@given(plain)
def test_lowering_undoes_lifting(value: Any) -> None:
    assert ast.dump(_lowered(repr(value))) == ast.dump(ast.parse(repr(value), mode="eval").body)


SOURCES = [
    "[a, (b), ((c))]",
    "[\n    (a  # c\n    ),\n    b,  # d\n]",
    "{'a': (b), \"c\": [d, *e]}",
    "{'a':\n    b,\n 'c': \\\n  d}",
    "[lambda: (1, 2), x if y else z, (yield_)]",
    "['a' 'b', '''c\n  d''', f'{e}']",
    "[{'a': []}, {}, [[]]]",
    "[-1, - 2, +3, ~4, 1_000, 0x10, 1e3]",
]


@pytest.mark.parametrize("source", SOURCES)
def test_any_layout_is_given_back(source: str) -> None:
    assert ast.dump(_lowered(source)) == ast.dump(ast.parse(source, mode="eval").body)


TUPLES = [
    "(1, 2)",
    "1, 2",
    "(1), 2",
    "(1), (2)",
    "((1), (2))",
    "((1)), 2",
    "(  # (\n1, 2)",
    "(1,)",
    "(1),",
    "()",
]


@pytest.mark.parametrize("source", TUPLES)
def test_tuples_with_and_without_brackets(source: str) -> None:
    """Brackets of the first element are not those of the tuple."""
    module = bound(f"v = {source}\nlater(v)\n")
    lifted = _lifter(module).lift(_value(module))
    assert lifted == list(ast.literal_eval(source))
    for region, node in zip(lifted.regions, _value(module).elts, strict=True):  # type: ignore[attr-defined]
        assert ast.literal_eval(module.text[region.start : region.end]) == ast.literal_eval(node)


def test_types_of_the_sdk_are_dicts() -> None:
    lifted = _lifted("types.Tool(google_search=types.GoogleSearch(), a=[types.Part(text='x')])")
    assert lifted == {"google_search": {}, "a": [{"text": "x"}]}
    assert lifted.constructed == "google.genai.types.Tool"


CONSTRUCTORS = {
    "types.Part.from_text(text='a')": {"text": "a"},
    "types.Part.from_text('a')": {"text": "a"},
    "types.Part.from_uri(file_uri='a', mime_type='b')": {"file_data": {"file_uri": "a", "mime_type": "b"}},
    "types.Part.from_function_call(name='a', args={'b': 1})": {
        "function_call": {"name": "a", "args": {"b": 1}}
    },
    "types.Part.from_function_response(name='a', response={})": {
        "function_response": {"name": "a", "response": {}}
    },
    "dict(a=1, b=dict(c=2))": {"a": 1, "b": {"c": 2}},
}


@pytest.mark.parametrize("source", CONSTRUCTORS)
def test_constructors_are_what_they_make(source: str) -> None:
    assert _lifted(source) == CONSTRUCTORS[source]


HOLES = {
    "name": "x",
    "call": "f(1)",
    "class of the file": "K(a=1)",
    "dict that unpacks": "{**x, 'a': 1}",
    "dict with a computed key": "{x: 1}",
    "dict with a key twice": "{'a': 1, 'a': 2}",
    "dict with a number as key": "{1: 2}",
    "set": "{1, 2}",
    "bytes": "b'a'",
    "f-string": "f'{x}'",
    "comprehension": "[a for a in b]",
    "dict() with a positional argument": "dict(x)",
    "dict() that unpacks": "dict(**x)",
    "unknown method of a type": "types.Part.from_nothing.deeper(1)",
}


@pytest.mark.parametrize("name", HOLES)
def test_everything_else_is_a_hole(name: str) -> None:
    """What is not spelled out is passed on, not guessed."""
    lifted = _lifted(HOLES[name])
    assert isinstance(lifted, Hole)
    if not isinstance(lifted.node, ast.Constant):
        with pytest.raises(NeedsLiteral):
            lifted.literal()


@pytest.mark.parametrize(
    "source", ["types.Tool(**x)", "types.Tool(x)", "types.Part.from_text(*x)", "types.Part.from_text(1, 2)"]
)
def test_types_whose_arguments_are_not_in_sight(source: str) -> None:
    with pytest.raises(NeedsLiteral):
        _lifted(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("types.HarmCategory.HARM_CATEGORY_HATE_SPEECH", "HARM_CATEGORY_HATE_SPEECH"),
        ("[types.Modality.TEXT]", ["TEXT"]),
    ],
)
def test_members_of_enums_are_their_names(source: str, expected: Any) -> None:
    assert _lifted(source) == expected


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("x = [1, 2]", [1, 2]),
        ("x = types.Tool(a=1)", {"a": 1}),
        ("y = 3\nx = [y]", [3]),
    ],
)
def test_a_variable_that_is_built_once_is_looked_through(program: str, expected: Any) -> None:
    """Its value moves into the call, and its use counts as consumed."""
    module = bound(f"{HEAD}{program}\nv = 0\nc.models.generate_content(config=x)\n")
    statement = module.tree.body[-1]
    assert isinstance(statement, ast.Expr)
    call = statement.value
    assert isinstance(call, ast.Call)
    lifter = Lifter(module, call)
    hole = lifter.lift(call.keywords[0].value)
    value = hole.literal()
    found = [e.literal() if isinstance(e, Hole) else e for e in value] if isinstance(value, list) else value
    assert found == expected
    assert call.keywords[0].value in lifter.consumed


@pytest.mark.parametrize(
    "program",
    [
        "x = [1]\nx.append(2)",
        "x = [1]\nprint(x)",
        "x = [1]\nif y:\n    x = [2]",
        "x = f()",
        "x, y = [1], 2",
        "for x in y: pass",
        "x = y = [1]",
    ],
)
def test_a_variable_that_may_change_is_not(program: str) -> None:
    module = bound(f"{HEAD}{program}\nc.models.generate_content(config=x)\n")
    statement = module.tree.body[-1]
    assert isinstance(statement, ast.Expr)
    call = statement.value
    assert isinstance(call, ast.Call)
    lifter = Lifter(module, call)
    with pytest.raises(NeedsLiteral):
        lifter.lift(call.keywords[0].value).literal()
    assert not lifter.consumed
