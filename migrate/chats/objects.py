"""Chats that go from hand to hand: each becomes a conversation, an object of a small class that the file gets.

It goes wherever the chat went, so a turn that fails, a chat that is dropped while an answer is on its way, and two
names of one chat mean what they meant before.
"""

from __future__ import annotations

import ast
from dataclasses import replace

from migrate.bind.scopes import Binding, Definition
from migrate.call_writer import CallWriter
from migrate.chats.arguments import Message, Settings
from migrate.chats.conversation import ASYNC_NAME, NAME, Needed
from migrate.chats.holding import Carried
from migrate.collected import collector_of
from migrate.collected.write import CollectedWriter
from migrate.edit.layout import Block, Item, Layout
from migrate.edit.rope import Rope, Slice
from migrate.errors.surroundings import check_surroundings
from migrate.literal import inside
from migrate.reads import Reads
from migrate.reads.delivery import delivery_of
from migrate.reads.stream import StreamReads
from migrate.rules.generate_content import check_client, result_of
from migrate.rules.rule import CHAT_STREAM, Analysis, Context, Found, LeftError


def class_name(context: Context, *, awaits: bool) -> str:
    """Name of the class; raises `LeftError` where the file uses it for something else."""
    kinds = {site.awaitable for site in context.found if site.entry.startswith("chat.")}
    name = ASYNC_NAME if awaits and len(kinds) > 1 else NAME
    if name in context.module.identifiers:
        name = f"Gemini{name}"
    if name in context.module.identifiers:
        raise LeftError(
            "GI518", f"The new code needs the name `{name}`, which this file uses for something else."
        )
    return name


