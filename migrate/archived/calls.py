"""The calls of the models and chats of a file, in google-genai's words."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import partial

from migrate.archived.answers import Reading, reading_of
from migrate.archived.arguments import (
    Given,
    calls_functions,
    contents_of,
    dumped,
    given_to,
    keyword_of,
    streams,
)
from migrate.archived.checks import put_checks
from migrate.archived.clients import (
    Configured,
    client_for,
    free_name,
    makes_client,
)
from migrate.archived.contents import carry_contents
from migrate.archived.edits import Edits
from migrate.archived.functions import Functions
from migrate.archived.holders import Holder, method_of
from migrate.archived.kept import Keeper
from migrate.archived.lasting import check_chat, check_stream, is_renewed
from migrate.archived.names import BlockedError
from migrate.archived.notes import about_client, notes_of
from migrate.archived.origins import named, settings_at, settings_of
from migrate.archived.passed import by_position, result_of
from migrate.archived.places import comes_first, starts_line
from migrate.archived.resolved import drop, resolving
from migrate.archived.settings import Settings
from migrate.archived.staying import check_history, check_turns, put_answers, texts
from migrate.archived.values import Keep, is_none
from migrate.archived.whole import put_configs
from migrate.archived.words import put_chat_types, put_message
from migrate.bind.module import Module
from migrate.edit.rope import Draft
from migrate.plan import LedgerEntry
from shim.mapping import archived as facts


@dataclass
class Carried:
    """What becomes of a file."""

    drafts: list[Draft] = field(default_factory=list)
    blocked: list[BlockedError] = field(default_factory=list)
    calls: dict[ast.Call, list[LedgerEntry]] = field(default_factory=dict)
    """Calls that are one of google-genai's afterwards, with what changes beside that."""
    clients: dict[ast.Call, list[LedgerEntry]] = field(default_factory=dict)
    """What changes where a client is made."""
    passed: dict[ast.AST, ast.Call] = field(default_factory=dict)
    """Methods that are handed to a thread -> the calls that come of it."""
    chats: dict[ast.Call, list[ast.Call]] = field(default_factory=dict)
    """Calls of a chat's methods -> the calls that may have made it."""
    unsafe: bool = False
    """Whether something else may come of it that the program does not test."""


