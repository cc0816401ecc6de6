"""What the program does with an answer of the archived SDK, as far as google-genai's answers do it otherwise.

``.text`` raises `ValueError` there where an answer has none. The check that keeps this is put before the statement that
reads it, unless the program tests the text itself.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from migrate.archived.names import BlockedError, path_of
from migrate.archived.passed import result_of
from migrate.archived.places import (
    comes_first,
    covers,
    is_conditional,
    is_else_if,
    is_tested,
    starts_line,
)
from migrate.bind.module import Module
from migrate.bind.parameters import argument_of
from migrate.bind.scopes import Definition
from shim.mapping.archived import ANSWER_ATTRIBUTES, FINISH_REASONS, USAGE_ATTRIBUTES

_LOGGING = ("debug", "info", "warning", "error", "exception", "critical")


@dataclass
class Reading:
    """How the answers of one call are read."""

    checked: list[tuple[ast.stmt, str]] = field(default_factory=list)
    """Statements that need a check in front, with the variable that holds the answer."""
    hoisted: ast.expr | None = None
    """The call (or the ``await`` around it) whose ``.text`` is read at once, and which needs a variable."""
    unchecked: list[int] = field(default_factory=list)
    """Lines without a check: the program tests the text itself, or there is no place for one."""
    unplaced: bool = False
    """Whether there is no place for one somewhere."""
    unsafe: bool = False
    """Whether something else may come of it."""
    text: ast.expr | None = None
    """The first read of the text."""
    functions: set[ast.AST] = field(default_factory=set)
    """Functions and parameters that the answer has been followed to."""
    reasons: dict[ast.Attribute, tuple[ast.expr, str]] = field(default_factory=dict)
    """Finish reasons that are compared with a number or a member of the enum, with its name."""
    waited: ast.stmt | None = None
    """The statement that waits for the end of a stream, and goes."""
    chunks: list[int] = field(default_factory=list)
    """Lines that read the text of a chunk, which raises an error there for a chunk without."""
    displayed: list[int] = field(default_factory=list)
    """Lines that print a reason or a rating, which is a number there."""
    untested: list[ast.Attribute] = field(default_factory=list)
    """Those of these reads that the program does not test."""
    reads: list[ast.Attribute] = field(default_factory=list)
    """Every attribute that is read."""
    names: list[ast.Name] = field(default_factory=list)
    """Uses of the variables that answers are put in."""
    loops: list[ast.For | ast.AsyncFor] = field(default_factory=list)
    """The loops over a stream."""
    loose: list[ast.expr] = field(default_factory=list)
    """Answers and chunks that are shown or handed on."""


def reading_of(module: Module, call: ast.Call, *, stream: bool, without: ast.stmt | None = None) -> Reading:
    """Look at every use of an answer; raises `BlockedError` for one that has no counterpart.

    What the statement ``without`` does with it is not looked at.
    """
    reading = Reading(waited=without)
    _read(module, result_of(module, call), reading, stream=stream)
    return reading


def _read(
    module: Module, result: ast.expr, reading: Reading, *, stream: bool, returned: bool = False
) -> None:
    if any(isinstance(parent, ast.JoinedStr) for parent in module.scopes.ancestors(result)):
        raise BlockedError(result, "GI584", "The call stands inside an f-string; give it a line of its own.")
    parent = module.scopes.parents[result]
    match parent:
        case ast.Expr():
            return
        case ast.Attribute(attr="text") if not stream:
            _at_once(module, result, reading, returned=returned)
            return
        case ast.Attribute() if not stream:
            _attribute(module, parent, reading)
            return
        case ast.For(iter=ast.expr() as iterated) | ast.AsyncFor(iter=ast.expr() as iterated) if (
            iterated is result and stream
        ):
            _chunks(module, parent, reading)
            return
        case ast.Assign(targets=[ast.Name() as name]):
            _variable(module, module.scopes.definition_of[name], reading, stream=stream)
            return
        case ast.Return():
            _returned(module, result, reading, stream=stream)
            return
        case ast.Call() | ast.keyword() if not stream and (
            _passed(module, result, reading) or _shown(module, result, reading)
        ):
            return
    raise _blocked(result, "goes on where this tool cannot follow it")


def _returned(module: Module, node: ast.expr, reading: Reading, *, stream: bool) -> None:
    """Follow an answer to the calls of the function that returns it."""
    function = module.scopes.function_of(node)
    if function is None or function in reading.functions:
        raise _blocked(node, "goes on where this tool cannot follow it")
    reading.functions.add(function)
    for call in module.infer.calls_of.get(function.name, ()):
        if module.infer.calls(call, function):
            _read(module, result_of(module, call), reading, stream=stream, returned=True)


def _passed(module: Module, use: ast.expr, reading: Reading) -> bool:
    """Follow an answer into a function of the file that it is passed to, if it is."""
    parent = module.scopes.parents[use]
    call = module.scopes.parents[parent] if isinstance(parent, ast.keyword) else parent
    if not isinstance(call, ast.Call) or call.func is use:
        return False
    found = {one.node for one in module.infer.of(call.func)}
    function = next(iter(found)) if len(found) == 1 else None
    if (
        not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        or function not in module.scopes.parents
    ):
        return False
    argument = argument_of(module, function, call, use)
    if argument is None:
        return False
    if argument not in reading.functions:
        reading.functions.add(argument)
        _variable(module, module.scopes.definition_of[argument], reading, stream=False)
    return True


def _variable(module: Module, definition: Definition, reading: Reading, *, stream: bool) -> None:
    checked: list[ast.stmt] = []
    for use in module.uses.get(definition, ()):
        parent = module.scopes.parents[use]
        if reading.waited is not None and module.scopes.statement_of(use) is reading.waited:
            continue
        reading.names.append(use)
        if stream and isinstance(parent, ast.Return):
            _returned(module, use, reading, stream=True)
        elif stream:
            if not (isinstance(parent, ast.For | ast.AsyncFor) and parent.iter is use):
                raise _blocked(use, "is a stream that is used otherwise than in one loop")
            _chunks(module, parent, reading)
        elif isinstance(parent, ast.Attribute):
            if parent.attr == "text":
                _check(module, parent, use, reading, checked)
            else:
                _attribute(module, parent, reading)
        elif (
            isinstance(parent, ast.Call)
            and _last_name(parent.func) in ("hasattr", "getattr")
            and parent.args[0] is use
        ):
            word = parent.args[1]
            if not (isinstance(word, ast.Constant) and word.value in ANSWER_ATTRIBUTES):
                raise _blocked(use, "is probed for an attribute that google-genai's answers do not have")
            if word.value == "text" and not is_tested(module, parent, use.id):
                _check(module, parent, use, reading, checked)
        elif isinstance(parent, ast.Return):
            _returned(module, use, reading, stream=False)
        elif (
            not module.is_boolean_test(use)
            and not _is_none_test(parent)
            and not _is_guard(parent, use)
            and not _shown(module, use, reading)
            and not _passed(module, use, reading)
        ):
            raise _blocked(use, "goes on where this tool cannot follow it")


def _chunks(module: Module, loop: ast.For | ast.AsyncFor, reading: Reading) -> None:
    reading.loops.append(loop)
    if not isinstance(loop.target, ast.Name):
        raise _blocked(loop.target, "is a stream whose chunks are taken apart")
    for use in module.uses.get(module.scopes.definition_of[loop.target], ()):
        parent = module.scopes.parents[use]
        if not isinstance(parent, ast.Attribute):
            if not module.is_boolean_test(use):
                reading.loose.append(use)
            continue
        if parent.attr != "text":
            _attribute(module, parent, reading)
            continue
        reading.text = reading.text or parent
        reading.chunks.append(parent.lineno)
        if not (module.is_boolean_test(parent) or is_tested(module, parent, use.id)):
            reading.untested.append(parent)
            reading.unsafe = True


def _last_name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _is_guard(parent: ast.AST, use: ast.expr) -> bool:
    """Whether an answer, which is always true, stands before an ``and``."""
    return isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.And) and use is not parent.values[-1]


def _shown(module: Module, use: ast.expr, reading: Reading) -> bool:
    """Whether an answer is printed whole, or stands as a statement, which shows it in a notebook."""
    parent = module.scopes.parents[use]
    if isinstance(parent, ast.Call):
        shown = use in parent.args and module.infer.symbol(parent.func) == "builtins.print"
    else:
        shown = isinstance(parent, ast.FormattedValue | ast.Expr)
    if shown:
        reading.loose.append(use)
    return shown


def is_displayed(module: Module, node: ast.expr) -> bool:
    """Whether an expression is printed, logged or put into an f-string."""
    parent = module.scopes.parents[node]
    if isinstance(parent, ast.Call) and getattr(parent.func, "id", "") == "str":
        parent = module.scopes.parents[parent]
        return isinstance(parent, ast.FormattedValue) or _prints(module, parent)
    return isinstance(parent, ast.FormattedValue) or _prints(module, parent)


def _prints(module: Module, node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute):
        return node.func.attr in _LOGGING and "log" in ast.unparse(node.func.value).lower()
    return module.infer.symbol(node.func) == "builtins.print"


def _is_none_test(parent: ast.AST) -> bool:
    return isinstance(parent, ast.Compare) and all(isinstance(one, ast.Is | ast.IsNot) for one in parent.ops)


def _attribute(module: Module, node: ast.Attribute, reading: Reading) -> None:
    reading.reads.append(node)
    if node.attr not in ANSWER_ATTRIBUTES:
        raise _blocked(node, f"is read by `.{node.attr}`, which google-genai's answers do not have")
    parent = module.scopes.parents[node]
    if (
        node.attr == "usage_metadata"
        and isinstance(parent, ast.Attribute)
        and parent.attr not in USAGE_ATTRIBUTES
    ):
        raise _blocked(
            parent, f"is read by `.usage_metadata.{parent.attr}`, which google-genai's answers do not have"
        )
    inner: ast.AST = node
    for outer in module.scopes.ancestors(node):
        if isinstance(outer, ast.Attribute) and outer.attr in (
            "finish_reason",
            "block_reason",
            "safety_ratings",
        ):
            _enumerated(module, outer, reading)
        if not isinstance(outer, ast.Attribute | ast.Subscript):
            break
        inner = outer
    if (
        isinstance(inner, ast.Attribute)
        and inner is node
        and isinstance(parent, ast.Call)
        and parent.func is node
    ):
        raise _blocked(node, "is called like a function")


def _enumerated(module: Module, node: ast.Attribute, reading: Reading) -> None:
    """Numbers that are compared with a finish reason mean something in the archived SDK only."""
    reason = _compared(module, node)
    if reason is not None:
        reading.reasons[node] = reason
        return
    parent = module.scopes.parents[node]
    if isinstance(parent, ast.Attribute) and parent.attr == "name" and node.attr != "safety_ratings":
        if node.attr == "block_reason" and is_displayed(module, parent):
            reading.displayed.append(node.lineno)
            reading.unsafe = True
        return
    if module.is_boolean_test(node):
        return
    if node.attr != "safety_ratings" and is_displayed(module, node):
        reading.displayed.append(node.lineno)
        reading.unsafe = True
        return
    if node.attr == "safety_ratings" and isinstance(parent, ast.For):
        return  # which has no native form, and is looked at where the call stays
    raise _blocked(node, f"is read by `.{node.attr}`, whose values are numbers in the archived SDK only")


def _compared(module: Module, node: ast.Attribute) -> tuple[ast.expr, str] | None:
    """What a finish reason is compared with, a number or a member of the SDK's enum, and its name."""
    match module.scopes.parents[node]:
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[other]) if left is node:
            if node.attr != "finish_reason":
                return None
            if isinstance(other, ast.Constant) and type(other.value) is int:
                name = FINISH_REASONS.get(other.value)
            else:
                home, _, word = path_of(module, other).rpartition(".")
                known = home.endswith(".FinishReason") and word in FINISH_REASONS.values()
                name = word if known else None
            return (other, name) if name is not None else None
    return None