class Conversations:
    """The edits of some chats that share a place."""

    def __init__(self, context: Context, chat: Carried, anchor: Definition) -> None:
        self.context = context
        self.module = context.module
        self.chat = chat
        self.at = chat.creates[0]
        """The site that is being looked at."""
        only = chat.turns[0] if len(chat.creates) == len(chat.turns) == 1 else None
        self.is_chained = (
            only is not None and only.passed is None and only.method.value is chat.creates[0].node
        )
        """Whether all there is of the chat is one message, sent where it is created: no turn has one before it."""
        if self.is_chained:
            anchor = Definition(NAME, Binding.ASSIGN, chat.creates[0].node, self.module.scopes.module)
        self.analyses = {site: context.analysis(anchor) for site in (*chat.creates, *chat.turns)}
        self.needs = Needed(any(site.awaitable for site in chat.turns))
        self.layout = Layout(self.module)
        self.settings: dict[Found, Settings] = {}

    def plan(self) -> None:
        """Plan all edits but the class; raises `LeftError`, which concerns the site in `at`."""
        if self.context.options.state != "server":
            raise LeftError(
                "GI503", "Steps are not kept yet for chats that are handed on; run with `--state server`."
            )
        if not self.chat.turns:
            raise LeftError("GI530", "Nothing in this file sends a message through the chat.")
        if len({site.awaitable for site in self.chat.turns}) > 1:
            raise LeftError("GI530", "The chat is awaited in one place and not in another.")
        for create in self.chat.creates:
            self.at = create
            self._settings_of(create)
        for turn in self.chat.turns:
            self.at = turn
            self._turn(turn)
        if self.is_chained:
            return
        for create in self.chat.creates:
            self.at = create
            self._create(create)
        name = class_name(self.context, awaits=self.needs.awaits)
        for node in self.chat.names:
            self._first.edit(*self.module.span(node), name)
        for public in sorted(self.chat.public):
            self._first.unsafe = True
            self._first.note("GI725", f"`{public}` holds no chat any more.")

    @property
    def _first(self) -> Analysis:
        return self.analyses[self.chat.creates[0]]

    # -- creations

    def _settings_of(self, site: Found) -> None:
        call = site.node
        if not isinstance(call, ast.Call):
            raise LeftError("GI517", "The method that creates chats is passed on as a value.")
        if not site.client_known:
            raise LeftError(
                "GI501",
                "Nothing in this file shows that the chat is one of a google-genai client; annotate the client "
                "(`client: genai.Client`) and run again.",
            )
        analysis = self.analyses[site]
        check_client(self.context, site, call, analysis)
        check_surroundings(self.module, site.method, (call,), analysis)
        natives = {*self.context.natives, *(one.node for one in self.chat.creates)}
        settings = self.settings[site] = Settings(
            self.module, call, analysis, lists=collector_of(self.context), natives=natives
        )
        self._check_changes(settings, call)
        if settings.history or settings.history_links.lists:
            raise LeftError("GI533", "The chat begins with a history, and is handed on.")
        if settings.automatic is not None:
            raise LeftError("GI532", "Python functions are among the tools of a chat that is handed on.")

    def _check_changes(self, settings: Settings, call: ast.Call) -> None:
        """A chat goes on with a config object that is changed later, and with its own copy of a dict."""
        scopes = self.module.scopes
        for change in settings.source.changes:
            blocks = scopes.ancestors(change.statement)
            if (
                change.statement.lineno > call.lineno
                or scopes.function_of(change.statement) is not scopes.function_of(call)
                or any(isinstance(one, ast.For | ast.AsyncFor | ast.While) for one in blocks)
            ):
                raise LeftError(
                    "GI506",
                    f"The config may be changed on line {change.statement.lineno} when the chat has it.",
                )

    def _create(self, site: Found) -> None:
        call, settings, analysis = site.node, self.settings[site], self.analyses[site]
        assert isinstance(call, ast.Call)
        writer = CallWriter(self.module, settings, analysis)
        items = [Item(self._client(site))]
        region = settings.regions["model"]
        items.append(writer.lowering.item("model=", settings.model, region))
        if "config" in settings.keywords:
            items += writer.sent_options()
        start, end = self.module.span(call)
        inner, _ = inside(self.module, call)
        hanging = "\n" in self.module.text[inner : self.module.span(call.keywords[0])[0]]
        block = Block("(", ")", tuple(items), settings.below, explode=hanging)
        self._replace(analysis, start, end, class_name(self.context, awaits=self.needs.awaits), block)

    def _client(self, site: Found) -> Rope:
        chats = site.method.value
        if not (isinstance(chats, ast.Attribute) and chats.attr == "chats"):
            raise LeftError("GI536", "The chat is not created as `client.chats.create(...)`.")
        return (Slice(*self.module.span(chats.value)),)

    def _replace(self, analysis: Analysis, start: int, end: int, head: str, block: Block) -> None:
        column = start - self.module.line_start(start) + len(head)
        rest = self.module.text[end:].splitlines()
        column += len(rest[0]) if rest else 0
        indent = self.module.indent_at(start)
        analysis.edit(start, end, head, self.layout.fitted(block, indent, column))

    # -- turns

    def _turn(self, site: Found) -> None:
        call = site.node
        if not isinstance(call, ast.Call):
            raise LeftError(
                "GI517",
                "The method is passed on as a value, so its message is not in sight; call it directly here.",
            )
        analysis = self.analyses[site]
        message = self._message(site, call)
        arguments = message if message.has_config else self.settings[self.chat.creates[0]]
        self._check_alike()
        if site.entry == CHAT_STREAM:
            self.needs.streams = True
            StreamReads(self.context, analysis, arguments).follow(result_of(self.context, site, call))
            check_surroundings(self.module, site.method, (call,), analysis)
        else:
            self.needs.sends = True
            delivery = delivery_of(self.context, site)
            Reads(self.context, analysis, arguments).follow_all(delivery)
            raised = (call, *delivery.raised)
            check_surroundings(self.module, site.method, raised, analysis, set(self.context.responses))
        self._write(site, call, message)
        self._note(site)

    def _note(self, site: Found) -> None:
        analysis = self.analyses[site]
        analysis.note_what_always_changes("chat.send_message")
        if self.is_chained:
            return
        analysis.note(
            "GI720",
            "The service stores this turn; `--state client` keeps the history in the program instead.",
            "entry_point.chats.create",
        )
        analysis.note(
            "GI788",
            "Of messages that are sent at once, the next turn follows the one that is answered last.",
            "entry_point.chat.send_message",
        )
        analysis.note(
            "GI721",
            "A turn without a valid answer stays in the conversation.",
            "entry_point.chat.send_message",
        )

    def _message(self, site: Found, call: ast.Call) -> Message:
        analysis = self.analyses[site]
        for keyword in call.keywords:
            if keyword.arg == "config" and isinstance(keyword.value, ast.Name):
                # Another call may turn the variable into a dict of the new arguments.
                analysis.definitions |= self.module.reaching.get(keyword.value, frozenset())
        model = self.settings[self.chat.creates[0]].keywords["model"]
        lists = collector_of(self.context)
        return Message(
            self.module, call, analysis, model, [], self.context.natives, lists, passed=site.passed
        )

    def _check_alike(self) -> None:
        """What is read depends on what is asked for, so chats that meet in one place have to ask for the same."""
        kinds = {
            (
                one.needs_joined_text,
                one.answers_in_text,
                one.answers_enum,
                one.shows_thoughts,
                one.has_functions,
                frozenset(one.answer_kinds),
                one.schema is None or ast.dump(one.call),
            )
            for one in self.settings.values()
        }
        models = {ast.dump(one.keywords["model"].value) for one in self.settings.values()}
        if len(kinds) > 1 or (self.needs.replaces and len(models) > 1):
            raise LeftError("GI535", "Chats that answer in different ways meet in one place.")

    def _write(self, site: Found, call: ast.Call, message: Message) -> None:
        analysis = self.analyses[site]
        writer = CallWriter(self.module, message, analysis)
        writer.write_parts()
        collected = CollectedWriter(self.module, analysis)
        for one in message.links.lists:
            collected.write(one)
        region = message.regions["contents"]
        sent = writer.lower_input()
        if message.contents_at is not None:
            writer.place(message.contents_at, sent)
            sent = (Slice(region.start, region.end),)
        items = [Item(sent, "input=" if self.is_chained else "", region.before, region.after)]
        if message.has_config:
            self.needs.replaces = True
            own = writer.sent_options()
            if not own:
                raise LeftError(
                    "GI535",
                    f"The config on line {call.lineno} replaces the chat's by nothing; pass options there.",
                )
            items += own
        _, end = self.module.span(call)
        inner, _ = inside(self.module, call)
        given: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
        hanging = "\n" in self.module.text[inner : self.module.span(given[0])[0]]
        block = Block("(", ")", tuple(items), message.below, explode=hanging)
        if self.is_chained:
            self._chained(site, message, block)
            return
        if site.passed is not None:
            self._passed(site, call, block)
            return
        at = self.module.span(site.method.value)[1]
        between = self.module.text[at : self.module.span(site.method)[1]]
        if "#" in between or "(" in between:
            raise LeftError("GI534", f"A comment stands inside the call on line {call.lineno}.")
        word = "stream" if site.entry == CHAT_STREAM else "send"
        self._replace(analysis, at, end, between[: between.rindex(site.method.attr)] + word, block)

    def _passed(self, site: Found, call: ast.Call, block: Block) -> None:
        """A message that a thread sends: the method is passed on with its arguments."""
        method = site.method
        if (
            len(block.items) > 1
            and isinstance(call.func, ast.Attribute)
            and call.func.attr == "run_in_executor"
        ):
            raise LeftError("GI534", f"The executor on line {call.lineno} passes no keyword arguments on.")
        before = [Item((Slice(*self.module.span(one)),)) for one in call.args[: call.args.index(method)]]
        renamed = Item((Slice(*self.module.span(method.value)), ".send"))
        whole = replace(block, items=(*before, renamed, *block.items))
        start, end = inside(self.module, call)
        self._replace(self.analyses[site], start - 1, end + 1, "", whole)

    def _chained(self, site: Found, message: Message, block: Block) -> None:
        """The only message of a chat that nothing holds."""
        create = self.chat.creates[0]
        settings, analysis = self.settings[create], self.analyses[site]
        writer = CallWriter(self.module, settings, analysis)
        items = [writer.lowering.item("model=", settings.model, settings.regions["model"]), *block.items]
        if not message.has_config and "config" in settings.keywords:
            items += writer.sent_options()
        items += [Item(("True",), "stream=")] if site.entry == CHAT_STREAM else []
        items.append(Item(("False",), "store="))
        client, (start, end) = self._client(create), self.module.span(site.node)
        rope = (*client, ".interactions.create")
        column = start - self.module.line_start(start) + self.layout.width(rope)
        behind = self.module.text[end:].splitlines()
        column += len(behind[0]) if behind else 0
        whole = replace(block, items=tuple(items), explode=block.explode or bool(settings.below))
        analysis.edit(start, end, rope, self.layout.fitted(whole, self.module.indent_at(start), column))
