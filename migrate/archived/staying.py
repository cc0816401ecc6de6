"""Calls that are google-genai's afterwards, and no Interaction: what has to hold where its own answers are read.

A chat that is kept in a dict has no native form, and would keep its whole file on an SDK that is archived. It is
moved along instead, where google-genai's chats and answers do the same for everything that the file does with them.
"""

from __future__ import annotations

import ast
from collections.abc import Collection

from migrate.archived.answers import Reading, is_displayed
from migrate.archived.edits import Edits
from migrate.archived.feedback import put_feedback, put_ratings
from migrate.archived.holders import Holder
from migrate.archived.names import BlockedError
from migrate.archived.values import is_none
from migrate.bind.module import Module
from migrate.bind.types import STR
from migrate.media.texts import may_be_taken_for_text
from migrate.plan import LedgerEntry

STAYS = "GI587"
_REASONS = frozenset(
    (
        "GI505",
        "GI506",
        "GI509",
        "GI510",
        "GI511",
        "GI512",
        "GI516",
        "GI517",
        "GI519",
        "GI523",
        "GI530",
        "GI531",
        "GI534",
        "GI535",
        "GI536",
        "GI537",
        "GI542",
    )
)
"""Why a call has no native form, where its contents and settings are certain all the same."""


def may_stay(reason: str) -> bool:
    """Whether a call that is left for ``reason`` may be google-genai's own."""
    return reason in _REASONS


def put_answers(edits: Edits, reading: Reading, asks: Collection[ast.AST]) -> None:
    """Plan what makes answers of google-genai read alike; raises `BlockedError` for reads that would differ.

    ``asks`` are the methods of all calls whose answers are looked at.
    """
    module = edits.module
    if reading.unplaced and reading.text is not None:
        raise _differs(reading.text, "there is no place for a check of its text")
    known = _Known(module, reading, asks)
    for function in reading.functions:
        if isinstance(function, ast.arg):
            raise _differs(function, "others may be passed here as well")
        for one in ast.walk(function):
            if isinstance(one, ast.Return) and not known.is_answer(one.value):
                raise _differs(one, "its function returns something else as well")
    for name in reading.names:
        if not known.is_answer(name):
            raise _differs(name, "its name holds something else as well")
    for read in reading.reads:
        if read.attr == "prompt_feedback":
            alike = put_feedback(edits, read)
        elif (ratings := _ratings(module, read)) is not None:
            alike = put_ratings(edits, ratings)
        else:
            alike = _is_alike(module, read) or _is_compared(module, read, reading)
        if not alike:
            raise _differs(read, f"`.{read.attr}` of google-genai's answers may be None")
    for use in reading.loose:
        raise _differs(use, "it is another object")
    for chunk in reading.untested:
        if any(isinstance(parent, ast.JoinedStr) for parent in module.scopes.ancestors(chunk)):
            raise _differs(chunk, "`.text` of google-genai's chunks may be None")
        parent = module.scopes.parents[chunk]
        bare = isinstance(parent, ast.Assign | ast.AugAssign | ast.Yield | ast.keyword | ast.Tuple) or (
            isinstance(parent, ast.Call) and chunk in parent.args
        )
        edits.around(chunk, "" if bare else "(", ' or ""' if bare else ' or "")')


def texts(edits: Edits, contents: ast.expr) -> list[LedgerEntry]:
    """What is taken for text among contents; raises `BlockedError` where google-genai may not take them."""
    if contents in edits.carried or contents in edits.files or edits.module.infer.of(contents) == STR:
        return []
    if isinstance(contents, ast.List | ast.Tuple):
        return [entry for one in contents.elts for entry in texts(edits, one)]
    if _is_image(edits.module, contents):
        return []
    if may_be_taken_for_text(edits.module, contents) and not _is_told(edits.module, contents):
        name = edits.module.slice(contents)
        return [LedgerEntry("GI736", f"`{name}` on line {contents.lineno} is taken for text by its name.")]
    raise BlockedError(
        contents, "GI584", "It is not certain that google-genai takes these contents as they are."
    )


def check_history(history: ast.expr | None) -> None:
    """Raise `BlockedError` for a history that is not written out where a chat starts."""
    if history is not None and not isinstance(history, ast.List):
        raise BlockedError(
            history, "GI584", "It is not certain that google-genai takes this history as it is."
        )


def check_turns(module: Module, chat: Holder, *, plain: bool) -> None:
    """Raise `BlockedError` for a read of a chat's history that is another one in google-genai.

    It holds every chunk of a stream as a turn of its own; ``plain`` is whether there are no streams and no functions.
    """
    for history in chat.histories:
        if not plain:
            raise _differs(history, "the history of google-genai's chats has other turns here")
        _turns(module, history)