# -- the text


def _check(module: Module, read: ast.expr, use: ast.Name, reading: Reading, checked: list[ast.stmt]) -> None:
    """Put a check before the statement that reads the text, unless there is one or the program tests it itself."""
    reading.text = reading.text or read
    if isinstance(read, ast.Attribute) and (module.is_boolean_test(read) or is_tested(module, read, use.id)):
        reading.unchecked.append(read.lineno)
        return
    statement = module.scopes.statement_of(read)
    if any(covers(module, one, statement) for one in checked):
        return
    if (
        is_conditional(module, read, statement)
        or not starts_line(module, statement)
        or isinstance(statement, ast.While)
        or is_else_if(module, statement)
    ):
        reading.unchecked.append(read.lineno)
        reading.unsafe = reading.unplaced = True
        return
    checked.append(statement)
    reading.checked.append((statement, use.id))


def _at_once(module: Module, result: ast.expr, reading: Reading, *, returned: bool) -> None:
    """The text is read off the call itself, which then needs a variable for the check."""
    reading.text = result
    statement = module.scopes.statement_of(result)
    if (
        not returned
        and isinstance(statement, ast.Assign | ast.Return | ast.Expr)
        and starts_line(module, statement)
        and comes_first(module, result, statement)
    ):
        reading.hoisted = result
        return
    reading.unchecked.append(result.lineno)
    reading.unsafe = reading.unplaced = True


def _blocked(node: ast.AST, why: str) -> BlockedError:
    return BlockedError(node, "GI585", f"The answer {why}.")
