"""The files that a test is about: those it imports or names in a patch, and what this run makes of their calls."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from migrate.bind.module import Module
from migrate.bind.project import Project
from migrate.edit.apply import apply_edits
from migrate.files.text import UndecodableError, decode
from migrate.mocks.find import CHATS, METHODS
from migrate.parse import ParseError, parse
from migrate.plan import FilePlan, Outcome, Site

_MODULE = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
_FAR = 400  # files that are looked through for what a test imports; beyond, nothing is known
_Functions = ast.FunctionDef | ast.AsyncFunctionDef


def tested_files(module: Module, project: Project) -> list[str]:
    """Files of the project that this one imports, or names in the words of a patch, in the order of the source."""
    return list(dict.fromkeys(_imported(project, module.source.path, module.tree)))


def calling_files(module: Module, project: Project) -> list[str]:
    """The files with the old methods' names that a test reaches, directly or through others; nearest first."""
    path = os.path.abspath(module.source.path)
    naming = {other for method in (*METHODS, "chats") for other in project.files_naming(path, method)}
    reached = dict.fromkeys(tested_files(module, project))
    if naming <= reached.keys() or not naming:
        return list(reached)
    for folder in _folders(path):
        conftest = os.path.join(folder, "conftest.py")
        if conftest in naming:
            reached[conftest] = None
    waiting = list(reached)
    while waiting and len(reached) < _FAR:
        file = waiting.pop(0)
        tree = _tree(file)
        for other in _imported(project, file, tree) if tree is not None else ():
            if other not in reached and other != path:
                reached[other] = None
                waiting.append(other)
    return list(reached)


def _folders(path: str) -> Iterator[str]:
    folder = os.path.dirname(path)
    for _ in range(6):  # tests are not nested deeper below their conftest
        yield folder
        folder = os.path.dirname(folder)


def _tree(path: str) -> ast.Module | None:
    try:
        with open(path, "rb") as stream:
            return parse(decode(stream.read(), path).text)
    except (OSError, UndecodableError, ParseError):
        return None  # the file is reported when it is planned; here it only says nothing


def _imported(project: Project, path: str, tree: ast.Module) -> Iterator[str]:
    for level, name in _named(tree):
        while name or level:
            found = project.file_of(path, name, level)
            if found is not None:
                yield found
                break
            if not name:
                break
            name = name.rpartition(".")[0]


