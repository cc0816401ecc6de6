"""Variables that code reaches by their name: ``locals()``, ``globals()``, ``eval(...)`` and the like."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Definition, Scope


def reached_by_name(module: Module, definition: Definition) -> tuple[str, ast.Call] | None:
    """The built-in function, and its call, that may read the variable by name; ``None`` for none."""
    for name in ("locals", "vars", "globals", "eval", "exec"):
        for call in module.infer.calls_of.get(name, ()):
            if module.infer.symbol(call.func) != f"builtins.{name}" or (name == "vars" and call.args):
                continue
            if _sees(name, module.scopes.scope_of(call), definition.scope):
                return name, call
    return None


def _sees(name: str, caller: Scope, scope: Scope) -> bool:
    if scope.is_module and name in ("globals", "eval", "exec"):
        return True
    return caller is scope and name != "globals"


def exported(module: Module) -> set[str]:
    """The names that ``__all__`` lists."""
    return {
        node.value
        for definition in module.scopes.module.definitions.get("__all__", ())
        if definition.value is not None
        for node in ast.walk(definition.value)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
