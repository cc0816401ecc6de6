"""Fields whose value depends on a condition: ``response_schema=Model if as_json else None``.

A converter needs literals, so the fields are converted once for each outcome, and where the results differ the new
code asks the same question: ``response_format={...} if as_json else None``.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from migrate.bind.module import Module
from migrate.config.chosen import chosen
from migrate.literal import Choice, Derived, Hole, LiftedDict, LiftedList, plain_region
from migrate.literal.values import only_looks
from shim.mapping import config
from shim.mapping.value import Malformed, NeedsLiteral

_FLAGS = frozenset(("include_thoughts",))
"""Fields of which only the truth of the value matters."""
_OF_GENERATION = "generation_config"
Convert = Callable[[Mapping[str, Any]], dict[str, Any]]


def by_case(module: Module, given: Mapping[str, Any], convert: Convert) -> dict[str, Any]:
    """``convert(given)``; where a value must be a literal and is chosen by a condition, for each outcome of that."""
    try:
        return convert(given)
    except NeedsLiteral:
        given = {key: _opened(value) if _needs_literal(key, value) else value for key, value in given.items()}
        test = next((test for test in _tests(given) if only_looks(module, test)), None)
        if test is None:
            raise
    wanted = ast.dump(test)
    then, otherwise = (
        by_case(module, {key: _decided(value, wanted, outcome, key) for key, value in given.items()}, convert)
        for outcome in (True, False)
    )
    return _merged(then, otherwise, Hole(module, test, plain_region(module, test)))


def listed(value: Any) -> list[Any]:
    """The elements of a list, or the one value."""
    return list(value) if isinstance(value, list | tuple) else [value]


def alternatives(value: Any) -> list[Any]:
    """The values that a converted value can have, ``None`` left out."""
    if isinstance(value, Choice):
        return [*alternatives(value.then), *alternatives(value.otherwise)]
    return [] if value is None else [value]


def spelled_in(value: Any) -> list[str]:
    """The strings that are spelled out anywhere in a lifted value."""
    if isinstance(value, str):
        return [value]
    nodes = ast.walk(value.node) if isinstance(value, Hole) else ()
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


# -- finding the conditions


def _tests(given: Mapping[str, Any]) -> Iterator[ast.expr]:
    """The conditions in fields that cannot be converted as they are."""
    for name, value in given.items():
        if value is not None and _needs_literal(name, value):
            yield from _tests_in(value, name)


def _needs_literal(name: str, value: Any) -> bool:
    try:
        config.to_interaction({name: value})
    except NeedsLiteral:
        return True
    except Malformed:
        return False
    return False


def _tests_in(value: Any, key: str = "") -> Iterator[ast.expr]:
    match value:
        case Hole(node=ast.IfExp() as node):
            yield node.test
        case Hole() if key in _FLAGS:
            yield value.node
        case Mapping():
            for inner, entry in value.items():
                yield from _tests_in(entry, inner)
        case list():
            for entry in value:
                yield from _tests_in(entry)


def _opened(value: Any) -> Any:
    """``value`` with the choices that its variables hold, where those can be made at the call."""
    match value:
        case Hole():
            return chosen(value) or value
        case LiftedDict():
            return value.having({key: _opened(entry) for key, entry in value.items()})
        case LiftedList():
            return value.having([_opened(entry) for entry in value])
    return value


def _decided(value: Any, test: str, outcome: bool, key: str) -> Any:
    """``value`` where every choice by this test is made."""
    match value:
        case Hole(node=ast.IfExp() as node) if ast.dump(node.test) == test:
            branch = node.body if outcome else node.orelse
            return None if value.lifter is None else value.lifter.lift(branch)
        case Hole() if key in _FLAGS and ast.dump(value.node) == test:
            return outcome
        case LiftedDict():
            entries = {inner: _decided(entry, test, outcome, inner) for inner, entry in value.items()}
            return value.having(entries)
        case LiftedList():
            return value.having([_decided(entry, test, outcome, "") for entry in value])
    return value


# -- putting the outcomes together


def _merged(then: Mapping[str, Any], otherwise: Mapping[str, Any], test: Hole) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key in dict.fromkeys((*then, *otherwise)):
        one, other = then.get(key), otherwise.get(key)
        if same(one, other):
            found[key] = one
        elif key == _OF_GENERATION and isinstance(one, Mapping) and isinstance(other, Mapping):
            found[key] = _merged(one, other, test)
        elif isinstance(one, Choice) or isinstance(other, Choice):
            raise NeedsLiteral(f"`{key}`, which depends on several conditions,")
        else:
            found[key] = Choice(test, one, other)
    return found


def same(one: Any, other: Any) -> bool:
    """Whether two converted values are the same source."""
    match one, other:
        case Hole(), Hole():
            return one.node is other.node
        case Derived(), Derived():
            return one.template == other.template and one.hole.node is other.hole.node
        case Choice(), Choice():
            return (
                one.test.node is other.test.node
                and same(one.then, other.then)
                and same(one.otherwise, other.otherwise)
            )
        case Mapping(), Mapping():
            return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
        case list(), list():
            return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and bool(one == other)
