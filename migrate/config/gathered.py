"""Lists of tools that are gathered one by one: ``tools = []``, then ``tools.append(types.Tool(...))``.

The list stays, and what is put into it is converted where that is done; so all that is done with it has to be in sight.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from migrate.bind.module import Module
from migrate.bind.reach import reached_by_name
from migrate.bind.scopes import Definition
from migrate.config.writer import place
from migrate.literal import (
    Hole,
    LiftedDict,
    LiftedList,
    Lifter,
    Lowering,
    assigns_alone,
    plain_region,
    single_definition,
)
from migrate.literal.values import NamedList
from migrate.rules.rule import Analysis
from shim.mapping import config
from shim.mapping.value import Malformed, NeedsLiteral


def gathered(module: Module, given: Mapping[str, Any], analysis: Analysis) -> NamedList | None:
    """The tools of a config under the name of the list they are gathered in; ``None`` where they are not.

    The edits of what is put into the list are planned in ``analysis``.
    """
    sent = given.get("tools")
    if not isinstance(sent, Hole) or "tool_config" in given:
        return None
    name = _named(sent.node)
    definition = single_definition(module, name) if name is not None else None
    if definition is None or not _is_own(module, definition):
        return None
    put: list[ast.expr] = []
    for use in module.uses.get(definition, ()):
        if module.reaching[use] != {definition} or module.scopes.scope_of(use) is not definition.scope:
            return None
        appended = _appended(module, use)
        if appended is not None:
            put.append(appended)
        elif not (_is_inside(module, use, sent.node) or module.is_boolean_test(use)):
            return None
    return _converted(module, definition, put, sent, analysis) if put else None


def _named(node: ast.expr) -> ast.Name | None:
    """The list in ``tools``, ``tools or None`` and ``tools if tools else None``."""
    match node:
        case ast.Name():
            return node
        case ast.BoolOp(op=ast.Or(), values=[ast.Name() as name, ast.Constant(value=None)]):
            return name
        case ast.IfExp(test=ast.Name(id=test), body=ast.Name() as name, orelse=ast.Constant(value=None)):
            return name if name.id == test else None
    return None


def _is_own(module: Module, definition: Definition) -> bool:
    scope = definition.scope
    local = not (scope.is_module or scope.is_class) and len(scope.definitions[definition.name]) == 1
    built = isinstance(definition.value, ast.List) and assigns_alone(definition)
    return local and built and reached_by_name(module, definition) is None


def _appended(module: Module, use: ast.Name) -> ast.expr | None:
    """What ``use.append(...)`` puts into the list, where that is a statement of its own."""
    method = module.scopes.parents[use]
    call = module.scopes.parents[method]
    match call:
        case ast.Call(func=ast.Attribute(attr="append") as func, args=[value], keywords=[]) if func is method:
            return value if isinstance(module.scopes.parents[call], ast.Expr) else None
    return None


def _is_inside(module: Module, node: ast.AST, outer: ast.AST) -> bool:
    return node is outer or any(around is outer for around in module.scopes.ancestors(node))


def _converted(
    module: Module, definition: Definition, put: list[ast.expr], sent: Hole, analysis: Analysis
) -> NamedList | None:
    assert definition.value is not None
    begun = Lifter(module, definition.value).lift(definition.value)
    if not isinstance(begun, LiftedList) or "#" in module.slice(definition.value):
        return None
    edits: list[tuple[ast.expr, Any]] = []
    found: list[Any] = []
    try:
        if begun:
            entries = analysis.accept(config.to_interaction({"tools": begun})).get("tools", [])
            if len(entries) < len(begun):
                return None
            edits.append((definition.value, entries))
            found += entries
        for value in put:
            tool = Lifter(module, value).lift(value)
            if not isinstance(tool, LiftedDict) or "#" in module.slice(value):
                return None
            entries = analysis.accept(config.to_interaction({"tools": [tool]})).get("tools", [])
            if len(entries) != 1:
                return None  # `append` adds one
            edits.append((value, entries[0]))
            found += entries
    except (NeedsLiteral, Malformed):
        return None
    lowering = Lowering(module, analysis.imports)
    for node, value in edits:
        place(module, analysis, plain_region(module, node), lowering.lower(value))
    _annotate(module, definition, analysis)
    analysis.definitions.add(definition)
    return NamedList(sent, found)


def _annotate(module: Module, definition: Definition, analysis: Analysis) -> None:
    """Dicts of several kinds get into the list, which a type checker has to be told."""
    statement, target = definition.statement, definition.node
    assert isinstance(target, ast.Name)
    _, end = module.span(target)
    stop = module.span(statement.annotation)[1] if isinstance(statement, ast.AnnAssign) else end
    analysis.edit(end, stop, ": list[Any]")
    analysis.imports.add("typing:Any")
