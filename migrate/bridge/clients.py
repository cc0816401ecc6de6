"""Bridging by the client: the call stays as it is, and the client it is made on sends through the shim.

That fits where what is sent cannot be read here. The change is made where the client is made, if that is in sight;
else where it comes into sight; else at the call.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.bind.types import CLIENT, CLIENTS, Form, Types
from migrate.bridge.lost import note_lost
from migrate.mocks.testing import client_replaced
from migrate.rules.generate_content import check_client
from migrate.rules.rule import Analysis, Context, Found, LeftError
from migrate.rules.sites import could_be_of_the_sdk, shaped_creates

_PARTS = ("models", "chats", "aio")
_DEPTH = 8
"""Names that a client goes through; code has no longer chains."""


def wrap_client(context: Context, found: Found) -> Analysis:
    """Plan a client that sends through the shim, or say why that does not fit."""
    analysis = Analysis()
    if not found.client_known and could_be_of_the_sdk(context.module, found):
        _look_when_run(context.module, found, analysis)
        return analysis
    client = client_of(found)
    try:
        check_client(context, found, found.node, analysis)
        for made_by in _chat_calls(context.module, client):
            check_client(context, found, made_by, analysis)
    except LeftError as left:
        return Analysis(left=left)
    if analysis.ledger:
        analysis.note(
            "GI732", "The shim leaves requests to Vertex AI alone unless INTERACTIONS_SHIM_VERTEX is set."
        )
    wrapping = _Wrapping(context.module, analysis)
    wrapping.client(client)
    if analysis.drafts:
        analysis.imports.add("shim")
    analysis.note(
        "GI723",
        "The requests of this client to generate content go through interactions-migrate when the program runs; what "
        "the Interactions API has no equivalent for still goes to generateContent, which the logger `shim` tells.",
    )
    note_lost(context.module, analysis)
    return analysis


def _look_when_run(module: Module, found: Found, analysis: Analysis) -> None:
    """Wrap a receiver that nothing is known of: `shim.wrap` gives back what is none of the SDK's as it is."""
    wrapping = _Wrapping(module, analysis)
    receiver = found.method.value
    if found.entry.startswith("chat."):
        analysis.partners.update(shaped_creates(module, receiver))
    elif isinstance(receiver, ast.Attribute) and receiver.attr in ("models", "chats"):
        wrapping.wrap(receiver.value)
    analysis.imports |= {"shim"} if analysis.drafts else set()
    analysis.note(
        "GI723",
        "Nothing here shows what the receiver is, so that is looked at when the program runs: the requests of a "
        "client of google-genai go through interactions-migrate, and anything else is used as it is.",
    )
    note_lost(module, analysis)


def client_of(found: Found) -> ast.expr:
    """The expression of a site that leads to its client: a client, a part of one, or a chat."""
    return _without_parts(found.method.value)


def _without_parts(node: ast.expr) -> ast.expr:
    while isinstance(node, ast.Attribute) and node.attr in _PARTS:
        node = node.value
    return node


def _chat_calls(module: Module, node: ast.expr) -> Iterator[ast.Call]:
    """The calls of ``chats.create`` that a chat can come from."""
    for found in module.infer.of(node):
        match found.node:
            case ast.Call(func=ast.Attribute()) if found.name.startswith("google.genai.chats."):
                yield found.node


