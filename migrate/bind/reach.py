"""Variables that code reaches by their name: ``locals()``, ``globals()``, ``eval(...)`` and the like."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Definition, Scope


def reached_by_name(
    module: Module, definition: Definition, *, stays: bool = False
) -> tuple[str, ast.Call] | None:
    """The built-in function, and its call, that may read the variable by name; ``None`` for none.

    ``stays``: whether the variable keeps its name, so that a question for that (``"response" in locals()``) does no
    harm.
    """
    for name in ("locals", "vars", "globals", "eval", "exec"):
        for call in module.infer.calls_of.get(name, ()):
            if module.infer.symbol(call.func) != f"builtins.{name}" or (name == "vars" and call.args):
                continue
            named = _name_asked(module, call)
            if named is not None and (named != definition.name or (stays and _is_question(module, call))):
                continue
            if _sees(name, module.scopes.scope_of(call), definition.scope):
                return name, call
    return None


def _sees(name: str, caller: Scope, scope: Scope) -> bool:
    if scope.is_module and name in ("globals", "eval", "exec"):
        return True
    return caller is scope and name != "globals"


def _name_asked(module: Module, call: ast.Call) -> str | None:
    """The one name that ``"response" in locals()`` or ``locals().get("response")`` asks for."""
    if call.args or call.keywords:
        return None
    outer = module.scopes.parents[call]
    match outer:
        case ast.Compare(left=ast.Constant(value=str() as name), ops=[ast.In() | ast.NotIn()]):
            return name
        case ast.Subscript(value=value, slice=ast.Constant(value=str() as name)) if value is call:
            return name if isinstance(outer.ctx, ast.Load) else None
        case ast.Attribute(attr="get"):
            got = module.scopes.parents[outer]
            match got:
                case ast.Call(func=func, args=[ast.Constant(value=str() as name), *_]) if func is outer:
                    return name
    return None


def _is_question(module: Module, call: ast.Call) -> bool:
    return isinstance(module.scopes.parents[call], ast.Compare)


def exported(module: Module) -> set[str]:
    """The names that ``__all__`` lists."""
    return {
        node.value
        for definition in module.scopes.module.definitions.get("__all__", ())
        if definition.value is not None
        for node in ast.walk(definition.value)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