class Calls:
    """Plans what becomes of calls, one by one."""

    def __init__(self, module: Module, staying: Collection[ast.AST]) -> None:
        self.module = module
        self.staying = staying
        self.edits = Edits(module)
        self.found = Carried(self.edits.drafts)
        self.consumed: set[ast.Name] = set()
        self.clients: list[Configured] = []
        self.written: list[ast.expr] = []
        self.keeper = Keeper(self.edits)
        self.unmade: set[ast.Call] = set()
        """Calls that may be reached before their client is made."""
        self.chats: list[tuple[Holder, Holder]] = []
        self.asks: set[ast.AST] = set()
        """The methods of all calls."""
        self.lasting: list[Configured] = []
        """Clients of scripts that are run again, which chats outlive."""
        self.through: list[Holder] = []
        """Functions that files go through."""

    def _client(self, model: Holder, call: ast.Call) -> str:
        """The client that a call can use."""
        client, certain = client_for(self.module, self.clients, call, model.name)
        if not certain:
            self.found.unsafe = True
            self.unmade.add(call)
        return client.client

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except BlockedError as blocked:
            self.found.blocked.append(blocked)

    # -- calls

    def _named(self, model: Holder, given: Given, call: ast.Call) -> str:
        """What is passed as ``model``: asked for before the call where it is what makes the client."""
        client, _ = client_for(self.module, self.clients, call, model.name)
        word = named(self.module, model, given, call)
        assert isinstance(call.func, ast.Attribute)
        receiver = call.func.value
        if receiver in model.made or not makes_client(self.module, client, call, receiver):
            return word
        result = result_of(self.module, call)
        statement = self.module.scopes.statement_of(call)
        plain = isinstance(statement, ast.Assign | ast.Expr | ast.Return | ast.For | ast.AsyncFor)
        first = starts_line(self.module, statement) and comes_first(self.module, result, statement)
        if not plain or not first:
            message = (
                "The model that makes the client here is asked for behind it; give it a line of its own."
            )
            raise BlockedError(call, "GI582", message)
        start = self.module.span(statement)[0]
        name = free_name(self.module, "", ("model", "model_name", "gemini_model"))
        self.edits.put(
            start, start, f"{name} = {self.module.slice(receiver)}\n{self.module.indent_at(start)}"
        )
        return f"model={name}"

    def _call(self, model: Holder, given: Given, call: ast.Call) -> None:
        client = self._client(model, call)
        stream, reading = self._read(call)
        method = f"{client}.{facts.METHODS[method_of(call)]}" + ("_stream" if stream else "")
        contents = contents_of(call, "contents")
        carry_contents(self.edits, contents)
        start = self.module.span(keyword_of(call, "contents") or contents)[0]
        words = f"{self._named(model, given, call)}, {'contents=' if call.args else ''}"
        alone = by_position(self.module, call)
        if alone:
            first = self.module.span(call)[0]
            self.edits.put(first, first, "lambda: ")
            self.edits.put(first, start, f"{method}({words}")
        else:
            self.edits.method(call, method)
            self.edits.put(start, start, words)
        settings = self._settings(call, given, given_to(call), self.keeper.of(model, call))
        if alone:
            end = self.module.span(call)[1]
            self.edits.put(end, end, ")")
        put_checks(self.edits, call, reading)
        self._note(call, reading, settings)
        self._data(call)
        if stream and call.func in self.staying:
            check_stream(
                self.module, call, client_for(self.module, self.clients, call, model.name)[0], reading
            )
        self._stay(call, reading, contents)

    def _data(self, call: ast.Call) -> None:
        """Tell of data that are taken for bytes."""
        for data in self.edits.taken:
            name = self.module.slice(data)
            message = f"`{name}` on line {data.lineno} is taken for bytes; base64 text was accepted as well."
            self.found.calls[call].append(LedgerEntry("GI793", message))
            self.found.unsafe = True
        self.edits.taken.clear()
        if self.edits.through:
            self.through.append(Holder([call], functions=[*self.edits.through]))
            self.edits.through.clear()

    def _stay(self, call: ast.Call, reading: Reading, contents: ast.expr) -> None:
        """What has to hold, and be put in, for a call that stays google-genai's."""
        if call.func not in self.staying:
            return
        put_answers(self.edits, reading, self.asks)
        taken = texts(self.edits, contents)
        self.found.unsafe = self.found.unsafe or bool(taken)
        self.found.calls[call] += taken

    def _read(self, call: ast.Call) -> tuple[bool, Reading]:
        """Whether a call streams, and how its answers are read; a stream that is waited for is an answer."""
        stream = streams(call)
        waited = resolving(self.module, call) if stream else None
        if waited is None:
            return stream, reading_of(self.module, call, stream=stream)
        reading = reading_of(self.module, call, stream=False, without=waited)
        drop(self.edits, waited)
        return False, reading

    def _count(self, model: Holder, given: Given, call: ast.Call) -> None:
        """Counting tokens is google-genai's afterwards, which does not count what goes beside the contents."""
        beside = [
            name for name in ("system_instruction", "tools") if name in given and not is_none(given[name])
        ]
        if beside or any(keyword.arg != "contents" for keyword in call.keywords):
            name = beside[0] if beside else "an argument"
            raise BlockedError(
                call, "GI583", f"`{name}` cannot be counted; count the tokens of the contents alone."
            )
        method = f"{self._client(model, call)}.{facts.COUNTING[method_of(call)]}"
        Functions(self.edits, {}).count(call)
        contents = contents_of(call, "contents")
        carry_contents(self.edits, contents)
        self.edits.method(call, method)
        start = self.module.span(keyword_of(call, "contents") or contents)[0]
        word = self._named(model, given, call)
        self.edits.put(start, start, f"{word}, {'contents=' if call.args else ''}")

    def _start(self, model: Holder, given: Given, call: ast.Call) -> None:
        client = self._client(model, call)
        automatic = calls_functions(call)
        if call.args:
            raise BlockedError(call, "GI584", "The arguments of this chat are not in sight.")
        sends = [send for _, chat in self.chats if call in chat.made for send in chat.calls]
        awaited = any(method_of(send) == "send_message_async" for send in sends)
        self.edits.method(call, f"{client}.{'aio.' if awaited else ''}{facts.METHODS['start_chat']}")
        settings = Settings(self.module, call, self.keeper.of(model, call), automatic=automatic)
        settings.add(given)
        self._taken(settings)
        words = ", ".join(filter(None, (self._named(model, given, call), self._config(call, settings))))
        history = keyword_of(call, "history")
        if call.func in self.staying:
            self._chat_stays(model, call)
            check_history(history.value if history is not None else None)
        gone = [one for one in call.keywords if one is not history or is_none(one.value)]
        if history is None or history in gone:
            self.edits.arguments(call, gone, words)
        else:
            carry_contents(self.edits, history.value)
            start = self.module.span(history)[0]
            self.edits.put(start, start, f"{words}, ")
            self.edits.arguments(call, gone, "")
        self.found.calls[call] = about_client(made=call not in self.unmade)

    def _chat_stays(self, model: Holder, call: ast.Call) -> None:
        client, _ = client_for(self.module, self.clients, call, model.name)
        for _, chat in self.chats:
            if call in chat.made:
                check_chat(self.module, call, client, chat)
                if is_renewed(self.module, client) and (chat.keys or chat.functions):
                    self.lasting.append(client)

    def _chat(self, model: Holder, chat: Holder) -> None:
        settings = {call: settings_at(call) for call in model.made}
        given = settings_of(self.module, model, settings, chat.made[0])
        if any(dumped(settings_of(self.module, model, settings, one)) != dumped(given) for one in chat.made):
            raise BlockedError(
                chat.made[0], "GI583", "The chat is made of several models, with settings of its own each."
            )
        if len({method_of(call) for call in chat.calls}) > 1:
            raise BlockedError(chat.calls[0], "GI584", "The chat is used both with and without `await`.")
        automatic = {calls_functions(one) for one in chat.made}
        if len(automatic) > 1:
            raise BlockedError(
                chat.made[0], "GI584", "Only some of these chats call functions by themselves."
            )
        awaited = any(method_of(call) == "send_message_async" for call in chat.calls)
        put_chat_types(self.edits, chat.annotations, awaited=awaited)
        for call in chat.calls:
            self._try(partial(self._send, given, chat.made[0], call, automatic=automatic == {True}))
        if any(call.func in self.staying for call in (*chat.made, *chat.calls)):
            plain = automatic == {False} and not any(streams(call) for call in chat.calls)
            check_turns(self.module, chat, plain=plain)
        for history in chat.histories:
            end = self.module.span(history)[1]
            self.edits.put(end - len("history"), end, "get_history()")

    def _send(self, given: Given, made: ast.Call, call: ast.Call, *, automatic: bool) -> None:
        stream, reading = self._read(call)
        end = self.module.span(call.func)[1]
        self.edits.put(end - len(method_of(call)), end, "send_message" + ("_stream" if stream else ""))
        contents = contents_of(call, "content")
        carry_contents(self.edits, contents, message=True)
        keyword = keyword_of(call, "content")
        if keyword is not None:
            start = self.module.span(keyword)[0]
            self.edits.put(start, start + len("content"), "message")
        options = given_to(call)
        settings = self._settings(call, given if options else {}, options, automatic=automatic)
        put_checks(self.edits, call, reading)
        of_model = settings
        if not options:
            # The chat has them; what they are is looked at where it is started.
            of_model = Settings(self.module, made, lambda value, field: field, automatic=automatic)
            of_model.add(given)
        self._note(call, reading, of_model)
        self._data(call)
        if stream and call.func in self.staying:
            check_stream(self.module, call, None, reading)
        self._stay(call, reading, contents)
        self.found.calls[call].append(
            LedgerEntry("GI753", "A turn that is blocked or stopped raised an error; it does no longer.")
        )
        self.found.unsafe = self.found.unsafe or not (reading.checked or reading.hoisted is not None)

    def _settings(
        self,
        call: ast.Call,
        given: Given,
        options: Given,
        keep: Keep | None = None,
        *,
        automatic: bool = False,
    ) -> Settings:
        """Send the settings of the model with the call; those of the call are merged over them."""
        settings = Settings(self.module, call, keep, automatic=automatic)
        settings.add(given)
        settings.add(options)
        self._taken(settings)
        gone = [one for one in call.keywords if one.arg == "stream" or one.arg in facts.CALL_SETTINGS]
        self.edits.arguments(call, gone, self._config(call, settings))
        return settings

    def _config(self, call: ast.Call, settings: Settings) -> str:
        """The config of a call, laid out where it is to stay as it is put in."""
        if call.func not in self.staying:
            return settings.text()
        order: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
        gone: list[ast.expr | ast.keyword] = [one for one in call.keywords if one.arg in facts.CALL_SETTINGS]
        place = self.module.span([*gone, *order[-1:], call][0])[0]
        return settings.text(self.module.indent_at(place), self.module.indent_unit)

    def _taken(self, settings: Settings) -> None:
        """Note what becomes of the variables and attributes that settings come from."""
        self.consumed |= settings.values.consumed
        self.written += settings.values.written
        for node, word in put_configs(settings.whole, self.module) if settings.whole is not None else ():
            if node not in self.edits.carried:
                self.edits.carried |= set(ast.walk(node))
                self.edits.needs_types = True
                self.edits.put(*self.module.span(node), word)
        for value, text in settings.values.messages.items():
            if value not in self.edits.carried:
                put_message(self.edits, value, text)

    def _note(self, call: ast.Call, reading: Reading, settings: Settings) -> None:
        if settings.runs_code and reading.text is not None:
            raise BlockedError(
                reading.text, "GI585", "`.text` shows the code that the model runs and its output as well."
            )
        self.found.calls[call] = [*about_client(made=call not in self.unmade), *notes_of(reading, settings)]
        self.found.unsafe = self.found.unsafe or reading.unsafe or settings.of_class or settings.is_called
