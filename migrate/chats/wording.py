"""Names of the new variables of a chat, and small edits of whole statements."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.chats.groups import Chat
from migrate.rules.rule import Analysis, Context, LeftError

STATE = "previous_interaction_id"
STEPS = "steps"


class Names:
    """The names one chat needs; raises `LeftError` where the file uses one for something else."""

    def __init__(self, context: Context, chat: Chat) -> None:
        self.module = context.module
        self.chat = chat
        self.kind = STATE if context.options.state == "server" else STEPS
        taken = context.memory.setdefault("chat states", {})
        assert isinstance(taken, dict)
        self._taken = taken

    @property
    def _own(self) -> str:
        return self.chat.name.lstrip("_")

    def state(self) -> str:
        """What remembers the conversation: the last turn's id, or the steps so far."""
        if self._is_first("state"):
            return self._free(self.kind)
        return self._free(f"previous_{self._own}_id" if self.kind == STATE else f"{self._own}_steps")

    def options(self) -> str:
        """The dict with the arguments that all turns share."""
        return self._free(f"{self._own}_options")

    def option(self, name: str) -> str:
        """One argument that all turns share."""
        return self._free(name)

    def response(self) -> str:
        """A response that has no name yet."""
        return self._local("interaction" if self._is_first("response") else f"{self._own}_interaction")

    def turn(self) -> str:
        """What the user says in one turn, as a step."""
        return self._local("turn")

    def _is_first(self, what: str) -> bool:
        """Whether no other chat of the same place needs the same; those that follow each other in one variable
        can share it.
        """
        place = self.chat.owner or (self.chat.scope.node if self.chat.scope is not None else None)
        return bool(self._taken.setdefault((what, place), self.chat.name) == self.chat.name)

    def _free(self, name: str) -> str:
        if self.chat.owner is None:
            return self._local(f"_{name}" if self.chat.name.startswith("_") else name)
        name = f"_{name}"
        parents = self.module.scopes.parents
        if any(isinstance(node, ast.Attribute) and node.attr == name for node in parents):
            raise _taken(name)
        return name

    def _local(self, name: str) -> str:
        if name in self.module.identifiers:
            raise _taken(name)
        return name


def _taken(name: str) -> LeftError:
    return LeftError(
        "GI518", f"The new code needs the name `{name}`, which this file uses for something else."
    )


def line_end(module: Module, statement: ast.stmt) -> int:
    """Where the line ends that a statement ends on; raises `LeftError` where other code shares it."""
    start, end = module.span(statement)
    at = end
    while at < len(module.text) and module.text[at] not in "\r\n":
        at += 1
    rest = module.text[end:at].strip()
    if (rest and not rest.startswith("#")) or module.text[module.line_start(start) : start].strip():
        raise LeftError("GI534", f"Other code shares line {statement.lineno} with the chat.")
    return at


def remove_statement(module: Module, statement: ast.stmt, analysis: Analysis) -> None:
    """Plan to delete a statement with its line, and one of two blank lines that meet; comments stay."""
    start, end = module.span(statement)
    text = module.text
    begin = module.line_start(start)
    stop = line_end(module, statement)
    parent = module.scopes.parents[statement]
    if any(getattr(parent, name, None) == [statement] for name in ("body", "orelse", "finalbody")):
        raise LeftError(
            "GI534", f"The block on line {statement.lineno} holds nothing but the creation of the chat."
        )
    comment = text[end:stop].strip()
    if comment:
        analysis.edit(start, stop, comment)
        return
    stop = _next_line(text, stop)
    above = text[:begin].splitlines()
    blank_above = not above or not above[-1].strip() or above[-1].rstrip().endswith(":")
    after = _next_line(text, stop)
    if blank_above and stop < len(text) and not text[stop:after].strip():
        stop = after
    analysis.edit(begin, stop, "")


def declare(module: Module, chat: Chat, node: ast.AST, names: list[str], analysis: Analysis) -> None:
    """Plan the ``global`` or ``nonlocal`` statement that the function around ``node`` needs to set ``names``."""
    function = module.scopes.function_of(node)
    if chat.scope is None or function is None or function is chat.scope.node:
        return
    for statement in function.body:
        if isinstance(statement, ast.Global | ast.Nonlocal) and chat.name in statement.names:
            kept = [name for name in statement.names if name != chat.name]
            word = "global" if isinstance(statement, ast.Global) else "nonlocal"
            analysis.edit(*module.span(statement), f"{word} {', '.join([*kept, *names])}")
            return
    first = function.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and len(function.body) > 1:
        first = function.body[1]
    start, _ = module.span(first)
    at = module.line_start(start)
    if module.text[at:start].strip():
        raise LeftError("GI534", f"The body of {function.name} is on the line of its head.")
    word = "global" if chat.scope.is_module else "nonlocal"
    analysis.edit(at, at, f"{module.indent_at(start)}{word} {', '.join(names)}\n")


def _next_line(text: str, offset: int) -> int:
    while offset < len(text) and text[offset] not in "\r\n":
        offset += 1
    if text[offset : offset + 2] == "\r\n":
        return offset + 2
    return min(offset + 1, len(text))
