"""A file for the archived SDK, put into google-genai's words: the edits that do it, all of them or none.

Both SDKs are commonly bound to ``genai``, so a file is carried over as a whole. The result is never written; it is
planned as any other file, and only that rewrite is shown.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection
from functools import partial

from migrate.archived.alone import configures_nowhere
from migrate.archived.arguments import (
    Given,
)
from migrate.archived.beyond import used_elsewhere
from migrate.archived.calls import Calls, Carried
from migrate.archived.clients import (
    Configured,
    client_for,
    client_or_none,
    clients_of,
    may_lack_key,
    runs_before,
    without_configuration,
)
from migrate.archived.errors import put_errors
from migrate.archived.files import Files, Flow
from migrate.archived.flow import chats_of, models_of
from migrate.archived.functions import Functions, functions_of
from migrate.archived.holders import Holder, method_of
from migrate.archived.lasting import kept_in_session
from migrate.archived.leftovers import archived_names, in_the_way, replace_imports
from migrate.archived.names import BlockedError
from migrate.archived.origins import name_of, settings_at, settings_of
from migrate.archived.passed import forget, is_passed
from migrate.archived.words import can_go, put_into_words, put_types
from migrate.bind.module import Module
from migrate.codes import CODES
from migrate.edit.removal import removals
from migrate.plan import LedgerEntry
from shim.mapping import archived as facts


def carry(module: Module, staying: Collection[ast.AST] = ()) -> Carried:
    """Put a file into google-genai's words, or say everything that is in the way.

    ``staying`` are the methods of calls that will be google-genai's own afterwards, without an Interaction.
    """
    try:
        return _Carrier(module, staying).carry()
    finally:
        forget(module)


class _Carrier(Calls):
    def carry(self) -> Carried:
        try:
            models = models_of(self.module)
            self.chats = [(model, chat) for model in models for chat in chats_of(self.module, model)]
            for _, chat in self.chats:
                self.found.chats |= dict.fromkeys(chat.calls, chat.made)
            users = [*models, *(chat for _, chat in self.chats)]
            asks = [call for one in users for call in one.calls]
            self.asks = {call.func for call in asks}
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
            if client in self.lasting:
                made = kept_in_session(self.module, client) or made
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

    def _errors(self, asks: list[ast.Call], functions: dict[ast.Call, str]) -> None:
        for call, wider in put_errors(self.edits, asks, functions).items():
            if call.func in self.staying:
                message = (
                    "The call stays google-genai's, and a handler around it names a class of google.api_core."
                )
                raise BlockedError(call, "GI584", message)
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
