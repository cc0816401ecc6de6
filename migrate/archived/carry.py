"""A file for the archived SDK, put into google-genai's words: the edits that do it, all of them or none.

Both SDKs are commonly bound to ``genai``, so a file is carried over as a whole. The result is never written; it is
planned as any other file, and only that rewrite is shown.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from migrate.archived.alone import configures_nowhere
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
from migrate.archived.beyond import used_elsewhere
from migrate.archived.checks import put_checks
from migrate.archived.clients import (
    Configured,
    client_for,
    client_or_none,
    clients_of,
    may_lack_key,
    runs_before,
    without_configuration,
)
from migrate.archived.contents import carry_contents
from migrate.archived.edits import Edits
from migrate.archived.errors import put_errors
from migrate.archived.files import Files, Flow
from migrate.archived.flow import chats_of, models_of
from migrate.archived.functions import Functions, functions_of
from migrate.archived.holders import Holder, method_of
from migrate.archived.kept import Keeper
from migrate.archived.leftovers import archived_names, in_the_way, replace_imports
from migrate.archived.names import BlockedError
from migrate.archived.notes import about_client, notes_of
from migrate.archived.origins import name_of, named, settings_at, settings_of
from migrate.archived.passed import by_position, forget, is_passed
from migrate.archived.resolved import drop, resolving
from migrate.archived.settings import Settings
from migrate.archived.values import Keep, is_none
from migrate.archived.words import can_go, put_into_words, put_message, put_types
from migrate.bind.module import Module
from migrate.codes import CODES
from migrate.edit.removal import removals
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
    unsafe: bool = False
    """Whether something else may come of it that the program does not test."""


def carry(module: Module) -> Carried:
    """Put a file into google-genai's words, or say everything that is in the way."""
    try:
        return _Carrier(module).carry()
    finally:
        forget(module)


