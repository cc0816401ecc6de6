"""Other files of the project that use a model of this one, which will be the name of a model there, too."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from migrate.archived.holders import Holder
from migrate.archived.names import BlockedError
from migrate.bind.module import Module
from migrate.bind.project import Project
from shim.mapping.archived import COUNTING, METHODS

_OF_A_MODEL = (*METHODS, *COUNTING, "model_name")
_OF_ANY_OBJECT = ("return_value", "side_effect", "assert_called_once")
"""What a mock that stands in a model's place is asked."""


def used_elsewhere(module: Module, models: Sequence[Holder]) -> Iterator[BlockedError]:
    """Models and chats that another file reaches, or may reach, by the name they have here."""
    project = module.infer.project
    if project is None:
        return
    for model in models:
        for name, path in _readers(module, project, model):
            yield BlockedError(
                model.made[0],
                "GI584",
                f"{os.path.basename(path)} uses `{name}`, too, maybe of this model; move both by hand.",
            )
            break


def _readers(module: Module, project: Project, model: Holder) -> Iterator[tuple[str, str]]:
    """Names under which other files may use a model, each with the first such file."""
    for target in model.targets:
        if isinstance(target, ast.Attribute):
            path = _object_reader(module, project, target)
            if path is not None:
                yield target.attr, path
        elif module.scopes.scope_of(target).owner(target.id) is module.scopes.scope_of(module.tree.body[0]):
            path = _importer(module, project, target.id)
            if path is not None:
                yield target.id, path
    for word, key in model.keys:
        for path, text in project.files_holding(module.source.path, word):
            if re.search(rf"\b{key}\b", text):
                yield key, path
                break
    for function in model.functions:
        home = module.scopes.parents[function]
        path = None
        if isinstance(home, ast.ClassDef):
            path = _caller(module, project, home, function.name)
        elif home is module.tree:
            path = _importer(module, project, function.name)
        if path is not None:
            yield function.name, path


def _importer(module: Module, project: Project, name: str) -> str | None:
    """The first file that may import ``name`` of this one."""
    stem = _stem(module)
    use = re.compile(rf"\bimport\b[^#]*\b{name}\b|\bimport\s*\*|\b{stem}\s*\.\s*{name}\b|\bas\b")
    for path, text in project.files_holding(module.source.path, stem):
        if use.search(text) and _takes(project, path, stem, name):
            return path
    return None


def _caller(module: Module, project: Project, home: ast.ClassDef, method: str) -> str | None:
    """The first file that may call a method of a class of this one, or give it another form in an heir."""
    for path, text in project.files_holding(module.source.path, method):
        if not re.search(rf"\b{method}\b", text):
            continue
        other = project.module_at(path)
        if other is None or re.search(rf"\bclass\b[^:]*\(.*\b{home.name}\b", text):
            return path
        words = {home.name, _stem(module), *_OF_A_MODEL}
        near = any(re.search(rf"\b{word}\b", text) for word in words)
        for node in other.scopes.parents:
            if isinstance(node, ast.Attribute) and node.attr == method:
                types = {one.node for one in other.infer.of(node.value)}
                if any(_is_same(other, one, home) for one in types):
                    return path
                known = types and all(isinstance(one, ast.ClassDef) for one in types)
                if not known and not _comes_from_elsewhere(other, node.value) and near:
                    return path
    return None


def _stem(module: Module) -> str:
    """What other files call this one."""
    path = Path(module.source.path).absolute()
    return path.parent.name if path.stem == "__init__" else path.stem


def _takes(project: Project, path: str, stem: str, name: str) -> bool:
    """Whether a file imports ``name`` of the module ``stem``, reads it of that, or names it in a text."""
    other = project.module_at(path)
    if other is None:
        return True  # not to be read: it may
    bound: set[str] = set()
    for node in other.scopes.parents:
        if isinstance(node, ast.ImportFrom):
            names = {alias.name for alias in node.names}
            if (node.module or "").rpartition(".")[2] == stem and names & {name, "*"}:
                return True
            bound |= {alias.asname or alias.name for alias in node.names if alias.name == stem}
        elif isinstance(node, ast.Import):
            bound |= {alias.asname or stem for alias in node.names if alias.name.rpartition(".")[2] == stem}
        elif (
            isinstance(node, ast.Constant) and isinstance(node.value, str) and f"{stem}.{name}" in node.value
        ):
            return True
    return any(
        isinstance(node, ast.Attribute)
        and node.attr == name
        and (getattr(node.value, "id", "") in bound or getattr(node.value, "attr", "") in bound)
        for node in other.scopes.parents
    )


