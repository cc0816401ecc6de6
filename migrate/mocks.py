"""Mocks of the old methods in files that do not call them: tests of code that lives in another file."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from migrate.bind.module import Module
from migrate.bind.project import Project
from migrate.options import Options
from migrate.plan import Applicability, FilePlan, Outcome, Position, Site, Status
from migrate.rules.sites import may_have_sites
from migrate.text import SourceText
from migrate.traps import PREFIX as TRAPS

Planner = Callable[[SourceText, Options], FilePlan]

ENTRY = "mock"
"""What a mock is called in a plan, in the place of an entry point."""
RULE = "GI105"
REASON = "GI570"
METHODS = frozenset(("generate_content", "generate_content_stream"))
_OWNERS = ("models", "Models", "AsyncModels")
_PATCHED = re.compile(r"(?:^|\.)(?:models|Models|AsyncModels)\.(generate_content(?:_stream)?)$")
_PATCHING = frozenset(("delattr", "object", "patch", "setattr", "spy"))
_STAND_IN = re.compile("dummy|fake|mock|stub", re.IGNORECASE)
_MODULE = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")


@dataclass(frozen=True, slots=True)
class Mock:
    """The first place in a function, or at the top of a file, that stands in for one of the old methods."""

    node: ast.expr | ast.stmt
    method: str
    scope: str


def may_have_mocks(text: str) -> bool:
    """Whether a file patches a method by words alone; saves the binding of others."""
    return any(f"{before}{method}" in text for method in METHODS for before in ("odels.", "def ", '"', "'"))


def find_mocks(module: Module) -> list[Mock]:
    """The mocks of a file in source order, one for each function and method."""
    found: dict[tuple[str, str], Mock] = {}
    nodes = (node for node in module.scopes.parents if isinstance(node, ast.expr | ast.stmt))
    for node in sorted(nodes, key=lambda one: (one.lineno, one.col_offset)):
        method = _replaced(module, node)
        if method:
            scope = module.scopes.qualified_name(node)
            found.setdefault((scope, method), Mock(node, method, scope))
    return list(found.values())


def _replaced(module: Module, node: ast.expr | ast.stmt) -> str:
    """The method that ``node`` replaces, patches or looks into; empty for any other node."""
    parent = module.scopes.parents[node]
    match node:
        case ast.Attribute(attr=name, value=ast.Attribute(attr=owner)) if (
            name in METHODS and owner in _OWNERS
        ):
            looked_into = isinstance(parent, ast.Attribute) or not isinstance(node.ctx, ast.Load)
            return name if looked_into else ""
        case ast.Constant(value=str() as words) if isinstance(parent, ast.Call) and _patches(parent):
            patched = _PATCHED.search(words)
            if patched:
                return patched.group(1)
            first = parent.args[0] if parent.args else None
            owned = isinstance(first, ast.Attribute) and first.attr in _OWNERS
            return words if words in METHODS and owned and first is not node else ""
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if name in METHODS:
            stand_in = isinstance(parent, ast.ClassDef) and _STAND_IN.search(parent.name)
            return name if stand_in else ""
    return ""


def _patches(call: ast.Call) -> bool:
    """Whether a call is `patch`, ``patch.object``, ``monkeypatch.setattr`` or the like."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    return name in _PATCHING


def tested_files(module: Module, project: Project) -> list[str]:
    """Files of the project that this one imports, or names in the words of a patch, in the order of the source."""
    path = module.source.path
    found = [file for name in _named(module) if (file := _file(project, path, name)) is not None]
    return list(dict.fromkeys(found))


def _named(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str() as name, names=names, level=0):
                yield name
                yield from (f"{name}.{alias.name}" for alias in names)
            case ast.Constant(value=str() as words) if isinstance(
                module.scopes.parents.get(node), ast.Call
            ) and _MODULE.fullmatch(words):
                yield words


def _file(project: Project, path: str, name: str) -> str | None:
    """The file of the longest module that a dotted name starts with."""
    while name:
        found = project.file_of(path, name)
        if found is not None:
            return found
        name = name.rpartition(".")[0]
    return None


def new_call(module: Module) -> int | None:
    """The line of the first call of the new API in a file that has no use of the old methods any more."""
    attributes = [node for node in module.scopes.parents if isinstance(node, ast.Attribute)]
    if any(node.attr in METHODS for node in attributes):
        return None
    lines = [
        node.lineno
        for node in attributes
        if node.attr == "create"
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "interactions"
    ]
    return min(lines, default=None)


def plan_mocks(module: Module, project: Project | None, options: Options, planner: Planner) -> FilePlan:
    """A file without calls of its own: its mocks are found where the code that they stand in for is rewritten."""
    source = module.source
    found = find_mocks(module) if project is not None else []
    rewritten = _first_rewritten(module, project, options, planner) if project is not None and found else None
    if rewritten is None or not options.selects(RULE):
        return FilePlan(source.path, Status.CLEAN, sha256=source.sha256)
    name, line = rewritten
    sites = []
    for number, mock in enumerate(found):
        start, end = module.span(mock.node)
        sites.append(
            Site(
                rule=RULE,
                call=ENTRY,
                start=Position(*module.lines.position(start)),
                end=Position(*module.lines.position(end)),
                scope=mock.scope,
                outcome=Outcome.LEFT,
                applicability=Applicability.DISPLAY,
                group=number,
                reason=REASON,
                message=f"It stands in for {mock.method}, and calls in {name} go to interactions.create now (line "
                f"{line} is the first); rewrite the mock where it stands in for one of them.",
            )
        )
    return FilePlan(source.path, Status.PLANNED, sites=tuple(sites), sha256=source.sha256)


def _first_rewritten(
    module: Module, project: Project, options: Options, planner: Planner
) -> tuple[str, int] | None:
    """The first file that a test is about whose calls this run rewrites, or an earlier one has, and the line."""
    for path in tested_files(module, project):
        tested = project.module_at(path)
        if tested is None:
            continue
        line = new_call(tested)
        if line is None and may_have_sites(tested.tree):
            plan = planner(tested.source, replace(options, ignore=(*options.ignore, TRAPS), only=None))
            line = next((site.start.line for site in plan.sites if site.applied), None)
        if line is not None:
            folder = os.path.dirname(os.path.abspath(module.source.path))
            return os.path.relpath(path, folder).replace(os.sep, "/"), line
    return None
