"""What a chat is created with and what its messages send, in the words of the new API."""

from __future__ import annotations

import ast
from collections.abc import Container, Mapping
from typing import Any

from migrate.arguments import Arguments
from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.bind.stability import only_read
from migrate.bind.types import NONE, STR
from migrate.collected import Collector, Links, sends_list
from migrate.config.source import Base, ConfigSource
from migrate.edit.layout import Region, regions
from migrate.literal import (
    Choice,
    Derived,
    Hole,
    LiftedDict,
    LiftedList,
    Splice,
    inside,
    plain_region,
    single_definition,
)
from migrate.literal.values import Split
from migrate.media.uploads import with_told_types
from migrate.rules.rule import Analysis, LeftError
from shim.mapping.value import NeedsLiteral, literal

_CONTENT = "google.genai.types.Content"
_TURNS = ("", _CONTENT, "google.genai.types.UserContent", "google.genai.types.ModelContent")


class Settings(Arguments):
    """Model, config and history that ``chats.create`` is called with."""

    def __init__(
        self,
        module: Module,
        call: ast.Call,
        analysis: Analysis,
        keep: Definition | None = None,
        lists: Collector | None = None,
        natives: Container[ast.AST] = (),
    ) -> None:
        self.keep = keep
        """The variable with the config, where that is to become a dict of the new keyword arguments."""
        self._lists = lists
        self.history_links = Links()
        """Lists in which the history is collected, and what has to be rewritten with them."""
        super().__init__(module, call, analysis, natives, loops=True)
        self.history = self._history()

    def _request(self) -> None:
        return None

    def _keywords(self) -> dict[str, ast.keyword]:
        named = {keyword.arg: keyword for keyword in self.call.keywords}
        if self.call.args or not {"model"} <= set(named) <= {"model", "config", "history"}:
            raise LeftError(
                "GI504", "The chat is not created with model=, config= and history= written at the call."
            )
        return {name: keyword for name, keyword in named.items() if name is not None}

    def _contents(self) -> Any:
        return ""

    def _config_source(self, natives: Container[ast.AST]) -> ConfigSource:
        if self.keep is None:
            return super()._config_source(natives)
        return _Kept(self.module, self.call, self.analysis, self.keep)

    @property
    def config_variable(self) -> Definition | None:
        """The variable the config is built in, where it is built for chats alone."""
        keyword = self.keywords.get("config")
        if keyword is None or not isinstance(keyword.value, ast.Name):
            return None
        return single_definition(self.module, keyword.value)

    def expressions(self) -> list[ast.expr]:
        """The expressions of the source that the converted options quote."""
        found: list[ast.expr] = []
        pending: list[Any] = [self.converted]
        while pending:
            match pending.pop():
                case Split(node=ast.IfExp() as node):
                    found += (node.test, node.body)
                case Hole() as hole:
                    found.append(hole.node)
                case Derived() as derived:
                    found.append(derived.hole.node)
                case Choice() as choice:
                    pending += (choice.test, choice.then, choice.otherwise)
                case Mapping() as entries:
                    pending += entries.values()
                case list() as entries:
                    pending += entries
        return found

    # -- the history

    def _history(self) -> list[Any]:
        """Contents that the chat begins with; raises `LeftError` where they are not spelled out."""
        keyword = self.keywords.get("history")
        if keyword is None or self.module.infer.of(keyword.value) == NONE:
            return []
        node = keyword.value
        source = self._lists.sent(node) if self._lists is not None else None
        if self._lists is not None and isinstance(source, ast.Name | ast.Attribute):
            return self._collected_history(self._lists, node, source)
        try:
            value = literal(
                with_told_types(self.module, self.lifter.lift(node, self.regions["history"])), "the history"
            )
        except NeedsLiteral as error:
            raise LeftError(
                "GI533", f"The history on line {node.lineno} is not spelled out in sight."
            ) from error
        self.analysis.consumed |= self.lifter.consumed
        if not isinstance(value, LiftedList):
            raise LeftError("GI533", f"The history on line {node.lineno} is not a list of contents.")
        for entry in value:
            self._check_content(entry, node)
        return value

    def _collected_history(self, lists: Collector, node: ast.expr, source: ast.expr) -> list[Any]:
        """A history that is collected in a list, as one turn that stands for all of them."""
        assert isinstance(source, ast.Name | ast.Attribute)
        one = lists.of(source)
        if not one.steps:
            raise LeftError("GI533", f"The history on line {node.lineno} is not a list of contents.")
        self.history_links.add(one)
        return [LiftedDict(role="user", parts=[Splice(Hole.of(self.module, node), steps=True)])]

    @property
    def history_node(self) -> ast.expr | None:
        """The variable or attribute that the history is collected in; ``None`` where it is spelled out."""
        return self.keywords["history"].value if self.history_links.lists else None

    def _check_content(self, entry: Any, node: ast.expr) -> None:
        if not isinstance(entry, LiftedDict) or entry.constructed not in _TURNS:
            raise LeftError(
                "GI533", f"The history on line {node.lineno} holds a content that is built elsewhere."
            )
        try:
            role = literal(entry.get("role"))
        except NeedsLiteral:
            role = None
        parts = entry.get("parts")
        if role not in ("user", "model") or not isinstance(parts, LiftedList) or not parts:
            raise LeftError(
                "GI533",
                f"The history on line {node.lineno} holds a content without a role or parts in sight.",
            )


