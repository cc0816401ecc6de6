"""Is every use of a function, or of an attribute, in sight?  Names that other files can use are not."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Container
from pathlib import Path

from migrate.bind.module import Module
from migrate.bind.reach import exported
from migrate.bind.scopes import Definition

_RETRYING = frozenset(("tenacity.retry", "backoff.on_exception"))
"""Decorators that call a function again after an error, and give what it gives."""
_GIVEN_RESULTS = frozenset(("retry_error_callback", "after", "on_success", "retry_error_cls", None))
"""Arguments of theirs that see results, or give others."""
_LOADERS = re.compile(r"\b(?:importlib|runpy|__import__|exec|globals)\b")
_PLAIN_BASES = frozenset(("abc.ABC", "builtins.object", "typing.Protocol"))
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def is_closed(module: Module, function: _Function, handed: Container[ast.AST] = ()) -> bool:
    """Whether every call of a function of this file is in sight, since other files have no business calling it.

    ``handed`` are names of it that need not be called, since it is known what happens to the function there.
    """
    return (
        _is_private(module, function)
        and only_called(module, function, handed=handed)
        and named_by(module, function) is None
    )


def named_by(module: Module, function: _Function) -> str | None:
    """Another file of the project that has the name of a private function, so that it may call it."""
    project, path = module.infer.project, module.source.path
    if project is None or is_local(module, function) or not function.name.startswith("_"):
        return None
    return next(iter(project.files_naming(path, function.name)), None)


def is_local(module: Module, node: ast.AST) -> bool:
    """Whether a function or class stands inside a function."""
    owner = module.scopes.parents[node]
    return not (module.scopes.scope_of(node).is_module or isinstance(owner, ast.ClassDef))


def _is_private(module: Module, function: _Function) -> bool:
    """Whether other files have no business calling it: a leading underscore, a local function, or a script."""
    if is_private_name(function.name):
        return True
    if not module.scopes.scope_of(function).is_module:
        return not isinstance(module.scopes.parents[function], ast.ClassDef)
    return module.is_script


def is_private_name(name: str) -> bool:
    """Whether a name begins with one underscore."""
    return name.startswith("_") and not name.startswith("__")


def only_called(
    module: Module, function: _Function, *, read: bool = False, handed: Container[ast.AST] = ()
) -> bool:
    """Whether the function is named only to be called, and no subclass or decorator stands in between.

    ``read``: a property, which is named to be read instead. ``handed``: names that need not be called.
    """
    if not read and any(not _is_plain(module, decorator) for decorator in function.decorator_list):
        return False
    for node in module.scopes.parents:
        named = (
            isinstance(node, ast.Name) and node.id == function.name and isinstance(node.ctx, ast.Load)
        ) or (isinstance(node, ast.Attribute) and node.attr == function.name)
        if named and not read and node not in handed:
            parent = module.scopes.parents[node]
            if not (isinstance(parent, ast.Call) and parent.func is node):
                return False
        method = isinstance(module.scopes.parents[function], ast.ClassDef)
        if names_in_words(module, node, function.name, method=method):
            return False
    return True


def names_in_words(module: Module, node: ast.AST, name: str, *, method: bool) -> bool:
    """Whether ``node`` has the name in a string, or may name a method by one that is put together."""
    match node:
        case ast.Constant(value=str() as words):
            return words.rpartition(".")[2] == name
        case ast.Call(func=called, args=[_, named, *_]) if not isinstance(named, ast.Constant):
            return method and module.infer.symbol(called) in ("builtins.getattr", "builtins.setattr")
    return False


def _is_plain(module: Module, decorator: ast.expr) -> bool:
    """Whether a decorated function gives what it gave before: it stays as it is, or is called again after an error."""
    if isinstance(decorator, ast.Name) and decorator.id in ("staticmethod", "classmethod"):
        return True
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    if module.infer.symbol(called) not in _RETRYING:
        return False
    named = {node.arg for node in ast.walk(decorator) if isinstance(node, ast.keyword)}
    words = {node.id for node in ast.walk(decorator) if isinstance(node, ast.Name)}
    words |= {node.attr for node in ast.walk(decorator) if isinstance(node, ast.Attribute)}
    return not (named & _GIVEN_RESULTS or any("result" in word for word in words))


def has_foreign_base(module: Module, owner: ast.ClassDef) -> bool:
    """Whether a class has a base class of a library, which may call its methods and read its attributes."""
    return any(_is_foreign(module, base) for base in owner.bases)


def _is_foreign(module: Module, base: ast.expr) -> bool:
    local = module.infer.classes.local_class(base)
    if local is not None:
        return has_foreign_base(module, local)
    if any(isinstance(one.node, ast.ClassDef) for one in module.infer.of(base)):
        return False  # of another file of the project, which is searched for the method's name
    return module.infer.symbol(base) not in _PLAIN_BASES


def may_be_imported(module: Module, definition: Definition) -> bool:
    """Whether a module-level name may be meant for other files: public, and used inside functions."""
    uses = module.uses.get(definition, ())
    used_inside = any(not module.scopes.scope_of(use).is_module for use in uses)
    public = definition.scope.is_module and not definition.name.startswith("_")
    return public and used_inside and not module.source.cells  # nothing imports a notebook


def unseen(module: Module, name: str) -> bool:
    """Whether a name that other files could use is in no other file of the project; false where there is none."""
    project, path = module.infer.project, module.source.path
    if project is None or name in exported(module):
        return False
    word = re.compile(rf"\b{re.escape(name)}\b")
    return not any(word.search(text) for _, text in project.files_holding(path, name))


def is_unseen(module: Module, function: _Function) -> bool:
    """Whether no other file of the project can call a function; false where there is no project.

    Another file needs the name of this module for that, or loads files by what it puts together itself. Methods come
    with their objects, so the name of one is enough.
    """
    path, name = module.source.path, function.name
    project, stem = module.infer.project, Path(path).stem
    if unseen(module, name):
        return True
    a_function = module.scopes.parents[function] is module.tree and not stem.startswith("__")
    if project is None or not a_function or name in exported(module):
        return False
    reaching = re.compile(rf"\b{re.escape(name)}\b|\b{re.escape(stem)}\s+(?:as\b|import\s*\*)")
    if any(reaching.search(text) for _, text in project.files_holding(path, stem)):
        return False
    return not any(_LOADERS.search(text) for _, text in project.files_holding(path, name))


def attribute_unseen(module: Module, name: str) -> bool:
    """Whether no other file of the project can use an attribute of the classes of this one; false where there is none.

    Another file may have the same name for attributes of its own classes.
    """
    project, path = module.infer.project, module.source.path
    if project is None:
        return False
    word = re.compile(rf"\b{re.escape(name)}\b")
    for file, text in project.files_holding(path, name):
        if word.search(text) is None:
            continue
        other = project.module_at(file)
        if other is None or any(_may_use(other, node, name) for node in other.scopes.parents):
            return False
    return True


def _may_use(module: Module, node: ast.AST, name: str) -> bool:
    """Whether ``node`` may name the attribute of an object of another file's class."""
    match node:
        case ast.Attribute(attr=attribute) if attribute == name:
            types = module.infer.of(node.value)
            return not all(
                isinstance(one.node, ast.ClassDef) and _is_own(module, one.node)
                for one in types
                if not one.is_none
            )
        case ast.ClassDef():
            return name in module.scopes.by_node[node].definitions and not _is_own(module, node)
        case ast.Constant(value=str()):
            parent = module.scopes.parents[node]
            return isinstance(parent, ast.Call) and names_in_words(module, node, name, method=True)
    return False


def _is_own(module: Module, owner: ast.ClassDef) -> bool:
    """Whether a class is made in this file, with no base of another file of the project."""
    if owner not in module.scopes.parents:
        return False
    for base in owner.bases:
        local = module.infer.classes.local_class(base)
        if local is None:
            symbol = module.infer.symbol(base)
            package, _, word = symbol.rpartition(".")
            if (
                not package
                or symbol.startswith(".")
                or (package == "builtins" and not hasattr(builtins, word))
            ):
                return False
        elif not _is_own(module, local):
            return False
    return True


def is_named(module: Module, name: str) -> bool:
    """Whether another file of the project has a private name in it."""
    project, path = module.infer.project, module.source.path
    return project is not None and bool(project.files_naming(path, name))
