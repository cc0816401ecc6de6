"""Handlers of the SDK's errors that stand elsewhere: in decorators, helpers and managers around it, and in other files.

They catch what the functions that lead to a call let out. A call that raises other classes would pass them by, so it is
left until they catch those.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from migrate.bind.module import Module
from migrate.rules.rule import LeftError

_Taker = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
_SUPPRESS = "contextlib.suppress"


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
    for home, taker in _takers(module, call, leading):
        for caught in _caught(home, _run(taker), errors):
            raise _left(module, home, caught, f"around what `{taker.name}` runs")
    for home in _other_files(module, leading, errors):
        for caught in _caught(home, home.tree, errors):
            called = next(_called(module, home, caught.body, leading), None)
            if called is not None:
                raise _left(module, home, caught, f"around `{called}`")


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


@dataclass(frozen=True, slots=True)
class _Caught:
    """A place where errors are caught."""

    line: int
    name: str
    """The class, with its module's last word."""
    body: Sequence[ast.stmt]
    """What it stands around."""


def _left(module: Module, home: Module, caught: _Caught, where: str) -> LeftError:
    file = ""
    if home is not module:
        path = os.path.relpath(home.source.path, os.path.dirname(module.source.path) or ".")
        file = f" of {Path(path).as_posix()}"
    return LeftError(
        "GI514",
        f"Line {caught.line}{file} catches {caught.name} {where}, which interactions.create never raises; catch the "
        "Interactions error classes there first.",
    )


def _takers(module: Module, call: ast.AST, leading: Collection[str]) -> Iterator[tuple[Module, _Taker]]:
    """The functions and classes of the project that stand around the call or a leading function, and their files."""
    seen: set[ast.AST] = set()
    for node in module.scopes.parents:
        for taker in _around(node, call, leading):
            for found in module.infer.of(taker):
                home = home_of(module, found.node)
                if isinstance(found.node, _Taker) and home is not None and found.node not in seen:
                    seen.add(found.node)
                    yield home, found.node


def _around(node: ast.AST, call: ast.AST, leading: Collection[str]) -> list[ast.expr]:
    """What ``node`` puts around the call or a leading function: decorators, managers, functions that are given it."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() if node.name in leading:
            return [_made(one) for one in node.decorator_list]
        case ast.With() | ast.AsyncWith():
            inside = [inner for one in node.body for inner in ast.walk(one)]
            if any(
                inner is call or (isinstance(inner, ast.expr) and _named(inner) in leading)
                for inner in inside
            ):
                return [_made(item.context_expr) for item in node.items]
        case ast.Call():
            values = (*node.args, *(keyword.value for keyword in node.keywords))
            return [node.func] if any(_named(value) in leading for value in values) else []
    return []


def _run(taker: _Taker) -> ast.AST:
    """What of a taker runs what it is given: a function itself, an object of a class by being called."""
    if isinstance(taker, ast.ClassDef):
        methods = (one for one in taker.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))
        return next((one for one in methods if one.name == "__call__"), ast.Pass())
    return taker


def _made(node: ast.expr) -> ast.expr:
    """What makes a decorator or a manager, where it is a call."""
    return node.func if isinstance(node, ast.Call) else node


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


def _caught(home: Module, inside: ast.AST, errors: Errors) -> Iterator[_Caught]:
    """Where these errors are caught: by handlers, and by ``contextlib.suppress``."""
    for node in ast.walk(inside):
        catching: list[ast.expr] = []
        if isinstance(node, ast.Try | ast.TryStar):
            catching = [handler.type for handler in node.handlers if handler.type is not None]
        elif isinstance(node, ast.With | ast.AsyncWith):
            calls = [item.context_expr for item in node.items if isinstance(item.context_expr, ast.Call)]
            catching = [
                kind for one in calls if home.infer.symbol(one.func) == _SUPPRESS for kind in one.args
            ]
        for caught in catching:
            for kind in caught.elts if isinstance(caught, ast.Tuple) else [caught]:
                module, _, name = home.infer.symbol(kind).rpartition(".")
                if module == errors.home and (name in errors.names or not errors.names):
                    yield _Caught(
                        caught.lineno, f"{module.rpartition('.')[2]}.{name}", getattr(node, "body", ())
                    )


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
    module: Module, home: Module, body: Sequence[ast.stmt], leading: Collection[str]
) -> Iterator[str]:
    """Names of leading functions in what errors are caught around, unless they are known to be of another file."""
    for node in (inner for one in body for inner in ast.walk(one)):
        if isinstance(node, ast.Name | ast.Attribute) and _named(node) in leading:
            homes = [home_of(home, found.node) for found in home.infer.of(node) if found.node is not None]
            if not homes or any(one is not None and _same_file(one, module) for one in homes):
                yield _named(node)


def _same_file(one: Module, other: Module) -> bool:
    return one.infer.path == other.infer.path or one.source.path == other.source.path