class Message(Arguments):
    """One message: its text or parts, and the config that takes the place of the chat's for this turn."""

    def __init__(
        self,
        module: Module,
        call: ast.Call,
        analysis: Analysis,
        model: ast.keyword,
        history: list[Any],
        natives: Container[ast.AST],
        lists: Collector,
        passed: ast.expr | None = None,
    ) -> None:
        self._chat_model = model
        self.history = history
        """Contents that go into this turn, too, because the chat begins with them."""
        self._lists = lists
        super().__init__(module, call, analysis, natives, passed)
        self._check_config()

    def _request(self) -> None:
        return None

    @property
    def has_config(self) -> bool:
        """Whether a config is given that takes the place of the chat's; an empty one does not."""
        keyword = self.keywords.get("config")
        if keyword is None or self.module.infer.of(keyword.value) == NONE:
            return False
        return not (isinstance(keyword.value, ast.Dict) and not keyword.value.keys)

    def _check_config(self) -> None:
        """A config that is None, or an empty dict, does not take the place of the chat's; that has to be certain."""
        keyword = self.keywords.get("config")
        if keyword is None or not self.has_config:
            return
        empty = any(not base.fields and not base.fields.constructed for base in self.source.bases)
        if empty or self.source.may_be_none:
            raise LeftError(
                "GI535",
                f"The config on line {keyword.value.lineno} may be empty, and then the chat's own is sent.",
            )

    @property
    def _positional(self) -> list[ast.expr]:
        """The positional arguments of the message; those behind the method, where that is passed on."""
        arguments = self.call.args
        return arguments if self.passed is None else arguments[arguments.index(self.passed) + 1 :]

    def _keywords(self) -> dict[str, ast.keyword]:
        named = {keyword.arg: keyword for keyword in self.call.keywords}
        positional = self._positional
        if len(positional) == 1 and not isinstance(positional[0], ast.Starred) and set(named) <= {"config"}:
            message = ast.keyword("contents", positional[0])
        elif not positional and {"message"} <= set(named) <= {"message", "config"}:
            message = named.pop("message")
        else:
            raise LeftError(
                "GI504", "The message is not written at the call: send_message(message) with config= at most."
            )
        found = {"model": self._chat_model, "contents": message}
        return found | {name: keyword for name, keyword in named.items() if name is not None}

    def _regions(self) -> tuple[dict[str, Region], tuple[str, ...]]:
        start, end = inside(self.module, self.call)
        given: list[ast.expr | ast.keyword] = [*self._positional, *self.call.keywords]
        if self.passed is not None:
            start = self.module.text.index(",", self.module.span(self.passed)[1]) + 1
        found, below = regions(self.module, start, end, [self.module.span(one) for one in given])
        by_name = {"model": plain_region(self.module, self._chat_model.value)}
        for one, region in zip(given, found, strict=True):
            if isinstance(one, ast.keyword):
                name = "config" if one.arg == "config" else "contents"
                by_name[name] = Region(self.lifter.value_start(one), region.end, region.before, region.after)
            else:
                by_name["contents"] = region
        return by_name, below

    def _contents(self) -> Any:
        node = self.keywords["contents"].value
        if any(t.name == _CONTENT for t in self.module.infer.of(node)):
            raise LeftError(
                "GI509", f"The message on line {node.lineno} is a content, which a chat does not take."
            )
        if self.module.infer.of(node) != STR:
            self.is_collected = sends_list(self._lists, self.call, node, self.analysis, self.links)
        if self.is_collected:
            return self._collected_message(node)
        message = self._lists.calls.with_ids(super()._contents(), self.analysis.partners)
        if not self.history:
            return message
        if self.contents_at is not None or self.parts_at:
            raise LeftError(
                "GI533", "The first message is built in a variable, but the history comes before it."
            )
        parts = message if isinstance(message, list) else [message]
        return [*self.history, {"role": "user", "parts": list(parts)}]

    def _collected_message(self, node: ast.expr) -> Hole:
        """A message whose parts, or results of functions, are collected in a list."""
        if self.history:
            raise LeftError(
                "GI533", "The first message is built in a variable, but the history comes before it."
            )
        for one in self.links.lists[:1]:
            if any(not (made.is_item or made.is_result) for made in one.made):
                raise LeftError(
                    "GI509",
                    f"The message on line {node.lineno} holds whole turns, which a chat does not take.",
                )
        self.analysis.definitions |= self.links.definitions
        self.analysis.partners |= self.links.calls
        return Hole(self.module, node, self.regions["contents"])

    def _check_uses(self, definition: Definition, argument: str, reason: str) -> None:
        """Every use of the variable must be this message, or rewriting its value breaks the others."""
        for use in self.module.uses.get(definition, ()):
            parent = self.module.scopes.parents[use]
            call = self.module.scopes.parents[parent] if isinstance(parent, ast.keyword) else parent
            if call is not self.call or definition.scope.is_class:
                raise LeftError(
                    reason,
                    f"`{definition.name}` is also used or changed on line {use.lineno}, besides as message.",
                )

    def _check_part_uses(self, definition: Definition) -> None:
        for use in self.module.uses.get(definition, ()):
            parents = list(self.module.scopes.ancestors(use))
            if self.call not in parents[:3]:
                raise LeftError(
                    "GI509", f"`{definition.name}` is also used on line {use.lineno}, besides in the message."
                )


class _Kept(ConfigSource):
    """A config whose variable becomes a dict of keyword arguments."""

    def __init__(self, module: Module, call: ast.Call, analysis: Analysis, definition: Definition) -> None:
        self._definition = definition
        super().__init__(module, call, analysis)

    def _variable(self, name: ast.Name) -> list[Base]:
        return self._keep([self._definition])


def can_keep(module: Module, definition: Definition, creates: Container[ast.AST]) -> bool:
    """Whether the variable with a config can become a dict: all its uses create chats."""
    statement = definition.statement
    alone = isinstance(statement, ast.AnnAssign) or (
        isinstance(statement, ast.Assign) and statement.targets == [definition.node]
    )
    if not alone or definition.scope.is_class or not only_read(module, definition):
        return False
    for use in module.uses.get(definition, ()):
        parent = module.scopes.parents[use]
        if not (isinstance(parent, ast.keyword) and parent.arg == "config"):
            return False
        if module.scopes.parents[parent] not in creates or module.reaching[use] != {definition}:
            return False
    inside_functions = any(
        not module.scopes.scope_of(use).is_module for use in module.uses.get(definition, ())
    )
    return not (definition.scope.is_module and inside_functions and not definition.name.startswith("_"))
