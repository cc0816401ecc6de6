"""Generation configs whose fields are not in sight at a call, but which are built in the file: given on as they are.

google-genai takes a dict of the same fields, or its own class with them, so a config that a function builds, or that
grows under conditions, need not be taken apart where nothing is merged with it.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from migrate.archived.names import path_of
from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from shim.mapping import archived as facts

_FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(eq=False)
class Whole:
    """A config that is given on as it is."""

    node: ast.expr
    text: str
    is_dict: bool = True
    """Whether it is a dict wherever it comes from."""
    made: list[ast.Call] = field(default_factory=list)
    """Objects of the archived SDK's class that it may be."""
    annotations: list[ast.expr] = field(default_factory=list)
    """Annotations of what it goes through."""


def whole_config(module: Module, node: ast.expr, target: ast.AST) -> Whole | None:
    """A generation config that a call near it can be given on as it is; ``None`` for others."""
    whole = Whole(node, module.slice(node))
    inside = target in module.scopes.ancestors(node)
    if isinstance(node, ast.Name):
        if not _is_seen_alike(module, node, target):
            return None
        return whole if _is_built(module, node, whole, set()) else None
    if isinstance(node, ast.Call) and inside:
        return whole if _is_built(module, node, whole, set()) else None
    return None


def _is_built(module: Module, node: ast.expr | None, whole: Whole, seen: set[ast.AST]) -> bool:
    """Whether an expression is a config that is built in this file."""
    match node:
        case ast.Dict():
            return True
        case ast.Call() if path_of(module, node.func) in facts.CONFIGS:
            if node.args or not all(one.arg for one in node.keywords):
                return False
            whole.is_dict = False
            whole.made.append(node)
            return True
        case ast.Call():
            found = {one.node for one in module.infer.of(node.func)}
            function = next(iter(found)) if len(found) == 1 else None
            if not isinstance(function, ast.FunctionDef) or function not in module.scopes.parents:
                return False
            return _is_returned(module, function, whole, seen)
        case ast.Name():
            found_here = module.reaching.get(node, ())
            return bool(found_here) and all(
                one.how in (Binding.ASSIGN, Binding.ANNOTATE)
                and one.value is not None
                and not isinstance(one.value, ast.Name)
                and _annotated(one.annotation, whole)
                and _is_built(module, one.value, whole, seen)
                and _only_grows(module, one)
                for one in found_here
            )
    return False


def _is_returned(module: Module, function: ast.FunctionDef, whole: Whole, seen: set[ast.AST]) -> bool:
    if function in seen or function.decorator_list:
        return False
    seen.add(function)
    returns = [one.value for one in ast.walk(function) if isinstance(one, ast.Return)]
    inner = any(
        isinstance(one, _FunctionNode | ast.Lambda) for one in ast.walk(function) if one is not function
    )
    return (
        bool(returns)
        and not inner
        and _annotated(function.returns, whole)
        and _is_only_sent(module, function)
        and all(_is_built(module, one, whole, seen) for one in returns)
    )


def _is_only_sent(module: Module, function: ast.FunctionDef) -> bool:
    """Whether every call of a function is the generation config of a model or a call."""
    for node in module.scopes.parents:
        named = isinstance(node, ast.Attribute) and node.attr == function.name
        if named or (isinstance(node, ast.Name) and node.id == function.name):
            call = module.scopes.parents[node]
            if not (isinstance(call, ast.Call) and call.func is node):
                return False
            place = module.scopes.parents[call]
            if not (isinstance(place, ast.keyword) and place.arg == "generation_config"):
                return False
    return True


def _only_grows(module: Module, definition: Definition) -> bool:
    """Whether a variable is filled by constant keys, and otherwise only given on or returned."""
    for use in module.uses.get(definition, ()):
        parent = module.scopes.parents[use]
        match parent:
            case ast.Subscript(ctx=ast.Store(), slice=ast.Constant()) if parent.value is use:
                continue
            case ast.Attribute(ctx=ast.Store()):
                continue
            case ast.keyword(arg="generation_config") | ast.Return():
                continue
        return False
    return True


def _annotated(annotation: ast.expr | None, whole: Whole) -> bool:
    if annotation is not None:
        whole.annotations.append(annotation)
    return True


def _is_seen_alike(module: Module, name: ast.Name, target: ast.AST) -> bool:
    """Whether a variable is the same at the call as where it is given: nothing changes it between the two."""
    scopes = module.scopes
    owner = scopes.scope_of(name).owner(name.id)
    if owner is None or owner.is_class or owner.from_elsewhere.get(name.id):
        return False
    if target in scopes.ancestors(name):
        return True
    if scopes.scope_of(name) is not owner or scopes.scope_of(target) is not owner:
        return False
    changes = [
        use.lineno
        for definition in owner.definitions[name.id]
        for use in module.uses.get(definition, ())
        if not isinstance(scopes.parents[use], ast.keyword)
    ]
    changes += [getattr(one.node, "lineno", 0) for one in owner.definitions[name.id]]
    loops = [one for one in scopes.ancestors(name) if isinstance(one, ast.For | ast.While | ast.AsyncFor)]
    return (
        not loops
        and all(line < name.lineno for line in changes)
        and name.lineno <= getattr(target, "lineno", 0)
    )


def put_configs(whole: Whole, module: Module) -> list[tuple[ast.expr, str]]:
    """What stands in the place of the archived SDK's class, where it is made and where annotations name it."""
    found: list[tuple[ast.expr, str]] = [(one.func, "types.GenerateContentConfig") for one in whole.made]
    for annotation in whole.annotations:
        for node in ast.walk(annotation):
            if isinstance(node, ast.expr) and path_of(module, node) in facts.CONFIGS:
                found.append((node, "types.GenerateContentConfig"))
    return found