def _object_reader(module: Module, project: Project, target: ast.Attribute) -> str | None:
    owner = next(
        (one.node for one in module.infer.of(target.value) if isinstance(one.node, ast.ClassDef)), None
    )
    attribute = target.attr
    words = "|".join(_OF_A_MODEL)
    called = re.compile(rf"\.\s*{attribute}\s*\.\s*({words})\b")
    paths = {path for word in _OF_A_MODEL for path in project.files_naming(module.source.path, word)}
    for path in sorted(paths):
        other = project.module_at(path)
        if other is not None and called.search(other.text) and _may_read(other, owner, attribute, near=False):
            return path
    if owner is None:
        return None
    for path, text in project.files_holding(module.source.path, owner.name):
        if re.search(rf"\bclass\b[^:]*\(.*\b{owner.name}\b", text):
            return path  # an heir, which has the attribute as well
        if re.search(rf"\.\s*{attribute}\b", text):
            other = project.module_at(path)
            if other is None or _may_read(other, owner, attribute, near=True):
                return path
    return None


def _may_read(other: Module, owner: ast.ClassDef | None, attribute: str, *, near: bool) -> bool:
    """Whether a file reads the attribute of what is, or may be, an object of ``owner``.

    In a file that knows the class (``near``) any read of an unknown object counts, elsewhere only a call of a model's
    methods.
    """
    for node in other.scopes.parents:
        if not (isinstance(node, ast.Attribute) and node.attr == attribute) or _is_harmless(other, node):
            continue
        types = {one.node for one in other.infer.of(node.value)}
        if owner is not None and any(_is_same(other, one, owner) for one in types):
            return True
        if types and all(isinstance(one, ast.ClassDef) for one in types):
            continue  # of another class
        if _comes_from_elsewhere(other, node.value):
            continue
        if near or getattr(other.scopes.parents[node], "attr", "") in _OF_A_MODEL:
            return True
    return False


def _is_harmless(other: Module, read: ast.Attribute) -> bool:
    """Whether a read only asks whether there is something, or asks for what no model has."""
    if not isinstance(read.ctx, ast.Load):
        return False
    parent = other.scopes.parents[read]
    if isinstance(parent, ast.Attribute):
        return parent.attr not in (*_OF_A_MODEL, *_OF_ANY_OBJECT) and not parent.attr.startswith("__")
    return other.is_boolean_test(read) or (
        isinstance(parent, ast.Compare)
        and all(isinstance(one, ast.Is | ast.IsNot) for one in parent.ops)
        and all(isinstance(one, ast.Constant) and one.value is None for one in parent.comparators)
    )


def _is_same(other: Module, found: ast.AST | None, owner: ast.ClassDef) -> bool:
    """Whether a class that a file knows is ``owner``, which the project has read once more."""
    return isinstance(found, ast.ClassDef) and found.name == owner.name and found not in other.scopes.parents


def _comes_from_elsewhere(other: Module, node: ast.expr) -> bool:
    """Whether an object is certain to be of a package that is not part of the project: a call of what it exports."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Await):
        node = node.value
    if isinstance(node, ast.Call):
        return _is_foreign(other, other.infer.symbol(node.func))
    if not isinstance(node, ast.Name):
        return False
    definitions = other.infer.definitions(node)
    if not definitions:
        return False
    return all(
        isinstance(one.value, ast.Call) and _is_foreign(other, other.infer.symbol(one.value.func))
        for one in definitions
    )


def _is_foreign(other: Module, symbol: str) -> bool:
    project = other.infer.project
    return (
        bool(symbol)
        and project is not None
        and project.file_of(other.source.path, symbol.rpartition(".")[0]) is None
    )
