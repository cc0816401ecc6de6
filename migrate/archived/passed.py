"""Methods of a model that are handed to a thread, with what they are to be called with."""

from __future__ import annotations

import ast

from migrate.archived.names import BlockedError
from migrate.bind.module import Module
from migrate.bind.running import passes_arguments

_EXECUTOR = "run_in_executor"
_PASSING = (_EXECUTOR, "to_thread", "wait_for", "shield")


def passed_call(module: Module, method: ast.Attribute) -> ast.Call | None:
    """The call that is made of ``method`` and the arguments beside it, which stands in no file; it is made once.

    Its span goes from the method to the last argument, and what holds it is the call that it is handed to.
    """
    outer = module.scopes.parents[method]
    if not isinstance(outer, ast.Call) or method not in outer.args:
        return None
    positional = getattr(outer.func, "attr", "") == _EXECUTOR and outer.args[1:2] == [method]
    given = outer.args[2:] if positional else outer.args[1:]
    last: list[ast.expr | ast.keyword] = [*given, *outer.keywords]
    if not last or any(isinstance(one, ast.Starred) for one in given):
        return None
    if positional and (outer.keywords or not _is_awaited(module, outer)):
        return None
    if not positional and not passes_arguments(module, outer, method):
        return None
    call = ast.Call(func=method, args=given, keywords=outer.keywords)
    call.lineno, call.col_offset = method.lineno, method.col_offset
    end = max(last, key=lambda one: (one.end_lineno or 0, one.end_col_offset or 0))
    call.end_lineno, call.end_col_offset = end.end_lineno, end.end_col_offset
    module.scopes.parents[call] = outer
    return call


def handed_calls(module: Module, outer: ast.Call, function: ast.expr | None = None) -> list[ast.Call]:
    """The call that a thread, an executor or a partial makes of what ``outer`` gives it, if it does; for looking only.

    Only of ``function``, where one is given.
    """
    found: list[ast.Call] = []
    for index, one in enumerate(outer.args[:2]):
        positional = getattr(outer.func, "attr", "") == _EXECUTOR and index == 1 and not outer.keywords
        if function not in (None, one) or not isinstance(one, ast.Name | ast.Attribute):
            continue
        if positional or (index == 0 and passes_arguments(module, outer, one)):
            call = ast.Call(func=one, args=outer.args[index + 1 :], keywords=outer.keywords)
            found.append(ast.copy_location(call, outer))
    return found


def is_passed(outer: ast.AST, call: ast.expr) -> bool:
    """Whether ``call`` was made by `passed_call` of what ``outer`` is given."""
    return isinstance(outer, ast.Call) and isinstance(call, ast.Call) and call.func in outer.args


def result_of(module: Module, call: ast.Call) -> ast.expr:
    """The expression that holds the answer in the end: the call, the ``await`` around it, a thread that runs it."""
    node: ast.expr = call
    while True:
        parent = module.scopes.parents[node]
        if (
            isinstance(parent, ast.Await)
            or (isinstance(parent, ast.Lambda) and not _arguments(parent))
            or (isinstance(parent, ast.Call) and node in parent.args and _last(parent.func) in _PASSING)
            or is_passed(parent, node)
        ):
            assert isinstance(parent, ast.expr)
            node = parent
        else:
            return node


def by_position(module: Module, call: ast.Call) -> bool:
    """Whether what runs a call that `passed_call` made hands on arguments by position alone.

    Raises `BlockedError` where they may be others by the time a function of no arguments asks for them.
    """
    outer = module.scopes.parents[call]
    if not is_passed(outer, call) or getattr(getattr(outer, "func", None), "attr", "") != _EXECUTOR:
        return False
    if not all(_stays(module, one) for one in call.args):
        message = (
            "What this call is given may change before the executor runs it; give it a variable of its own."
        )
        raise BlockedError(call, "GI584", message)
    return True


def forget(module: Module) -> None:
    """Take the calls out again that stand in no file."""
    for call, outer in list(module.scopes.parents.items()):
        if isinstance(call, ast.Call) and is_passed(outer, call):
            del module.scopes.parents[call]


def _is_awaited(module: Module, call: ast.Call) -> bool:
    return isinstance(module.scopes.parents[call], ast.Await)


def _stays(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` is the same while the function around it waits: it asks for local variables alone."""
    match node:
        case ast.Constant():
            return True
        case ast.Name():
            owner = module.scopes.scope_of(node).owner(node.id)
            if owner is None or owner.from_elsewhere.get(node.id):
                return False
            return owner is module.scopes.scope_of(node) or len(owner.definitions[node.id]) == 1
        case ast.List() | ast.Tuple():
            return all(_stays(module, one) for one in node.elts)
        case ast.JoinedStr():
            return all(_stays(module, one) for one in node.values)
        case ast.FormattedValue():
            return _stays(module, node.value)
        case ast.Dict():
            return all(one is not None and _stays(module, one) for one in (*node.keys, *node.values))
    return False


def _arguments(function: ast.Lambda) -> bool:
    given = function.args
    return bool(given.args or given.posonlyargs or given.kwonlyargs or given.vararg or given.kwarg)


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else ""
