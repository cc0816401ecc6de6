"""Removes the statements that a rewrite made superfluous."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.rope import Draft


def removals(module: Module, consumed: set[ast.Name], group: int) -> list[Draft]:
    """Drafts that delete every variable all of whose uses have moved elsewhere."""
    definitions: set[Definition] = set()
    for name in consumed:
        definitions |= module.reaching.get(name, frozenset())
    drafts = []
    for definition in definitions:
        uses = module.uses.get(definition, [])
        if (
            set(uses) <= consumed
            and not _may_be_imported(module, definition)
            and definition.statement is not None
        ):
            draft = _removal(module, definition, group)
            if draft is not None:
                drafts.append(draft)
    return sorted(drafts, key=lambda draft: draft.start)


def _may_be_imported(module: Module, definition: Definition) -> bool:
    """Whether a module-level name may be meant for other files: public, and used inside functions."""
    used_inside = any(not module.scopes.scope_of(use).is_module for use in module.uses.get(definition, ()))
    return definition.scope.is_module and used_inside and not definition.name.startswith("_")


def _removal(module: Module, definition: Definition, group: int) -> Draft | None:
    """Delete a statement with its lines, and one of two blank lines that would meet; ``None`` where it shares them."""
    statement = definition.statement
    assert statement is not None
    if isinstance(definition.value, ast.Constant) or _alone_in_block(module, statement):
        return None
    start, end = module.span(statement)
    text = module.text
    line_start = module.line_start(start)
    after = end
    while after < len(text) and text[after] in " \t":
        after += 1
    if text[line_start:start].strip() or text[after : after + 1] not in ("", "\r", "\n"):
        return None
    stop = _line_end(text, after)
    above = text[:line_start].splitlines()
    if (
        above
        and not above[-1].strip()
        and stop < len(text)
        and not text[stop : _line_end(text, stop)].strip()
    ):
        stop = _line_end(text, stop)
    return Draft(line_start, stop, (), group)


def _alone_in_block(module: Module, statement: ast.stmt) -> bool:
    parent = module.scopes.parents[statement]
    blocks = [getattr(parent, name, None) for name in ("body", "orelse", "finalbody")]
    return any(isinstance(block, list) and block == [statement] for block in blocks)


def _line_end(text: str, offset: int) -> int:
    """Offset behind the end of the line that holds ``offset``."""
    while offset < len(text) and text[offset] not in "\r\n":
        offset += 1
    if text[offset : offset + 2] == "\r\n":
        return offset + 2
    return min(offset + 1, len(text))
