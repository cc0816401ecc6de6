"""Imports after a rewrite: those nobody uses any more go, those the new code needs come."""

from __future__ import annotations

import ast
import sys
from bisect import bisect_right
from collections.abc import Iterable

from migrate.bind.module import Module
from migrate.edit.functions import PREFIX, can_define, function_edit, is_defined, name_of
from migrate.edit.unused_imports import is_sdk, removals
from migrate.plan import Edit


def import_edits(module: Module, edits: list[Edit], needed: Iterable[str]) -> list[Edit]:
    """Edits of the import statements that go with ``edits``.

    ``needed`` are modules, such as ``base64``, names of modules, such as ``pydantic:TypeAdapter``, and the source of
    functions, which go below the imports.
    """
    functions = sorted(one for one in needed if one.startswith(PREFIX))
    new = [one for one in functions if not is_defined(module, one)]
    added = _additions(module, sorted(set(needed) - set(functions)), edits)
    return [*removals(module, edits), *_merged([*added, *_functions(module, new)])]


def spelled_out(needed: str) -> str:
    """What is needed, in words."""
    if needed.startswith(PREFIX):
        return f"a function `{name_of(needed)}`"
    return f"the import of `{needed.replace(':', '.')}`"


def can_import(module: Module, needed: str) -> bool:
    """Whether what is needed is, or can be made, available under its own name everywhere in the file."""
    if needed.startswith(PREFIX):
        return can_define(module, needed) and _below_imports(module) is not None
    origin, _, name = needed.rpartition(":")
    for scope in module.scopes.by_node.values():
        for definition in scope.definitions.get(name, ()):
            alias = definition.node
            if not (isinstance(alias, ast.alias) and alias.name == name):
                return False
            statement = module.scopes.parents[alias]
            if not (scope.is_module or _begins_function(module, statement)):
                return False
            found = statement.module if isinstance(statement, ast.ImportFrom) else ""
            if found != origin or alias.asname not in (None, name):
                return False
    return True


def _begins_function(module: Module, statement: ast.AST) -> bool:
    """Whether an import stands on top of a function, before anything there can use its name."""
    function = module.scopes.parents[statement]
    if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) or not isinstance(
        statement, ast.stmt
    ):
        return False
    body = function.body[1:] if ast.get_docstring(function, clean=False) is not None else function.body
    return all(isinstance(one, ast.Import | ast.ImportFrom) for one in body[: body.index(statement) + 1])


def _additions(module: Module, needed: list[str], edits: list[Edit]) -> list[Edit]:
    missing = [name for name in needed if not _is_there(module, name.rpartition(":")[2], edits)]
    if not missing:
        return []
    froms = [name for name in missing if ":" in name]
    missing = [name for name in missing if ":" not in name]
    edits = []
    for name in missing:
        if name not in sys.stdlib_module_names:
            edits.append(_third_party(module, name))
            continue
        edits.append(_standard(module, name))
    origins = dict.fromkeys(name.partition(":")[0] for name in froms)
    for origin in origins:
        names = [name.partition(":")[2] for name in froms if name.startswith(f"{origin}:")]
        edits.append(_from_import(module, origin, ", ".join(names)))
    return edits


def _functions(module: Module, sources: list[str]) -> list[Edit]:
    at = _below_imports(module)
    return [function_edit(module, at, sources)] if sources and at is not None else []


def _below_imports(module: Module) -> int | None:
    """Where functions can be put in; ``None`` where other code stands on the line of the last import."""
    imports = _leading_imports(module)
    has_docstring = ast.get_docstring(module.tree, clean=False) is not None
    last = imports[-1] if imports else module.tree.body[0] if has_docstring else None
    if last is None:
        return module.line_start(module.span(module.tree.body[0])[0])
    end = module.span(last)[1]
    at = _next_line(module.text, end)
    return None if any(end <= module.span(one)[0] < at for one in module.tree.body) else at