def _turns(module: Module, turns: ast.expr) -> None:
    """Look at what is done with a list of turns."""
    parent = module.scopes.parents[turns]
    match parent:
        case ast.Call(func=ast.Name(id="len" | "bool")):
            return
        case ast.Call(func=ast.Name(id="reversed" | "enumerate" | "list")):
            return _turns(module, parent)
        case ast.Subscript(slice=ast.Slice()):
            return _turns(module, parent)
        case ast.Subscript() if _is_of_a_turn(module, parent):
            return None
        case ast.For(target=target) | ast.comprehension(target=target) if parent.iter is turns:
            if isinstance(target, ast.Tuple) and len(target.elts) == 2 and isinstance(turns, ast.Call):
                target = target.elts[1]  # behind its number
            if isinstance(target, ast.Name) and all(
                _is_of_a_turn(module, use) for use in module.uses.get(module.scopes.definition_of[target], ())
            ):
                return None
        case _ if module.is_boolean_test(turns):
            return None
    raise _differs(turns, "what is read of this history is not certain to be alike")


def _is_of_a_turn(module: Module, turn: ast.expr) -> bool:
    read = module.scopes.parents[turn]
    return isinstance(read, ast.Attribute) and _path(module, read) in (["role"], ["parts", 0, "text"])


def _is_told(module: Module, node: ast.expr) -> bool:
    """Whether something but its name tells what a variable is: an annotation, or a list or dict that it is set to."""
    if not isinstance(node, ast.Name):
        return False
    shown = (ast.List, ast.ListComp, ast.Tuple, ast.Dict, ast.BinOp)
    return any(
        one.annotation is not None
        or getattr(one.node, "annotation", None) is not None
        or isinstance(one.value, shown)
        for one in module.reaching.get(node, ())
    )


class _Known:
    """Knows the answers of the archived SDK among expressions."""

    def __init__(self, module: Module, reading: Reading, asks: Collection[ast.AST]) -> None:
        self.module = module
        self.asks = asks
        self.functions = {getattr(one, "name", "") for one in reading.functions}

    def is_answer(self, node: ast.expr | None) -> bool:
        """Whether an expression is an answer or None."""
        if node is None or is_none(node):
            return True
        if isinstance(node, ast.Name):
            found = self.module.reaching.get(node, ())
            return bool(found) and all(
                one.value is not None and not isinstance(one.value, ast.Name) and self.is_answer(one.value)
                for one in found
            )
        return any(
            one in self.asks
            or (
                isinstance(one, ast.Name | ast.Attribute)
                and ast.unparse(one).rpartition(".")[2] in self.functions
            )
            for one in ast.walk(node)
        )


def _is_image(module: Module, node: ast.expr) -> bool:
    if isinstance(node, ast.Name):
        values = [one.value for one in module.reaching.get(node, ())]
        return bool(values) and all(value is not None and _is_image(module, value) for value in values)
    return isinstance(node, ast.Call) and module.infer.symbol(node.func) == "PIL.Image.open"


def _is_alike(module: Module, read: ast.Attribute) -> bool:
    """Whether an attribute of an answer is the same for what the program does with it."""
    if read.attr == "text" or module.is_boolean_test(read):
        return True
    words = _path(module, read)
    match words:
        case ["usage_metadata", _]:
            return True
        case ["parts", 0, "text"] | ["candidates", 0, "content", "parts", 0, "text"]:
            return True
        case ["candidates", 0, "finish_reason", "name"]:
            return True
        case ["candidates", 0, "finish_reason"]:
            whole = module.scopes.parents[module.scopes.parents[read]]
            return isinstance(whole, ast.Attribute) and is_displayed(module, whole)
    return False


def _is_compared(module: Module, read: ast.Attribute, reading: Reading) -> bool:
    """Whether a read leads to a finish reason that is compared, by its name now."""
    return _path(module, read) == ["candidates", 0, "finish_reason"] and any(
        inner is read for reason in reading.reasons for inner in ast.walk(reason)
    )


def _ratings(module: Module, read: ast.Attribute) -> ast.Attribute | None:
    """The safety ratings of the first candidate, if those are read."""
    if _path(module, read) != ["candidates", 0, "safety_ratings"]:
        return None
    whole = module.scopes.parents[module.scopes.parents[read]]
    return whole if isinstance(whole, ast.Attribute) else None


def _path(module: Module, read: ast.Attribute) -> list[object]:
    """The attributes and indices that lead from an answer to what is used of it."""
    words: list[object] = [read.attr]
    node: ast.expr = read
    while True:
        parent = module.scopes.parents[node]
        match parent:
            case ast.Attribute():
                words.append(parent.attr)
            case ast.Subscript(slice=ast.Constant(value=value)) if parent.value is node:
                words.append(value)
            case _:
                return words
        assert isinstance(parent, ast.expr)
        node = parent


def _differs(node: ast.AST, why: str) -> BlockedError:
    return BlockedError(node, "GI585", f"The answer stays google-genai's, and {why}.")
