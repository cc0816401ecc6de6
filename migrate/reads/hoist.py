"""Values read more than once are computed once, in a variable set right after the call."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import TYPE_CHECKING

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads


def response_variable(
    module: Module, value: ast.expr, nodes: Sequence[ast.Attribute], suffix: str
) -> str | None:
    """Name of the variable the response is assigned to, where a variable named after it can be set there, too."""
    statement = module.scopes.parents[value]
    if not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
        return None
    target = statement.targets[0]
    if not isinstance(target, ast.Name) or f"{target.id}_{suffix}" in module.identifiers:
        return None
    reads = {node.value.id if isinstance(node.value, ast.Name) else "" for node in nodes}
    owner = module.scopes.scope_of(target).owner(target.id)
    here = all(module.scopes.scope_of(node).owner(target.id) is owner for node in nodes)
    return target.id if here and reads == {target.id} else None


def hoist(reads: Reads, value: ast.expr, nodes: Sequence[ast.Attribute], name: str, source: str) -> None:
    """Set ``name`` to ``source`` on the line after the call, and read ``name`` in place of ``nodes``.

    Lines of ``source`` after the first are indented from the start of a line.
    """
    set_after(reads, value, f"{name} = {source}")
    for node in nodes:
        reads.analysis.edit(*reads.module.span(node), name)


def set_after(reads: Reads, value: ast.expr, source: str) -> None:
    """Write ``source`` below the statement that ``value`` is in, as deep as that is."""
    module = reads.module
    statement = module.scopes.statement_of(value)
    start, end = module.span(statement)
    at = end
    while at < len(module.text) and module.text[at] not in "\r\n":
        at += 1
    rest = module.text[end:at].strip()
    if rest and not rest.startswith("#"):
        raise LeftError("GI512", f"Other code shares line {statement.lineno} with the call.")
    indent = module.indent_at(start)
    reads.analysis.edit(at, at, "".join(f"\n{indent}{line}" for line in source.split("\n")))


def set_before(reads: Reads, holder: Definition, nodes: Sequence[ast.expr], source: str) -> bool:
    """Write ``source``, which reads the response in ``holder``, above the first statement that one of ``nodes`` is in.

    False where not all of them follow there, or the code asks whether there is a response at all.
    """
    module = reads.module
    uses = module.uses.get(holder, ())
    if any(module.is_tested(use) or reads.plain.is_none_test(use) for use in uses):
        return False
    first = min(nodes, key=lambda node: module.span(node)[0])
    statement = module.scopes.statement_of(first)
    start, _ = module.span(statement)
    line = module.line_start(start)
    if module.text[line:start].strip() or module.text.startswith("elif", start):
        return False
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return False  # in its head: a decorator may stand above
    following = _from(module, statement)
    if not all(following.intersection(module.scopes.ancestors(node)) for node in nodes):
        return False
    indent = module.indent_at(start)
    reads.analysis.edit(line, line, "".join(f"{indent}{row}\n" for row in source.split("\n")))
    return True


def _from(module: Module, statement: ast.stmt) -> set[ast.AST]:
    """A statement and those that follow in its block."""
    for _, block in ast.iter_fields(module.scopes.parents[statement]):
        if isinstance(block, list) and statement in block:
            return set(block[block.index(statement) :])
    return {statement}
