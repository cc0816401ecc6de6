"""What names the archived SDK beside models, chats and ``configure``: imports, and everything that is in the way."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.archived.edits import Edits
from migrate.archived.names import BlockedError, imports, path_of
from migrate.bind.module import Module
from shim.mapping.errors import MODULE

_IMPORT = "from google import genai"


def replace_imports(edits: Edits) -> None:
    """One import of google-genai in the place of the first one of the archived SDK; the others go."""
    module = edits.module
    archived = list(imports(module))
    for scope in module.scopes.by_node.values():
        for definition in scope.definitions.get("genai", ()):
            statement = module.scopes.parents.get(definition.node)
            imported = any(alias is definition.node for _, alias, _ in archived) or (
                isinstance(statement, ast.ImportFrom) and statement.module == "google"
            )  # which `in_the_way` says more about
            absent = isinstance(definition.value, ast.Constant) and definition.value.value is None
            if not imported and not absent:
                raise BlockedError(
                    definition.node, "GI584", "The file uses the name `genai` for something else."
                )
    for statement in dict.fromkeys(statement for statement, _, _ in archived):
        if len(statement.names) != sum(1 for other, _, _ in archived if other is statement):
            raise BlockedError(
                statement,
                "GI584",
                "This statement imports something else, too; put that on a line of its own.",
            )
        start, end = module.span(statement)
        if statement is archived[0][0] and (edits.needs_types or edits.errors or edits.chats):
            lines = [_IMPORT, *([_types(module, statement)] if edits.needs_types else [])]
            lines += [*_classes(edits, statement, "google.genai.chats", edits.chats)]
            lines += [*_classes(edits, statement, MODULE, edits.errors)]
            edits.put(start, end, f"\n{module.indent_at(start)}".join(lines))
            continue
        if statement is archived[0][0] or module.scopes.parents[statement] is not module.tree:
            edits.put(start, end, _IMPORT)
            continue
        line = module.line_start(start)
        newline = module.text.find("\n", end)
        stop = len(module.text) if newline < 0 else newline + 1
        alone = not module.text[line:start].strip() and not module.text[end:stop].strip()
        edits.put(line if alone else start, stop if alone else end, "" if alone else "pass")


def _classes(edits: Edits, statement: ast.stmt, home: str, names: set[str]) -> list[str]:
    """The import of the errors that handlers name now, or of the chats that annotations do."""
    if not names:
        return []
    if not edits.module.scopes.scope_of(statement).is_module:
        raise BlockedError(statement, "GI584", f"There is no place for an import of `{home}` here.")
    taken = next(
        (name for name in sorted(names) if home != MODULE and name in edits.module.identifiers), None
    )
    if taken is not None:
        raise BlockedError(statement, "GI584", f"The file uses the name `{taken}` for something else.")
    return [f"from {home} import {', '.join(sorted(names))}"]


def _types(module: Module, statement: ast.stmt) -> str:
    """The import of google-genai's types, which the rewrite of the calls makes superfluous."""
    names = {alias.asname or alias.name for _, alias, _ in imports(module)}
    if not module.scopes.scope_of(statement).is_module or "types" in module.identifiers - names:
        raise BlockedError(
            statement, "GI584", "There is no place for an import of `google.genai.types` here."
        )
    return "from google.genai import types"


def in_the_way(edits: Edits, told: set[ast.AST]) -> Iterator[BlockedError]:
    """Every use of the archived SDK that no edit replaces, and what does not go with one of google-genai.

    What is inside the calls ``told`` has another reason already.
    """
    module = edits.module
    for node in module.scopes.parents:
        match node:
            case ast.Name() if path_of(module, node) and not edits.cover(node):
                if node.id == "genai" and _is_tested(module, node):
                    continue  # whether the import worked
                if any(parent in told for parent in module.scopes.ancestors(node)):
                    continue
                whole = _outermost(module, node)
                yield BlockedError(
                    whole, "GI584", f"`{module.slice(whole)}` of the archived SDK is not translated."
                )
            case ast.ImportFrom(module="google") if any(alias.name == "genai" for alias in node.names):
                yield _both(node)
            case ast.ImportFrom(module=str(path)) if path.startswith("google.genai"):
                yield _both(node)
            case ast.Import() if any(alias.name.startswith("google.genai") for alias in node.names):
                yield _both(node)
            case ast.Constant(value=str(text)) if "google.generativeai" in text:
                if not isinstance(module.scopes.parents[node], ast.Expr):
                    yield BlockedError(
                        node,
                        "GI584",
                        "The archived SDK is named in a text, such as one to patch or to import.",
                    )


def archived_names(module: Module) -> list[ast.expr]:
    """Everything that names the archived SDK, with its attributes."""
    return [
        _outermost(module, node)
        for node in module.scopes.parents
        if isinstance(node, ast.Name) and path_of(module, node)
    ]


def _is_tested(module: Module, node: ast.Name) -> bool:
    parent = module.scopes.parents[node]
    return module.is_boolean_test(node) or (
        isinstance(parent, ast.Compare) and all(isinstance(one, ast.Is | ast.IsNot) for one in parent.ops)
    )


def _both(node: ast.AST) -> BlockedError:
    return BlockedError(node, "GI586", "The file imports google-genai as well, and both may go by one name.")


def _outermost(module: Module, node: ast.expr) -> ast.expr:
    parent = module.scopes.parents[node]
    while isinstance(parent, ast.Attribute):
        node, parent = parent, module.scopes.parents[parent]
    return node
