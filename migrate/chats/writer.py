"""Writes a chat without a chat object: each turn names the one before it, or sends all steps so far."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from migrate.bind.stability import is_stable_between
from migrate.call_writer import CallWriter
from migrate.calling.form import LoopForm
from migrate.calling.functions import Automatic
from migrate.chats.arguments import Message, Settings
from migrate.chats.groups import STREAM, Chat, chats_of
from migrate.chats.order import Order, Turn
from migrate.chats.shared import Shared, receiver
from migrate.chats.wording import STATE, STEPS, Names, declare, line_end, remove_statement
from migrate.collected.write import CollectedWriter
from migrate.edit.comments import comments_of
from migrate.edit.layout import Block, Item, Layout
from migrate.edit.rope import Rope, Slice
from migrate.literal import inside
from migrate.rules.rule import Analysis, Context, Found, LeftError
from shim.mapping import contents


class ChatWriter:
    """Plans the edits of one chat; raises `LeftError` where one of them has no place."""

    def __init__(
        self,
        context: Context,
        chat: Chat,
        settings: Settings,
        messages: Mapping[Found, Message],
        analyses: Mapping[Found, Analysis],
    ) -> None:
        self.context = context
        self.module = context.module
        self.chat = chat
        self.settings = settings
        self.messages = messages
        self.analyses = analyses
        self.order = Order(context, chat)
        self.layout = Layout(self.module)
        self.names = Names(context, chat)
        sharing = [(turn, not messages[turn.site].has_config) for turn in self.order.turns]
        self.shared = Shared(context, chat, settings, sharing, analyses, self.names)
        alone = self.order.straight and len(chat.turns) == 1
        self.keeps_steps = self.names.kind == STEPS and not alone
        """Whether the program keeps the steps of the conversation."""
        turns = self.order.turns
        rebound = any(not self.order.holds(turn) for turn in turns[:-1])
        self.automatic = settings.automatic if settings.automatic and settings.automatic.runs else None
        """The Python functions that the SDK would call."""
        looped = self.automatic is not None
        self.keeps_id = self.names.kind == STATE and (looped or not self.order.straight or rebound)
        """Whether a variable or attribute keeps the id of the last turn."""
        self.state = self.names.state() if self.keeps_steps or self.keeps_id else ""
        self.sets_id_first = self.keeps_id and (looped or not self.order.has_first)
        """Whether that has to hold nothing before the first turn."""
        if settings.history and self.keeps_id and not self.order.has_first:
            raise LeftError(
                "GI533", "The chat begins with a history, and which message comes first is not certain."
            )
        self._check_history()
        self._before = ""
        """What the id of the turn before is called."""

    def _check_history(self) -> None:
        """A history that is collected in a list has to hold the same when it is sent."""
        node = self.settings.history_node
        if node is None:
            return
        first = self.order.turns[0]
        if self.keeps_steps or not is_stable_between(self.module, node, first.call):
            raise LeftError(
                "GI533",
                f"The history on line {node.lineno} may be another one when the message on line {first.call.lineno} "
                "is sent.",
            )

    # -- turns

    def keeps(self, turn: Turn) -> str:
        """What a streamed turn sets to its id; empty where no other turn needs that."""
        return "" if self.order.is_last(turn) or not self.keeps_id else f"{self._owner(turn)}{self.state}"

    def is_whole(self, turn: Turn) -> bool:
        """Whether a turn is all there is of its conversation, so that nobody needs the service to keep it."""
        alone = len(self.order.turns) == 1 and self.automatic is None
        return alone and self.order.is_first(turn) and self.order.is_last(turn)

    def turn(self, turn: Turn) -> None:
        """Plan the edits of one message."""
        if self.state:
            self._declare(turn.site, [self.state])
        state = f"{self._owner(turn)}{self.state}"
        last = self.order.is_last(turn)
        before = self._before if self.order.straight else "" if self.order.is_first(turn) else state
        if self.automatic is not None:
            self._looped(turn, self.automatic, state)
        elif turn.site.entry == STREAM:
            self._streamed(turn, before)
            self._before = state
        elif self.keeps_steps:
            self._turn_with_steps(turn, last)
        elif last:
            self._alone(turn, before)
        elif self.order.straight and self.order.holds(turn):
            self._before = f"{turn.variable or self.names.response()}.id"
            self._turn_with_id(turn, before, "")
        else:
            self._before = state
            self._turn_with_id(turn, before, state)

    def _streamed(self, turn: Turn, before: str) -> None:
        """A turn whose answer comes in events, which the loops over it read."""
        if self.keeps_steps:
            raise LeftError("GI503", "Streamed answers are not kept as steps yet; run with `--state server`.")
        if not self.order.is_last(turn) and self.order.is_conditional(turn):
            raise LeftError(
                "GI534", f"Whether the answer on line {turn.call.lineno} is asked for is not certain."
            )
        self._in_place(turn, before)

    def _looped(self, turn: Turn, automatic: Automatic, state: str) -> None:
        """A turn that goes on until the model asks for no more functions."""
        message = self.messages[turn.site]
        if len(self.order.turns) > 1 or turn.site.entry == STREAM or message.has_config or not self.keeps_id:
            raise LeftError(
                "GI532",
                "Python functions are among the tools of a chat with several messages or streams, so each of them "
                "needs a loop that calls the functions.",
            )
        self._check_place(turn)
        analysis = self.analyses[turn.site]
        form = LoopForm(self.module, turn.call, automatic, analysis, awaits=turn.site.awaitable)
        sent = form.free("turn_input", "chat_input")
        response = turn.variable or self.names.response()
        head = f"{sent}: Any = "
        value = self._input(message, CallWriter(self.module, message, analysis))
        if isinstance(value, Block):
            value = self.layout.fitted(value, form.indent, len(form.indent) + len(head))
        wait, waited = (self.module.span(node)[0] for node in (turn.value, turn.call))
        asked = f"{response} = "
        column = len(form.inner) + len(asked) + waited - wait
        loop: Rope = (
            *form.before(),
            f"\n{form.indent}{head}",
            *value,
            f"\n{form.indent}{form.head()}\n{form.inner}{asked}",
            Slice(wait, waited),
            *self._call(turn, state, form.inner, column, (sent,)),
            f"\n{form.inner}{state} = {response}.id",
            *form.answered(response, sent, replays=False),
        )
        analysis.imports.add("typing:Any")
        start, end = self.module.span(turn.statement)
        if turn.variable is not None or turn.discarded:
            self._edit(turn, start, end, loop)
            return
        self._edit(turn, start, start, loop, f"\n{form.indent}")
        self._edit(turn, *self.module.span(turn.value), response)

    def _turn_with_id(self, turn: Turn, before: str, kept_in: str) -> None:
        """A turn whose response is kept in a variable; its id goes to ``kept_in``, unless that is empty."""
        after = f"{kept_in} = {turn.variable or self.names.response()}.id" if kept_in else ""
        if turn.variable is None and turn.discarded and kept_in and not turn.site.awaitable:
            self._check_place(turn)
            start, end = self.module.span(turn.value)
            self._edit(turn, start, start, f"{kept_in} = ")
            self._in_place(turn, before)
            self._edit(turn, end, end, ".id")
            return
        self._kept(turn, before, ((after,) if after else None))

    def _turn_with_steps(self, turn: Turn, last: bool) -> None:
        """A turn that sends all steps, and adds its own and the answer's to them when it has succeeded."""
        state = f"{self._owner(turn)}{self.state}"
        said = self._said(turn)
        if last:
            self._alone(turn, "", Block("[", "]", (Item((f"*{state}",)), Item(said))))
            return
        name = self.names.turn()
        at, _ = self.module.span(turn.statement)
        indent = self.module.indent_at(at)
        self._check_place(turn)
        head = f"{name} = "
        step = self.layout.fitted(said, indent, len(indent) + len(head))
        self._edit(turn, at, at, head, step, f"\n{indent}")
        response = turn.variable or self.names.response()
        answer = f"*(step.model_dump(exclude_none=True) for step in {response}.steps or [])"
        head = f"{state} += "
        grown = self.layout.fitted(
            Block("[", "]", (Item((name,)), Item((answer,)))), indent, len(indent) + len(head)
        )
        self._kept(turn, "", (head, *grown), (f"[*{state}, {name}]",))

    def _kept(self, turn: Turn, before: str, after: Rope | None, sent: Rope | None = None) -> None:
        """Write a turn so that its response is in a variable, and ``after`` behind it."""
        self._check_place(turn)
        start, _ = self.module.span(turn.value)
        at, _ = self.module.span(turn.statement)
        indent = self.module.indent_at(at)
        name = turn.variable or self.names.response()
        if turn.variable is None and not turn.discarded:
            self._hoist(turn, before, after, sent)
            return
        if turn.variable is None:
            self._edit(turn, start, start, f"{name} = ")
        self._in_place(turn, before, sent)
        if after is not None:
            stop = line_end(self.module, turn.statement)
            self._edit(turn, stop, stop, f"\n{indent}", *after)

    def _hoist(self, turn: Turn, before: str, after: Rope | None, sent: Rope | Block | None = None) -> None:
        """The call moves to a statement of its own in front of the one it stands in."""
        at, _ = self.module.span(turn.statement)
        indent = self.module.indent_at(at)
        name = self.names.response()
        start, end = self.module.span(turn.value)
        call_start, call_end = self.module.span(turn.call)
        lead, trail = Slice(start, call_start), Slice(call_end, end)
        around = (call_start - start) + (end - call_end)
        head = f"{name} = "
        call = self._call(turn, before, indent, len(indent) + len(head) + around, sent)
        behind: Rope = () if after is None else (f"\n{indent}", *after)
        self._edit(turn, at, at, head, lead, *call, trail, *behind, f"\n{indent}")
        read = isinstance(self.module.scopes.parents[turn.value], ast.Attribute)
        if isinstance(turn.value, ast.Await) and read and self.module.text[start - 1 : start] == "(":
            start, end = start - 1, self.module.text.index(")", end) + 1
        self._edit(turn, start, end, name)

    def _alone(self, turn: Turn, before: str, sent: Block | None = None) -> None:
        """A turn that no other one needs: in place, or in front of its statement where that reads better."""
        nested = turn.variable is None and not turn.discarded
        if nested and self.order.hoistable(turn) is None and "interaction" not in self.module.identifiers:
            start, _ = self.module.span(turn.call)
            call = self._call(
                turn, before, "", start - self.module.line_start(start) + self._rest(turn), sent
            )
            if any("\n" in piece for piece in call if isinstance(piece, str)):
                self._hoist(turn, before, None, sent)
                return
        self._in_place(turn, before, sent)

    def _in_place(self, turn: Turn, before: str, sent: Rope | Block | None = None) -> None:
        start, end = self.module.span(turn.call)
        column = start - self.module.line_start(start) + self._rest(turn)
        if turn.discarded and turn.variable is None and not self.order.is_last(turn):
            column += len(self.names.response()) + 3
        self._edit(turn, start, end, *self._call(turn, before, self.module.indent_at(start), column, sent))

    def _rest(self, turn: Turn) -> int:
        """Characters behind the call on its line."""
        _, end = self.module.span(turn.call)
        lines = self.module.text[end:].splitlines()
        return len(lines[0]) if lines else 0

    def _check_place(self, turn: Turn) -> None:
        problem = self.order.hoistable(turn)
        if problem is not None:
            raise problem
        line_end(self.module, turn.statement) if turn.variable is not None or turn.discarded else None

    # -- the call

    def _call(
        self, turn: Turn, before: str, indent: str, column: int, sent: Rope | Block | None = None
    ) -> Rope:
        message = self.messages[turn.site]
        writer = CallWriter(self.module, message, self.analyses[turn.site])
        region = message.regions["contents"]
        value = self._input(message, writer) if sent is None else sent
        items = self.shared.models(turn)
        above = (*region.before, *(comments_of(message.history) if message.history else ()))
        items.append(Item(value, "input=", above, region.after))
        if before:
            items.append(Item((before,), f"{STATE}="))
        items += writer.sent_options() if message.has_config else self.shared.items(turn)
        if turn.site.entry == STREAM:
            items.append(Item(("True",), "stream="))
        if self.names.kind == STEPS or self.is_whole(turn):
            items.append(Item(("False",), "store="))
        start, _ = inside(self.module, turn.call)
        first = turn.call.args[0] if turn.call.args else turn.call.keywords[0]
        hanging = "\n" in self.module.text[start : self.module.span(first)[0]]
        block = Block("(", ")", tuple(items), message.below, explode=hanging)
        head = (*self.shared.client, ".interactions.create")
        return (*head, *self.layout.fitted(block, indent, column + self.layout.width(head)))

    def _input(self, message: Message, writer: CallWriter) -> Rope | Block:
        writer.write_parts()
        collected = CollectedWriter(self.module, writer.analysis)
        for one in message.links.lists:
            collected.write(one)
        region = message.regions["contents"]
        if message.contents_at is None:
            return writer.lower_input()
        writer.place(message.contents_at, writer.lower_input())
        return (Slice(region.start, region.end),)

    def _said(self, turn: Turn) -> Block:
        """The message as a step of the user."""
        message = self.messages[turn.site]
        writer = CallWriter(self.module, message, self.analyses[turn.site])
        value = message.input
        if not isinstance(value, list):
            value = [{"type": "text", "text": value}]
        elif any(entry.get("type") in ("user_input", "function_result") for entry in value):
            raise LeftError("GI509", f"The message on line {turn.call.lineno} is not what a user says.")
        if message.contents_at is not None or message.parts_at or message.is_collected:
            raise LeftError("GI509", f"The message on line {turn.call.lineno} is built in a variable.")
        step = writer.bare.lower({"type": "user_input", "content": value})
        assert isinstance(step, Block)
        return step

    # -- creation

    def create(self, site: Found) -> None:
        """Plan what takes the place of the statement that created the chat."""
        analysis = self.analyses[site]
        statement = self.module.scopes.statement_of(site.node)
        owner = self._holder(statement)
        indent = self.module.indent_at(self.module.span(statement)[0])
        made = self.shared.made_at_create(indent, owner)
        lines = [made] if made is not None else []
        if self.keeps_steps or self.sets_id_first:
            lines.append(self._first_state(statement, owner, indent))
        if not lines:
            remove_statement(self.module, statement, analysis)
            return
        line_end(self.module, statement)
        rope: list[str | Slice] = []
        for index, line in enumerate(lines):
            rope += [f"\n{indent}" if index else "", *line]
        analysis.edit(*self.module.span(statement), tuple(rope))
        self._declare(site, [name for name in (self.state, self.shared.name if made else "") if name])

    def empty(self, statement: ast.Assign | ast.AnnAssign) -> None:
        """Plan what takes the place of a statement that sets the chat's attribute to ``None``."""
        analysis = self.analyses[self.chat.creates[0]]
        line_end(self.module, statement)
        owner = self._holder(statement)
        analysis.edit(*self.module.span(statement), self._first_state(statement, owner, ""))

    def _first_state(self, statement: ast.stmt, owner: str, indent: str) -> Rope:
        """The state before the first turn; its type is said once."""
        analysis = self.analyses[self.chat.creates[0]]
        name = f"{owner}{self.state}"
        others = [self.module.scopes.statement_of(site.node) for site in self.chat.creates]
        is_first = statement is min((*others, *self.chat.empty), key=lambda one: one.lineno)
        if self.keeps_id:
            return (f"{name}: str | None = None" if owner and is_first else f"{name} = None",)
        head = f"{name} = "
        if is_first:
            analysis.imports.add("typing:Any")
            head = f"{name}: list[Any] = "
        if not self.settings.history:
            return (f"{head}[]",)
        user = {"role": "user", "parts": [{"text": "…"}]}  # history ends before the first message
        steps = contents.to_input([*self.settings.history, user]).value[:-1]
        lowering = CallWriter(self.module, self.settings, analysis).bare
        block = lowering.lower(steps)
        assert isinstance(block, Block)
        return (head, *self.layout.fitted(block, indent, len(indent) + len(head)))

    # -- pieces

    def _owner(self, turn: Turn) -> str:
        return f"{receiver(self.module, turn.call)}." if self.chat.owner is not None else ""

    def _holder(self, statement: ast.stmt) -> str:
        """What the chat's attribute is set on, with the dot; empty for a variable."""
        assert isinstance(statement, ast.Assign | ast.AnnAssign)
        target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        return f"{self.module.slice(target.value)}." if isinstance(target, ast.Attribute) else ""

    def _declare(self, site: Found, names: list[str]) -> None:
        function = self.module.scopes.function_of(site.node)
        for other in chats_of(self.context):
            local = other is not self.chat and other.scope is not None and other.scope.node is function
            if local and self.chat.scope is not None and self.chat.scope.node is not function:
                raise LeftError(
                    "GI518", f"A function on line {getattr(function, 'lineno', 0)} has two chats."
                )
        declare(self.module, self.chat, site.node, names, self.analyses[site])

    def _edit(self, turn: Turn, start: int, end: int, *pieces: Any) -> None:
        rope: list[str | Slice] = []
        for piece in pieces:
            rope += [*piece] if isinstance(piece, tuple) else [piece]
        self.analyses[turn.site].edit(start, end, tuple(rope))