class _Carrier:
    def __init__(self, module: Module) -> None:
        self.module = module
        self.edits = Edits(module)
        self.found = Carried(self.edits.drafts)
        self.consumed: set[ast.Name] = set()
        self.clients: list[Configured] = []
        self.written: list[ast.expr] = []
        self.keeper = Keeper(self.edits)
        self.unmade: set[ast.Call] = set()
        """Calls that may be reached before their client is made."""
        self.chats: list[tuple[Holder, Holder]] = []
        self.through: list[Holder] = []
        """Functions that files go through."""

    def carry(self) -> Carried:
        try:
            models = models_of(self.module)
            self.chats = [(model, chat) for model in models for chat in chats_of(self.module, model)]
            users = [*models, *(chat for _, chat in self.chats)]
            asks = [call for one in users for call in one.calls]
            handed = (call for call in asks if is_passed(self.module.scopes.parents[call], call))
            self.found.passed = {call.func: call for call in handed}
            functions = functions_of(self.module)
            self.clients = clients_of(self.module, [*asks, *functions])
            if not self.clients and configures_nowhere(self.module):
                self._make_clients(models, list(functions))
            runs_before(self.module, self.clients, [*asks, *functions])
            self._is_asked(models)
            flows = {call: self._follow(call, functions, asks) for call in functions}
        except BlockedError as blocked:
            self.found.blocked.append(blocked)
            return self.found
        for model in models:
            self._try(partial(self._model, model))
        for model, chat in self.chats:
            self._try(partial(self._chat, model, chat))
        carrier = Functions(self.edits, functions, flows)
        for call in functions:
            self._try(partial(self._function, carrier, call))
        for client in self.clients:
            key = self.module.slice(client.given) if client.given is not None else ""
            made = f"{client.client} = genai.Client({key})"
            start = self.module.span(client.statement)[0]
            if client.shared:
                self.edits.announce(client.statement, client.client, "genai.Client")
            if client.made_here:
                self.edits.put(start, start, f"{made}\n{self.module.indent_at(start)}")
            else:
                self.edits.instead(client.call, made)
            self.found.clients[client.call] = self._about_key(client)
        going = {name for name in self.consumed if can_go(self.module, name)}
        self.edits.drafts += removals(self.module, going, 0, self.edits.drafts)
        put_into_words(self.edits, self.written, self.consumed)
        self._try(partial(self._errors, asks, functions))
        self._try(partial(replace_imports, self.edits))
        told: set[ast.AST] = set()
        if self.found.blocked:
            told = {*functions, *(call for model in models for call in (*model.made, *model.calls))}
        self.found.blocked += [
            *in_the_way(self.edits, told),
            *used_elsewhere(self.module, [*models, *(chat for _, chat in self.chats), *self.through]),
        ]
        return self.found

    def _is_asked(self, models: list[Holder]) -> None:
        """What is only set up here is used in other files, which would not know it any more."""
        idle = next((model for model in models if not model.calls), None)
        if idle is not None:
            raise BlockedError(
                idle.made[0], "GI584", "This model is made here and used elsewhere, if at all."
            )
        keys = {id(client.call.func) for client in self.clients if not client.made_here}
        others = [name for name in archived_names(self.module) if id(name) not in keys]
        if not models and not others:
            message = "Nothing in this file uses what is configured here; others may rely on it."
            raise BlockedError(self.clients[0].call, "GI582", message)

    def _make_clients(self, models: list[Holder], functions: list[ast.Call]) -> None:
        """One client before the first model of each place, as nothing configures the SDK."""
        needed = [(model.made[0], call, model.name) for model in models for call in model.calls]
        needed += [(call, call, None) for call in functions]
        for first, call, held in sorted(needed, key=lambda one: one[0].lineno):
            reached = client_or_none(self.module, self.clients, call, held)
            if reached is None or not reached[1]:
                self.clients.append(without_configuration(self.module, first))

    def _follow(self, call: ast.Call, functions: dict[ast.Call, str], asks: list[ast.Call]) -> Flow:
        """Where the files of a call go."""
        files = Files(self.module, functions, asks)
        try:
            flow = files.follow(call)
        except BlockedError as blocked:
            self.found.blocked.append(blocked)
            flow = files.flow
        self.edits.files |= flow.files
        self.through += files.holders(call)
        if flow.shown:
            self.found.unsafe = True
            lines = ", ".join(map(str, sorted(set(flow.shown))))
            message = f"A file is shown whole, or its state, on line {lines}; it looks different."
            self.found.clients[call] = [LedgerEntry("GI785", message)]
        return flow

    def _function(self, carrier: Functions, call: ast.Call) -> None:
        client, certain = client_for(self.module, self.clients, call, None)
        self.found.unsafe = self.found.unsafe or not certain
        carrier.carry(call, client.client)

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

    def _errors(self, asks: list[ast.Call], functions: dict[ast.Call, str]) -> None:
        for call, wider in put_errors(self.edits, asks, functions).items():
            entries = [LedgerEntry("GI766", CODES["GI766"].what)]
            entries += [LedgerEntry("GI783", message) for message in wider]
            self.found.calls.setdefault(call, []).extend(entries)
            self.found.unsafe = self.found.unsafe or bool(wider)

    def _about_key(self, client: Configured) -> list[LedgerEntry]:
        if not may_lack_key(self.module, client):
            return []
        # Without a key, importing the file would fail.
        self.found.unsafe = self.found.unsafe or client.function is None
        message = (
            "Without a key, making the client raises ValueError; only the first call raised an error before."
        )
        return [LedgerEntry("GI756", message)]

    # -- models

    def _model(self, model: Holder) -> None:
        settings = {call: settings_at(call) for call in model.made}
        for call, given in settings.items():
            if not isinstance(self.module.scopes.parents[call], ast.Attribute):
                self.edits.instead(call, name_of(self.module, given))
        put_types(self.edits, model.annotations)
        for call in model.calls:
            plan = self._start if method_of(call) == "start_chat" else self._call
            if method_of(call) in facts.COUNTING:
                plan = self._count
            self._try(partial(self._with_settings, plan, model, settings, call))

    def _with_settings(
        self,
        plan: Callable[[Holder, Given, ast.Call], None],
        model: Holder,
        settings: dict[ast.Call, Given],
        call: ast.Call,
    ) -> None:
        plan(model, settings_of(self.module, model, settings, call), call)

    # -- calls

    def _call(self, model: Holder, given: Given, call: ast.Call) -> None:
        client = self._client(model, call)
        stream, reading = self._read(call)
        method = f"{client}.{facts.METHODS[method_of(call)]}" + ("_stream" if stream else "")
        contents = contents_of(call, "contents")
        carry_contents(self.edits, contents)
        start = self.module.span(keyword_of(call, "contents") or contents)[0]
        words = f"{named(self.module, model, given, call)}, {'contents=' if call.args else ''}"
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
        word = named(self.module, model, given, call)
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
        words = ", ".join(filter(None, (named(self.module, model, given, call), settings.text())))
        history = keyword_of(call, "history")
        gone = [one for one in call.keywords if one is not history or is_none(one.value)]
        if history is None or history in gone:
            self.edits.arguments(call, gone, words)
        else:
            carry_contents(self.edits, history.value)
            start = self.module.span(history)[0]
            self.edits.put(start, start, f"{words}, ")
            self.edits.arguments(call, gone, "")
        self.found.calls[call] = about_client(made=call not in self.unmade)

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
        for call in chat.calls:
            self._try(partial(self._send, given, call, automatic=automatic == {True}))
        for history in chat.histories:
            end = self.module.span(history)[1]
            self.edits.put(end - len("history"), end, "get_history()")

    def _send(self, given: Given, call: ast.Call, *, automatic: bool) -> None:
        stream, reading = self._read(call)
        end = self.module.span(call.func)[1]
        self.edits.put(end - len(method_of(call)), end, "send_message" + ("_stream" if stream else ""))
        carry_contents(self.edits, contents_of(call, "content"), message=True)
        keyword = keyword_of(call, "content")
        if keyword is not None:
            start = self.module.span(keyword)[0]
            self.edits.put(start, start + len("content"), "message")
        options = given_to(call)
        settings = self._settings(call, given if options else {}, options, automatic=automatic)
        put_checks(self.edits, call, reading)
        of_model = settings
        if not options:
            of_model = Settings(self.module, call, automatic=automatic)
            of_model.add(given)
        self._note(call, reading, of_model)
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
        self.edits.arguments(call, gone, settings.text())
        return settings

    def _taken(self, settings: Settings) -> None:
        """Note what becomes of the variables and attributes that settings come from."""
        self.consumed |= settings.values.consumed
        self.written += settings.values.written
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
