"""In what order the turns of a chat run: one after the other, or in ways that need a variable for the last id."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from migrate.chats.groups import STREAM, Chat
from migrate.rules.generate_content import result_of
from migrate.rules.rule import Context, Found, LeftError

Simple = ast.Expr | ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Return | ast.Assert
_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
_Loop = ast.For | ast.AsyncFor | ast.While
Path = tuple[tuple[ast.AST, str], ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a chat and where it stands."""

    site: Found
    call: ast.Call
    value: ast.expr
    """The call, or the ``await`` around it and what it goes through."""
    statement: ast.stmt
    variable: str | None
    """The variable its response is assigned to, where that is all its statement does."""
    discarded: bool
    """Whether nothing is done with its response."""


class Order:
    """The turns of one chat in the order they run; raises `LeftError` where a turn has no place for its id."""

    def __init__(self, context: Context, chat: Chat) -> None:
        self.context = context
        self.module = context.module
        self.chat = chat
        self.turns = [self._turn(site) for site in chat.turns]
        self._before = self._path(self.module.scopes.statement_of(chat.creates[0].node))
        self._alone = len(chat.creates) == 1 and chat.owner is None and not chat.empty
        # A stream that is left early brings no id; then the turn before stays the last one.
        certain = self._alone and not any(turn.site.entry == STREAM for turn in self.turns[:-1])
        self.straight = certain and self._is_straight()
        """Whether each turn runs once and follows the one before it."""
        self.has_first = certain and self._has_first()
        """Whether the turn that comes first in the source is the first to run, and runs once."""

    def is_first(self, turn: Turn) -> bool:
        """Whether no turn of the chat has run before this one."""
        return self.has_first and turn is self.turns[0]

    def is_last(self, turn: Turn) -> bool:
        """Whether no turn of the chat follows, so that nobody needs this one's id."""
        return self._alone and turn is self.turns[-1] and self._runs_once(turn)

    def holds(self, turn: Turn) -> bool:
        """Whether the variable of a turn's response still holds it when the next turn runs."""
        index = self.turns.index(turn) + 1
        return index == len(self.turns) or self._still_holds(turn, self.turns[index])

    def hoistable(self, turn: Turn) -> LeftError | None:
        """Why the call cannot move in front of its statement; ``None`` where it can."""
        statement = turn.statement
        start, _ = self.module.span(statement)
        if self.module.text[self.module.line_start(start) : start].strip():
            return self._no_place(turn, "shares its line with other code")
        if self._is_conditional(turn.value, statement):
            return self._no_place(turn, "is inside an expression that may not run, or runs more than once")
        if not isinstance(statement, Simple) and not self._is_header(turn.value, statement):
            return self._no_place(turn, "is part of a compound statement")
        if self._runs_before(turn.value, statement):
            return self._no_place(turn, "runs after other calls of its statement")
        return None

    def is_conditional(self, turn: Turn) -> bool:
        """Whether a turn is in an expression that may not run, or runs more than once."""
        return self._is_conditional(turn.value, turn.statement)

    # -- one turn

    def _turn(self, site: Found) -> Turn:
        call = site.node
        assert isinstance(call, ast.Call)
        value = result_of(self.context, site, call)
        statement = self.module.scopes.statement_of(call)
        variable = None
        if isinstance(statement, ast.Assign) and statement.value is value and len(statement.targets) == 1:
            target = statement.targets[0]
            variable = target.id if isinstance(target, ast.Name) else None
        elif isinstance(statement, ast.AnnAssign) and statement.value is value:
            variable = statement.target.id if isinstance(statement.target, ast.Name) else None
        discarded = isinstance(statement, ast.Expr) and statement.value is value
        return Turn(site, call, value, statement, variable, discarded)

    def _no_place(self, turn: Turn, why: str) -> LeftError:
        return LeftError(
            "GI534",
            f"The next turn needs the id of this one, but the call on line {turn.call.lineno} {why}; assign its "
            "result to a variable in a statement of its own and run again.",
        )

    def _is_conditional(self, value: ast.expr, statement: ast.stmt) -> bool:
        child: ast.AST = value
        for parent in self.module.scopes.ancestors(value):
            if child is statement:
                return False
            match parent:
                case ast.Lambda() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                    return True
                case ast.IfExp() if parent.test is not child:
                    return True
                case ast.BoolOp() if parent.values[0] is not child:
                    return True
                case ast.Compare() if child not in (parent.left, parent.comparators[0]):
                    return True
            child = parent
        return False

    def _is_header(self, value: ast.expr, statement: ast.stmt) -> bool:
        """Whether ``value`` is in the part of a compound statement that runs first and once."""
        match statement:
            case ast.If():
                start, _ = self.module.span(statement)
                return self._within(value, statement.test) and self.module.text.startswith("if", start)
            case ast.For():
                return self._within(value, statement.iter)
            case ast.Match():
                return self._within(value, statement.subject)
        return False

    def _within(self, node: ast.AST, outer: ast.AST) -> bool:
        return node is outer or any(parent is outer for parent in self.module.scopes.ancestors(node))

    def _runs_before(self, value: ast.expr, statement: ast.stmt) -> bool:
        """Whether something with an effect is evaluated in the statement before ``value``."""
        start, _ = self.module.span(value)
        return any(
            isinstance(node, ast.Call | ast.Await | ast.NamedExpr | ast.Yield | ast.YieldFrom)
            and not self._within(value, node)
            and self.module.span(node)[0] < start
            for node in ast.walk(statement)
        )

    # -- all turns

    def _is_straight(self) -> bool:
        before = self._before
        for index, turn in enumerate(self.turns):
            here = self._path(turn.statement)
            if here[: len(before)] != before or not self._runs_once(turn):
                return False
            if index and turn.statement is self.turns[index - 1].statement:
                return False
            if turn is not self.turns[-1] and self._is_conditional(turn.value, turn.statement):
                return False
            before = here
        return True

    def _has_first(self) -> bool:
        if not self.turns:
            return False
        first = self.turns[0]
        block = self._path(first.statement)
        scope = self.module.scopes.scope_of(first.call)
        return (
            self._runs_once(first)
            and not self._is_conditional(first.value, first.statement)
            and all(self._path(turn.statement)[: len(block)] == block for turn in self.turns)
            and all(self.module.scopes.scope_of(turn.call) is scope for turn in self.turns)
        )

    def _runs_once(self, turn: Turn) -> bool:
        """Whether a turn runs once at most for each creation of the chat."""
        here = self._path(turn.statement)
        depth = len(self._before)
        create = self.chat.creates[0].node
        return (
            here[:depth] == self._before
            and not any(isinstance(node, _Loop) for node, _ in here[depth:])
            and not isinstance(turn.statement, ast.While)
            and self.module.scopes.scope_of(turn.call) is self.module.scopes.scope_of(create)
        )

    def _path(self, statement: ast.stmt) -> Path:
        """The blocks around a statement, outermost first, up to the function it is in."""
        path: list[tuple[ast.AST, str]] = []
        child: ast.AST = statement
        for parent in self.module.scopes.ancestors(statement):
            for name in ("body", "orelse", "finalbody", "handlers", "cases"):
                block = getattr(parent, name, None)
                if isinstance(block, list) and child in block:
                    path.append((parent, name))
            if isinstance(parent, _Function):
                break
            child = parent
        return tuple(reversed(path))

    def _still_holds(self, before: Turn, turn: Turn) -> bool:
        """Whether the variable of one turn's response still holds it when the next one runs."""
        if before.variable is None:
            return True  # it gets a variable of its own
        scope = self.module.scopes.scope_of(before.call)
        owner = scope.owner(before.variable)
        if owner is None:
            return False
        assigned = self.module.span(before.statement)[1]
        start, _ = self.module.span(turn.call)
        function = self.module.scopes.function_of(before.call)
        for definition in owner.definitions[before.variable]:
            if self.module.scopes.function_of(definition.node) is not function:
                return False
            node = definition.statement or definition.node
            between = isinstance(node, ast.stmt) and assigned <= self.module.span(node)[0] < start
            if between and node is not turn.statement:
                return False
        return True
