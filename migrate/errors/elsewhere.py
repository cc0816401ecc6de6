"""Handlers of the SDK's errors that stand elsewhere: in decorators and helpers that run a function, and in other files.

They catch what the functions that lead to a call let out. A call that raises other classes would pass them by, so it is
left until they catch those.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from migrate.bind.module import Module
from migrate.rules.rule import LeftError

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Errors:
    """The classes of errors of one SDK."""

    home: str
    """The module they are of."""
    names: frozenset[str]
    """Their names; empty for all of the module."""
    words: tuple[str, ...]
    """Words that a file which names them has; `Project.files_naming` knows each."""


_NAMES = ("APIError", "ClientError", "ServerError")
GENAI = Errors("google.genai.errors", frozenset(_NAMES), _NAMES)
ARCHIVED = Errors("google.api_core.exceptions", frozenset(), ("api_core",))


def check_elsewhere(module: Module, call: ast.AST, errors: Errors = GENAI) -> None:
    """Raise `LeftError` where a handler elsewhere catches what the functions that lead to a call let out."""
    leading = functions_leading_to(module, call)
    for home, function in _takers(module, leading):
        for handler, name in _handlers(home, function, errors):
            raise _left(module, home, handler, name, f"around what `{function.name}` runs")
    for home in _other_files(module, leading, errors):
        for handler, name in _handlers(home, home.tree, errors):
            called = next(_called(module, home, handler, leading), None)
            if called is not None:
                raise _left(module, home, handler, name, f"around `{called}`")


def functions_leading_to(module: Module, call: ast.AST) -> set[str]:
    """Names of this file's functions that run ``call``, directly or through one another."""
    function = module.scopes.function_of(call)
    leading = {function.name} if function is not None else set()
    grown = bool(leading)
    while grown:
        grown = False
        for node in module.scopes.parents:
            if isinstance(node, ast.Name | ast.Attribute) and _named(node) in leading:
                caller = module.scopes.function_of(node)
                if caller is not None and caller.name not in leading:
                    leading.add(caller.name)
                    grown = True
    return leading


def _left(module: Module, home: Module, handler: ast.ExceptHandler, name: str, where: str) -> LeftError:
    file = ""
    if home is not module:
        path = os.path.relpath(home.source.path, os.path.dirname(module.source.path) or ".")
        file = f" of {Path(path).as_posix()}"
    return LeftError(
        "GI514",
        f"Line {handler.lineno}{file} catches {name} {where}, which interactions.create never raises; catch the "
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
                home = home_of(module, found.node)
                if isinstance(found.node, _Function) and home is not None and found.node not in seen:
                    seen.add(found.node)
                    yield home, found.node


def _named(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def home_of(module: Module, node: ast.AST | None) -> Module | None:
    """The file of the project that ``node`` is of; ``None`` where that is not known."""
    if node is None or node in module.scopes.parents:
        return module
    project = module.infer.project
    infer = project.home(node) if project is not None else None
    return project.module_at(infer.path) if project is not None and infer is not None else None


def _handlers(home: Module, inside: ast.AST, errors: Errors) -> Iterator[tuple[ast.ExceptHandler, str]]:
    """The handlers of these errors, each with the class it catches."""
    for node in ast.walk(inside):
        if isinstance(node, ast.ExceptHandler) and node.type is not None:
            for kind in node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]:
                module, _, name = home.infer.symbol(kind).rpartition(".")
                if module == errors.home and (name in errors.names or not errors.names):
                    yield node, f"{module.rpartition('.')[2]}.{name}"


def _other_files(module: Module, leading: Collection[str], errors: Errors) -> Iterator[Module]:
    """The other files of the project that know these errors and one of the leading functions by its name."""
    project, path = module.infer.project, module.source.path
    if project is None or not leading:
        return
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(leading)))})\b")
    for other in sorted({file for word in errors.words for file in project.files_naming(path, word)}):
        home = project.module_at(other)
        if home is not None and named.search(home.text):
            yield home


def _called(
    module: Module, home: Module, handler: ast.ExceptHandler, leading: Collection[str]
) -> Iterator[str]:
    """Names of leading functions in the ``try`` of a handler, unless they are known to be of another file."""
    statement = home.scopes.parents[handler]
    for node in (inner for one in getattr(statement, "body", ()) for inner in ast.walk(one)):
        if isinstance(node, ast.Name | ast.Attribute) and _named(node) in leading:
            homes = [home_of(home, found.node) for found in home.infer.of(node) if found.node is not None]
            if not homes or any(one is not None and _same_file(one, module) for one in homes):
                yield _named(node)


def _same_file(one: Module, other: Module) -> bool:
    return one.infer.path == other.infer.path or one.source.path == other.source.path