def _named(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((0, alias.name) for alias in names)
            case ast.ImportFrom(module=name, names=names, level=level):
                start = f"{name}." if name else ""
                yield level, name or ""
                yield from ((level, f"{start}{alias.name}") for alias in names if alias.name != "*")
            case ast.Call(args=args):
                for argument in args:
                    words = argument.value if isinstance(argument, ast.Constant) else None
                    if isinstance(words, str) and _MODULE.fullmatch(words):
                        yield 0, words


def new_call(module: Module) -> int | None:
    """The line of the first call of the new API in a file that has no use of the old methods any more."""
    attributes = [node for node in module.scopes.parents if isinstance(node, ast.Attribute)]
    if any(node.attr in METHODS for node in attributes):
        return None
    return min((node.lineno for node in attributes if _is_new(node)), default=None)


def _is_new(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "create"
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "interactions"
    )


@dataclass(frozen=True, slots=True)
class Call:
    """A call of an old method in a tested file, and what this run makes of it."""

    site: Site
    method: str
    leading: frozenset[str]
    """Names of the functions of its file that run it, directly or through one another."""
    before: ast.Call | None = None
    after: ast.Call | None = None
    around: tuple[ast.AST, ast.AST] | None = None
    """The function, or the file, that it stands in, before and after."""

    bridged: bool = False
    """Whether it becomes one with the shim around it."""

    @property
    def rewritten(self) -> bool:
        """Whether it becomes a call of interactions.create."""
        return self.bridged or (self.site.applied and self.site.outcome is Outcome.NATIVE)


class Production:
    """A file that a test is about, with its plan."""

    def __init__(self, module: Module, plan: FilePlan, name: str) -> None:
        self.module = module
        self.plan = plan
        self.name = name

    @cached_property
    def after(self) -> ast.Module | None:
        """The file as this run writes it."""
        try:
            return parse(apply_edits(self.module.source.text, self.plan.edits))
        except ParseError:
            return None  # the file comes back as a failure when its own turn comes

    @cached_property
    def calls(self) -> list[Call]:
        """Its calls of the old methods, in source order."""
        entries = {f"models.{method}": method for method in METHODS}
        sites = [site for site in self.plan.sites if site.call in entries]
        pairs = self._pairs(sites)
        found = []
        for site, pair in zip(sites, pairs, strict=True):
            leading = frozenset(self._leading(site))
            before, after, around = pair or (None, None, None)
            gone = _is_new(after.func) if after is not None else self._answers_turned_back
            bridged = _is_bridged(site) and gone
            found.append(Call(site, entries[site.call], leading, before, after, around, bridged))
        for site in self.plan.sites:
            if site.call == CHATS:
                found.append(Call(site, CHATS, frozenset(self._leading(site))))
        return found

    @cached_property
    def _answers_turned_back(self) -> bool:
        """Whether more old calls are gone than have become native; the others have their clients wrapped."""
        if self.after is None:
            return False
        gone = sum(map(_is_old, self.module.scopes.parents)) - sum(map(_is_old, ast.walk(self.after)))
        return gone > sum(site.applied and site.outcome is Outcome.NATIVE for site in self.plan.sites)

    def _pairs(
        self, sites: Sequence[Site]
    ) -> Sequence[tuple[ast.Call, ast.Call, tuple[ast.AST, ast.AST]] | None]:
        """The calls before and after: a rewrite keeps their order, and others stay where they are."""
        if self.after is None or any(map(_is_new, self.module.scopes.parents)):
            return [None] * len(sites)
        parents = {child: node for node in ast.walk(self.after) for child in ast.iter_child_nodes(node)}
        old = sorted((node for node in self.module.scopes.parents if _is_old(node)), key=_place)
        new = sorted((node for node in parents if _is_new(node) or _is_old(node)), key=_place)
        if not len(old) == len(new) == len(sites):
            return [None] * len(sites)
        pairs: list[tuple[ast.Call, ast.Call, tuple[ast.AST, ast.AST]] | None] = []
        for site, one, other in zip(sites, old, new, strict=True):
            if site.applied is not _is_new(other) and not _is_bridged(site):
                return [None] * len(sites)
            before, after = _call(self.module.scopes.parents, one), _call(parents, other)
            around = _around(self.module.scopes.parents, one), _around(parents, other)
            pairs.append((before, after, around) if before is not None and after is not None else None)
        return pairs

    def _leading(self, site: Site) -> set[str]:
        names = set()
        for node in self.module.scopes.parents:
            if isinstance(node, _Functions) and node.lineno <= site.start.line <= (node.end_lineno or 0):
                names.add(node.name)
        grown = bool(names)
        while grown:
            grown = False
            for node in self.module.scopes.parents:
                named = getattr(node, "attr", getattr(node, "id", None))
                if named in names and isinstance(node, ast.Attribute | ast.Name):
                    function = self.module.scopes.function_of(node)
                    if function is not None and function.name not in names:
                        names.add(function.name)
                        grown = True
        return names


def _is_bridged(site: Site) -> bool:
    return site.applied and site.outcome is Outcome.BRIDGED


def _is_old(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr in METHODS
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "models"
    )


def _place(node: ast.AST) -> tuple[int, int]:
    assert isinstance(node, ast.expr)
    return node.end_lineno or 0, node.end_col_offset or 0


def _call(parents: dict[ast.AST, ast.AST], method: ast.AST) -> ast.Call | None:
    parent = parents[method]
    return parent if isinstance(parent, ast.Call) else None


def _around(parents: dict[ast.AST, ast.AST], node: ast.AST) -> ast.AST:
    while node in parents and not isinstance(node, _Functions):
        node = parents[node]
    return node
