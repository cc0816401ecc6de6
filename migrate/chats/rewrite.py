"""Plans one chat: what is known about its calls, which form fits, and what each site's analysis becomes."""

from __future__ import annotations

import ast

from migrate.chats.arguments import Message, Settings
from migrate.chats.groups import MESSAGE, STREAM, Chat
from migrate.chats.order import Order, Turn
from migrate.chats.writer import ChatWriter
from migrate.collected import collector_of
from migrate.collected.write import CollectedWriter
from migrate.errors.surroundings import check_surroundings
from migrate.reads import Reads
from migrate.reads.stream import StreamReads
from migrate.rules.generate_content import check_client, result_of
from migrate.rules.rule import Analysis, Context, Found, LeftError


def plan_chat(context: Context, chat: Chat) -> dict[Found, Analysis]:
    """The analysis of every site of a chat; where one is left, the others say so through their group."""
    sites = [*chat.creates, *chat.turns]
    analyses = {site: context.analysis(chat.anchor) for site in sites}
    for site, problem in chat.problems.items():
        _leave(analyses, site, problem)
    prepared = _Prepared(context, chat, analyses)
    if not any(analysis.left for analysis in analyses.values()):
        try:
            prepared.write()
        except LeftError as left:
            _leave(analyses, prepared.at, left)
    return analyses


def _leave(analyses: dict[Found, Analysis], site: Found, left: LeftError) -> None:
    analysis = analyses[site]
    if analysis.left is None:
        analyses[site] = analysis.leave(left)


class _Prepared:
    """The arguments of every call of a chat; calls that cannot be understood are left at once."""

    def __init__(self, context: Context, chat: Chat, analyses: dict[Found, Analysis]) -> None:
        self.context = context
        self.module = context.module
        self.chat = chat
        self.analyses = analyses
        self.at = chat.creates[0]
        """The site that is being looked at."""
        self.settings: dict[Found, Settings] = {}
        self.messages: dict[Found, Message] = {}
        for create in chat.creates:
            self._try(create, self._create)
        if not chat.turns and not chat.problems:
            _leave(
                analyses,
                self.at,
                LeftError("GI530", "Nothing in this file sends a message through the chat."),
            )
        for turn in chat.turns:
            self._try(turn, self._turn)

    def _try(self, site: Found, step: object) -> None:
        assert callable(step)
        self.at = site
        try:
            step(site)
        except LeftError as left:
            _leave(self.analyses, site, left)

    def _create(self, site: Found) -> None:
        call = site.node
        if not isinstance(call, ast.Call):
            raise LeftError("GI517", "The method that creates chats is passed on as a value.")
        check_client(self.context, site, call, self.analyses[site])
        check_surroundings(self.module, site.method, (call,), self.analyses[site])
        lists = collector_of(self.context)
        settings = self.settings[site] = Settings(self.module, call, Analysis(), lists=lists)
        self.analyses[site].definitions |= settings.history_links.definitions
        self.analyses[site].partners |= settings.history_links.calls
        first = next(iter(self.settings.values()))
        if ast.dump(first.call) != ast.dump(call):
            raise LeftError(
                "GI535", f"The chat is also created on line {first.call.lineno}, with other settings."
            )

    def _turn(self, site: Found) -> None:
        call = site.node
        if not isinstance(call, ast.Call):
            raise LeftError(
                "GI517",
                "The method is passed on as a value, so its message is not in sight; call it directly here.",
            )
        settings = self.settings.get(self.chat.creates[0])
        if settings is None:
            line = self.chat.creates[0].node.lineno
            raise LeftError("GI516", f"It belongs to the chat created on line {line}, which is left.")
        analysis = self.analyses[site]
        for keyword in call.keywords:
            if keyword.arg == "config" and isinstance(keyword.value, ast.Name):
                # Another call may turn the variable into a dict of the new arguments.
                analysis.definitions |= self.module.reaching.get(keyword.value, frozenset())
        history = settings.history if site is self.chat.turns[0] and self._sends_history() else []
        model, natives = settings.keywords["model"], self.context.natives
        lists = collector_of(self.context)
        message = Message(self.module, call, analysis, model, history, natives, lists)
        self.messages[site] = message
        value = result_of(self.context, site, call)
        if site.entry == MESSAGE:
            Reads(self.context, analysis, message if message.has_config else settings).follow(value)
        answered = set(self.context.responses) if site.entry == MESSAGE else ()
        check_surroundings(self.module, site.method, (call,), analysis, answered)

    def _sends_history(self) -> bool:
        """Whether the first turn sends the history; else the program keeps it among the steps."""
        if self.context.options.state == "server":
            return True
        return len(self.chat.turns) == 1 and Order(self.context, self.chat).straight

    def write(self) -> None:
        """Plan the edits; raises `LeftError`, which concerns the site in `at`."""
        self.at = self.chat.creates[0]
        settings = self.settings[self.at]
        writer = ChatWriter(self.context, self.chat, settings, self.messages, self.analyses)
        for turn in writer.order.turns:
            self.at = turn.site
            if turn.site.entry == STREAM:
                self._stream(turn, writer.keeps(turn))
            writer.turn(turn)
            self._note(turn, stored=not writer.is_whole(turn))
        for one in settings.history_links.lists:
            CollectedWriter(self.module, self.analyses[self.chat.creates[0]]).write(one)
        for create in self.chat.creates:
            self.at = create
            writer.create(create)
            if self.chat.public:
                self.analyses[create].unsafe = True
                self.analyses[create].note("GI725", f"`{self.chat.name}` holds no chat any more.")
        for statement in self.chat.empty:
            self.at = self.chat.creates[0]
            writer.empty(statement)

    def _stream(self, turn: Turn, keeps_id: str) -> None:
        """Plan the loop over a streamed answer; its last event has the id."""
        message = self.messages[turn.site]
        arguments = message if message.has_config else self.settings[self.chat.creates[0]]
        StreamReads(self.context, self.analyses[turn.site], arguments, keeps_id).follow(turn.value)

    def _note(self, turn: Turn, *, stored: bool) -> None:
        analysis = self.analyses[turn.site]
        analysis.note_what_always_changes("chat.send_message")
        if stored and self.context.options.state == "server":
            analysis.note(
                "GI720",
                "The service stores this turn; `--state client` keeps the history in the program instead.",
                "entry_point.chats.create",
            )
        analysis.note(
            "GI721",
            "A turn without a valid answer stays in the conversation.",
            "entry_point.chat.send_message",
        )
