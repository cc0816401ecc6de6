"""Imports of the SDK that nobody uses any more after a rewrite go."""

from __future__ import annotations

import ast
from bisect import bisect_right

from migrate.bind.module import Module
from migrate.plan import Edit

_SDK = "google.genai"


def removals(module: Module, edits: list[Edit]) -> list[Edit]:
    """Edits that take out what nothing names after ``edits``."""
    if not edits or module.source.path.endswith("__init__.py"):
        return []
    remaining = _names_outside(module, edits)
    found = []
    for statement in _import_statements(module):
        unused = [alias for alias in statement.names if _became_unused(module, alias, edits, remaining)]
        if unused:
            edit = _without(module, statement, unused)
            if edit is not None:
                found.append(edit)
    return found


def _import_statements(module: Module) -> list[ast.Import | ast.ImportFrom]:
    return [
        node
        for node in module.scopes.parents
        if isinstance(node, ast.Import | ast.ImportFrom) and is_sdk(node)
    ]


def is_sdk(statement: ast.Import | ast.ImportFrom) -> bool:
    """Whether a statement imports something of google-genai."""
    if isinstance(statement, ast.Import):
        return any(alias.name.startswith(_SDK) for alias in statement.names)
    path = statement.module or ""
    return path.startswith(_SDK) or path == "google"


def _names_outside(module: Module, edits: list[Edit]) -> set[str]:
    """Names still mentioned after the edits: loads outside them, and words inside what they put in."""
    found: set[str] = set()
    replaced = sorted((edit.start, edit.end) for edit in edits if edit.end > edit.start)
    for node in module.scopes.parents:
        if isinstance(node, ast.Name) and not _is_replaced(module, node, replaced):
            found.add(node.id)
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and len(node.value) < 200
            and not _is_replaced(module, node, replaced)
        ):
            # Quoted annotations, ``__all__`` and doctests name things in strings.
            found.update(_words(node.value))
    for edit in edits:
        found.update(_words(edit.replacement))
    return found


def _is_replaced(module: Module, node: ast.expr, replaced: list[tuple[int, int]]) -> bool:
    start, end = module.span(node)
    before = bisect_right(replaced, (start, len(module.text)))
    return bool(before) and replaced[before - 1][1] >= end


def _words(text: str) -> set[str]:
    return {
        word
        for word in "".join(c if c.isalnum() or c == "_" else " " for c in text).split()
        if word.isidentifier()
    }


def _became_unused(module: Module, alias: ast.alias, edits: list[Edit], remaining: set[str]) -> bool:
    name = alias.asname or alias.name.partition(".")[0]
    if name in remaining or name == "*":
        return False
    definition = module.scopes.definition_of[alias]
    uses = module.uses.get(definition, ())
    # An import nobody used before is not this rewrite's business.
    return bool(uses)


def _without(module: Module, statement: ast.Import | ast.ImportFrom, unused: list[ast.alias]) -> Edit | None:
    text = module.text
    start, end = module.span(statement)
    line_start = module.line_start(start)
    line_end = end
    while line_end < len(text) and text[line_end] not in "\r\n":
        line_end += 1
    if "#" in text[end:line_end]:
        return None  # a comment, such as noqa, has been put there on purpose
    if len(unused) == len(statement.names):
        if "#" in text[start:end]:
            return None
        parent = module.scopes.parents[statement]
        siblings = [getattr(parent, field, []) for field in ("body", "orelse", "finalbody")]
        if any(block == [statement] for block in siblings):
            return None
        if text[line_start:start].strip() or text[end:line_end].strip():
            return None
        stop = line_end + (2 if text[line_end : line_end + 2] == "\r\n" else 1)
        return Edit(line_start, min(stop, len(text)), "", -1)
    kept = [alias for alias in statement.names if alias not in unused]
    first, last = module.span(statement.names[0])[0], module.span(statement.names[-1])[1]
    if "#" in text[first:last]:
        return None
    return Edit(first, last, _joined(module, statement, kept), -1)


def _joined(module: Module, statement: ast.Import | ast.ImportFrom, kept: list[ast.alias]) -> str:
    """The kept names, separated as the first two were."""
    text = module.text
    separator = text[module.span(statement.names[0])[1] : module.span(statement.names[1])[0]]
    return separator.join(module.slice(alias) for alias in kept)
