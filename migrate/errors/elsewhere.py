"""Handlers of the SDK's errors that stand elsewhere: in decorators and helpers that run a function, and in other files.

They catch what the functions that lead to a call let out. A call that raises other classes would pass them by, so it is
left until they catch those.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from migrate.bind.module import Module
from migrate.rules.rule import LeftError

_OLD = "google.genai.errors."
_CLASSES = ("APIError", "ClientError", "ServerError")
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def check_elsewhere(module: Module, leading: Collection[str]) -> None:
    """Raise `LeftError` where a handler elsewhere catches what functions of these names let out."""
    for home, function in _takers(module, leading):
        for handler, name in _handlers(home, function):
            raise _left(module, home, handler, name, f"around what `{function.name}` runs")
    for home in _other_files(module, leading):
        for handler, name in _handlers(home, home.tree):
            called = next(_called(module, home, handler, leading), None)
            if called is not None:
                raise _left(module, home, handler, name, f"around `{called}`")


def _left(module: Module, home: Module, handler: ast.ExceptHandler, name: str, where: str) -> LeftError:
    file = ""
    if home is not module:
        path = os.path.relpath(home.source.path, os.path.dirname(module.source.path) or ".")
        file = f" of {Path(path).as_posix()}"
    return LeftError(
        "GI514",
        f"Line {handler.lineno}{file} catches errors.{name} {where}, which interactions.create never raises; catch the "
        "Interactions error classes there first.",
    )


def _takers(module: Module, leading: Collection[str]) -> Iterator[tuple[Module, _Function]]:
    """The functions of the project that one of the leading functions is given to, and the files they are of."""
    seen: set[ast.AST] = set()
    for node in module.scopes.parents:
        given: list[ast.expr] = []
        if isinstance(node, _Function) and node.name in leading:
            given = [one.func if isinstance(one, ast.Call) else one for one in node.decorator_list]
        elif isinstance(node, ast.Call):
            values = (*node.args, *(keyword.value for keyword in node.keywords))
            if any(_named(value) in leading for value in values):
                given = [node.func]
        for taker in given:
            for found in module.infer.of(taker):
                home = _home(module, found.node)
                if isinstance(found.node, _Function) and home is not None and found.node not in seen:
                    seen.add(found.node)
                    yield home, found.node


def _named(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _home(module: Module, node: ast.AST | None) -> Module | None:
    if node is None or node in module.scopes.parents:
        return module
    project = module.infer.project
    infer = project.home(node) if project is not None else None
    return project.module_at(infer.path) if project is not None and infer is not None else None


def _handlers(home: Module, inside: ast.AST) -> Iterator[tuple[ast.ExceptHandler, str]]:
    """The handlers of the SDK's errors, each with the class it catches."""
    for node in ast.walk(inside):
        if isinstance(node, ast.ExceptHandler) and node.type is not None:
            for kind in node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]:
                symbol = home.infer.symbol(kind)
                if symbol.startswith(_OLD) and symbol.removeprefix(_OLD) in _CLASSES:
                    yield node, symbol.removeprefix(_OLD)


def _other_files(module: Module, leading: Collection[str]) -> Iterator[Module]:
    """The other files of the project that know the SDK's errors and one of the leading functions by its name."""
    project, path = module.infer.project, module.source.path
    if project is None or not leading:
        return
    word = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(leading)))})\b")
    for other in sorted({file for name in _CLASSES for file in project.files_naming(path, name)}):
        home = project.module_at(other)
        if home is not None and word.search(home.text):
            yield home


def _called(
    module: Module, home: Module, handler: ast.ExceptHandler, leading: Collection[str]
) -> Iterator[str]:
    """Names of leading functions in the ``try`` of a handler, unless they are known to be of another file."""
    statement = home.scopes.parents[handler]
    for node in (inner for one in getattr(statement, "body", ()) for inner in ast.walk(one)):
        if isinstance(node, ast.Name | ast.Attribute) and _named(node) in leading:
            homes = [_home(home, found.node) for found in home.infer.of(node) if found.node is not None]
            if not homes or any(one is not None and _same_file(one, module) for one in homes):
                yield _named(node)


def _same_file(one: Module, other: Module) -> bool:
    return one.infer.path == other.infer.path or one.source.path == other.source.path