def _third_party(module: Module, name: str) -> Edit:
    """A new ``import`` of what is installed: in order among its kind, which stands above the other imports of it."""
    line = f"import {name}"
    own = [s for s in _leading_imports(module) if not _is_stdlib(s) and not _is_relative(s)]
    plain = [s for s in own if isinstance(s, ast.Import)]
    later = next((s for s in plain if s.names[0].name > name), None)
    if later is not None:
        return _above(module, later, line)
    if plain:
        return _below(module, plain[-1], line)
    if own:
        return _above(module, own[0], line)
    relative = next((s for s in _leading_imports(module) if _is_relative(s) and not _is_future(s)), None)
    return _above(module, relative, line, apart=True) if relative is not None else _first_import(module, line)


def _is_relative(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and (statement.level > 0 or statement.module == "__future__")


def _standard(module: Module, name: str) -> Edit:
    """A new ``import`` of the standard library: in order among its kind, else above all but those of the future."""
    line = f"import {name}"
    own = [s for s in _leading_imports(module) if _is_stdlib(s) and not _is_future(s)]
    plain = [s for s in own if isinstance(s, ast.Import)]
    later = next((s for s in plain if s.names[0].name > name), None)
    if later is not None:
        return _above(module, later, line)
    if plain:
        return _below(module, plain[-1], line)
    if own:
        return _above(module, own[0], line)
    first = next((s for s in _leading_imports(module) if not _is_future(s)), None)
    return _above(module, first, line, apart=True) if first is not None else _first_import(module, line)


def _from_import(module: Module, origin: str, name: str) -> Edit:
    """``name`` added to an import from ``origin``, or a new import behind the others."""
    leading = _leading_imports(module)
    for statement in leading:
        if (
            isinstance(statement, ast.ImportFrom)
            and statement.module == origin
            and not statement.level
            and statement.names[-1].name != "*"
        ):
            separator = ", "
            if len(statement.names) > 1:
                between = slice(module.span(statement.names[-2])[1], module.span(statement.names[-1])[0])
                separator = module.text[between] if "#" not in module.text[between] else ", "
            place = _place([alias.name for alias in statement.names], name)
            if place < len(statement.names):
                at = module.span(statement.names[place])[0]
                return Edit(at, at, name + separator, -1)
            at = module.span(statement.names[-1])[1]
            return Edit(at, at, separator + name, -1)
    line = f"from {origin} import {name}"
    standard = _package(origin) in sys.stdlib_module_names
    mine = [s for s in leading if _is_stdlib(s) == standard and not _is_future(s)]
    if mine:
        kin = [s for s in mine if isinstance(s, ast.ImportFrom) and _package(s.module) == _package(origin)]
        named = [s.module or "" for s in mine if isinstance(s, ast.ImportFrom)]
        later = next((s for s in mine if isinstance(s, ast.ImportFrom) and (s.module or "") > origin), None)
        if standard and not kin and later is not None and named == sorted(named):
            return _above(module, later, line)
        return _below(module, (kin or mine)[-1], line)
    others = [s for s in leading if not _is_future(s)]
    if others and standard:
        return _above(module, others[0], line, apart=True)
    return _below(module, others[-1], line, apart=True) if others else _first_import(module, line)


def _package(name: str | None) -> str:
    return (name or "").partition(".")[0]


def _place(names: list[str], name: str) -> int:
    """Where a name goes among others: in their order, as isort (classes before functions) or plainly; else behind."""
    for order in (_by_kind, str.casefold, str):
        if names == sorted(names, key=order):
            return bisect_right([order(one) for one in names], order(name))
    return len(names)


def _by_kind(name: str) -> str:
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return f"{kind}{name.casefold()}"


def _first_import(module: Module, line: str) -> Edit:
    """A new import where there is none yet but those of the future: below them and the docstring, else on top."""
    imports = _leading_imports(module)
    if imports:
        return _below(module, imports[-1], line, apart=True)
    first = module.tree.body[0]
    if ast.get_docstring(module.tree, clean=False) is not None:
        return _below(module, first, line, apart=True)
    return _above(module, first, line, apart=True)


def _above(module: Module, statement: ast.stmt, line: str, *, apart: bool = False) -> Edit:
    """A new line above a statement, with an empty one between them if they shall stand apart."""
    newline = module.source.newline
    start = min(module.span(node)[0] for node in (statement, *getattr(statement, "decorator_list", ())))
    at = module.line_start(start)
    shared = module.text[at:start].strip(" \t\f@")
    if shared:
        return Edit(start, start, f"{line}; ", -1)
    return Edit(at, at, f"{line}{newline}{newline if apart else ''}", -1)


def _below(module: Module, statement: ast.stmt, line: str, *, apart: bool = False) -> Edit:
    """A new line below a statement, with an empty one between them if they shall stand apart."""
    newline, text = module.source.newline, module.text
    end = module.span(statement)[1]
    at = _next_line(text, end)
    if any(end <= module.span(other)[0] < at for other in module.tree.body if other is not statement):
        return Edit(end, end, f"; {line}", -1)
    before = newline if at == len(text) and not text.endswith(("\r", "\n")) else ""
    return Edit(at, at, f"{before}{newline if apart else ''}{line}{newline}", -1)


def _is_there(module: Module, name: str, edits: list[Edit]) -> bool:
    """Whether a name that the edits use is imported above them."""
    first = min((edit.start for edit in edits), default=0)
    return any(
        isinstance(definition.node, ast.alias)
        and module.span(definition.node)[0] < first
        and _runs_always(module, definition.node)
        for definition in module.scopes.module.definitions.get(name, ())
    )


def _runs_always(module: Module, alias: ast.alias) -> bool:
    """Whether an import is at the top level, and not for type checkers or for some systems only."""
    around = list(module.scopes.ancestors(alias))[1:]
    return all(isinstance(node, ast.Try | ast.Module) for node in around)


def _leading_imports(module: Module) -> list[ast.stmt]:
    """The imports that new ones join: those at the top; in a notebook, those around the SDK's."""
    if module.source.cells:
        runs: list[list[ast.stmt]] = [[]]
        for statement in module.tree.body:
            if isinstance(statement, ast.Import | ast.ImportFrom):
                runs[-1].append(statement)
            elif runs[-1]:
                runs.append([])
        for run in runs:
            if any(isinstance(s, ast.Import | ast.ImportFrom) and is_sdk(s) for s in run):
                return run
    found: list[ast.stmt] = []
    for statement in module.tree.body:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            found.append(statement)
        elif found or not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
            break
    return found


def _is_stdlib(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.ImportFrom):
        return not statement.level and (statement.module or "").partition(".")[0] in sys.stdlib_module_names
    return isinstance(statement, ast.Import) and all(
        alias.name.partition(".")[0] in sys.stdlib_module_names for alias in statement.names
    )


def _is_future(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"


def _next_line(text: str, offset: int) -> int:
    while offset < len(text) and text[offset] not in "\r\n":
        offset += 1
    return offset + (2 if text[offset : offset + 2] == "\r\n" else 1 if offset < len(text) else 0)


def _merged(edits: list[Edit]) -> list[Edit]:
    """Insertions at one place as one edit, in the order given."""
    merged: dict[int, Edit] = {}
    for edit in edits:
        known = merged.get(edit.start)
        before = known.replacement if known else ""
        for apart in ("\n\n", "\r\n\r\n"):
            if before.endswith(apart) and edit.replacement.endswith(apart):
                before = before[: -len(apart) // 2]  # they stand apart from what follows, not from each other
        merged[edit.start] = Edit(edit.start, edit.end, before + edit.replacement, -1)
    return list(merged.values())