class _Wrapping:
    def __init__(self, module: Module, analysis: Analysis) -> None:
        self.module = module
        self.analysis = analysis
        self._seen: set[ast.AST] = set()

    def client(self, node: ast.expr) -> None:
        """Wrap what ``node`` leads to at the best place; nothing where that has been done."""
        node = _without_parts(node)
        chats = list(_chat_calls(self.module, node))
        here = [call for call in chats if call in self.module.scopes.parents]
        if chats and here == chats:
            for call in here:
                assert isinstance(call.func, ast.Attribute)
                self.client(call.func.value)
            return
        makers = self._makers(node)
        if makers:
            for maker in makers:
                self._constructor(maker)
        elif not self._where_it_comes_from(node):
            self.wrap(node)

    def _makers(self, node: ast.expr) -> list[ast.Call]:
        """The constructors of everything ``node`` can be; empty where one is not in sight."""
        found: list[ast.Call] = []
        for one in self.module.infer.of(node):
            if one.is_none:
                continue
            made_by = one.node
            if not isinstance(made_by, ast.Call) or made_by not in self.module.scopes.parents:
                return []
            if one.form is not Form.INSTANCE or self.module.infer.symbol(made_by.func) != CLIENT:
                return []
            found.append(made_by)
        return sorted(set(found), key=self.module.span)

    def _constructor(self, call: ast.Call) -> None:
        """Make the shim's client instead; a test that patches the SDK's has to meet that one."""
        if self._is_of_the_shim(call.func, "Client") or self._is_wrapped(call):
            return
        if client_replaced(self.module):
            self.wrap(call)
        else:
            self.analysis.edit(*self.module.span(call.func), "shim.Client")

    def wrap(self, node: ast.expr) -> None:
        """Wrap the value of ``node``, unless that is done already."""
        if isinstance(node, ast.Call) and self._is_of_the_shim(node.func, "wrap"):
            return
        start, end = self.module.span(node)
        self.analysis.edit(start, start, "shim.wrap(")
        self.analysis.edit(end, end, ")")

    def _is_wrapped(self, node: ast.expr) -> bool:
        parent = self.module.scopes.parents[node]
        return isinstance(parent, ast.Call) and self._is_of_the_shim(parent.func, "wrap")

    def _is_of_the_shim(self, node: ast.expr, name: str) -> bool:
        """Whether ``node`` names a thing of the shim, imported by its name or with the module."""
        match node:
            case ast.Attribute(attr=attribute):
                return attribute == name and self.module.infer.symbol(node.value) == "shim"
            case ast.Name():
                for definition in self.module.reaching.get(node, ()):
                    statement = definition.statement
                    if isinstance(statement, ast.ImportFrom) and statement.module == "shim":
                        return isinstance(definition.node, ast.alias) and definition.node.name == name
        return False

    # -- where a client comes into sight

    def _where_it_comes_from(self, node: ast.expr) -> bool:
        """Wrap the values that ``node`` is given in this file; false where not all of them can be."""
        values = self._values(node)
        if not values or node in self._seen or len(self._seen) > _DEPTH:
            return False
        self._seen.add(node)
        for value in values:
            if self._makers(value):
                self.client(value)
            else:
                self.wrap(_without_parts(value) if self._is_part(value) else value)
        return True

    def _is_part(self, value: ast.expr) -> bool:
        return isinstance(value, ast.Attribute) and value.attr in _PARTS

    def _values(self, node: ast.expr) -> list[ast.expr]:
        """All values of a variable or attribute, if each is a client and the assignments are in sight."""
        values: list[ast.expr | None] = []
        if isinstance(node, ast.Name):
            for definition in self.module.reaching.get(node, ()):
                if definition.how is not Binding.ASSIGN or definition.scope.is_class:
                    return []
                values.append(definition.value)
        elif isinstance(node, ast.Attribute):
            owners = [t.node for t in self.module.infer.of(node.value)]
            for owner in owners:
                if not isinstance(owner, ast.ClassDef) or owner not in self.module.scopes.parents:
                    return []
                if self.module.infer.classes.set_from_outside(node.attr):
                    return []
                members = self.module.infer.classes.members(owner, node.attr)
                if any(m.value is None and not isinstance(m.node, ast.AnnAssign) for m in members):
                    return []
                values += [member.value for member in members if member.value is not None]
        found = [value for value in values if value is not None and not _is_none(value)]
        return found if all(self._is_client(value) for value in found) else []

    def _is_client(self, value: ast.expr) -> bool:
        """Whether a value is never ``None`` and can be a client, or a part of one."""
        types: Types = self.module.infer.of(value)
        leads = any(t.name in CLIENTS or t.name.startswith("google.genai.") for t in types)
        return leads and not any(t.is_none for t in types)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
