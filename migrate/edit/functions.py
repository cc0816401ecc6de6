"""Functions that new code calls and that come into the file with it, below its imports."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.plan import Edit

PREFIX = "def "
"""How what new code needs begins where it is no import but a whole function."""


def name_of(source: str) -> str:
    """The name of a function by its source."""
    return source.removeprefix(PREFIX).partition("(")[0]


def can_define(module: Module, source: str) -> bool:
    """Whether the name of the function is free in the whole file, or stands for that very function."""
    name = name_of(source)
    return all(
        scope.is_module and _is_same(definition.node, source)
        for scope in module.scopes.by_node.values()
        for definition in scope.definitions.get(name, ())
    )


def is_defined(module: Module, source: str) -> bool:
    """Whether the file has the function already."""
    return name_of(source) in module.scopes.module.definitions


def function_edit(module: Module, at: int, sources: list[str]) -> Edit:
    """An insertion of functions at the start of the line at offset ``at``, two empty lines around each."""
    newline, text = module.source.newline, module.text
    behind = text[at:]
    empty = 0
    for line in behind.splitlines():
        if line.strip():
            break
        empty += 1
    below = max(0, 2 - empty) if behind.strip() else 0
    before = newline if at == len(text) and not text.endswith(("\r", "\n")) else ""
    whole = "\n\n".join(f"\n\n{source}".rstrip("\n") for source in sources)
    return Edit(at, at, before + whole.replace("\n", newline) + newline * (1 + below), -1)


def _is_same(node: ast.AST, source: str) -> bool:
    return ast.dump(node) == ast.dump(ast.parse(source).body[0])
