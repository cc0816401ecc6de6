"""Settings that stay in a variable, though each call has them written out: in words that either SDK takes."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator

from migrate.archived.edits import Edits
from migrate.archived.names import enum_of, message_of, only_value, path_of
from migrate.archived.values import comments_in
from migrate.bind.module import Module
from shim.mapping import archived as facts


def can_go(module: Module, name: ast.Name) -> bool:
    """Whether the variable of a setting can go with its use: no comment inside it would be lost."""
    value = only_value(module, name)
    return value is not None and not comments_in(module.slice(value))


def _unused(module: Module, consumed: Collection[ast.Name]) -> Iterator[ast.expr]:
    """Values of variables all of whose uses are written out instead; other files may import them."""
    definitions = {one for name in consumed for one in module.reaching.get(name, ())}
    for definition in definitions:
        if definition.value is not None and set(module.uses.get(definition, ())) <= set(consumed):
            yield definition.value


def put_into_words(edits: Edits, written: Collection[ast.expr], consumed: Collection[ast.Name]) -> None:
    """Plan words for the archived SDK's enums and configs in values that nothing in this file uses any more.

    ``written`` are those of attributes, ``consumed`` the uses of variables.
    """
    for value in (*written, *_unused(edits.module, consumed)):
        _into_words(edits, value)


def _into_words(edits: Edits, value: ast.expr) -> None:
    if edits.cover(value):
        return  # goes with its variable
    for node in ast.walk(value):
        if not isinstance(node, ast.expr) or node in edits.carried:
            continue
        start, end = edits.module.span(node)
        word = path_of(edits.module, node).rpartition(".")[2]
        if isinstance(node, ast.Attribute) and (
            facts.category(word) == word or facts.threshold(word) == word
        ):
            edits.put(start, end, f'"{word}"')
        elif isinstance(node, ast.Call) and path_of(edits.module, node.func) in facts.CONFIGS:
            if node.args or not all(one.arg for one in node.keywords):
                continue  # which is told as something in the way
            if comments_in(edits.module.slice(node)):
                _opened(edits, node)
                edits.carried |= {node, *ast.walk(node.func)}
                continue
            fields = ", ".join(f'"{one.arg}": {edits.module.slice(one.value)}' for one in node.keywords)
            edits.put(start, end, f"{{{fields}}}")
        else:
            continue
        edits.carried |= set(ast.walk(node))


def put_message(edits: Edits, value: ast.expr, text: str) -> None:
    """Plan the dict of a message that stays in a variable: as it is laid out, else ``text``."""
    module = edits.module
    calls = [node for node in ast.walk(value) if isinstance(node, ast.Call)]
    named = {node for call in calls for node in ast.walk(call.func)}
    words = {
        node: enum_of(module, node)
        for node in ast.walk(value)
        if isinstance(node, ast.Attribute)
        and node not in named
        and not isinstance(module.scopes.parents[node], ast.Attribute)
        and path_of(module, node)
    }
    if (
        isinstance(value, ast.Call)
        and all(message_of(module, call.func) for call in calls)
        and all(words.values())
    ):
        for call in calls:
            _opened(edits, call)
        for node, word in words.items():
            edits.put(*module.span(node), f'"{word}"')
        edits.carried |= set(ast.walk(value))
    else:
        edits.put(*module.span(value), text)
    edits.carried.add(value)


def _opened(edits: Edits, config: ast.Call) -> None:
    """Plan a dict of the fields of a config or a message where they stand, with the comments between them."""
    module = edits.module
    start, end = module.span(config)
    opening = module.text.index("(", module.span(config.func)[1])
    edits.put(start, opening + 1, "{")
    for one in config.keywords:
        name = facts.MESSAGE_FIELDS.get(one.arg or "", one.arg)
        edits.put(module.span(one)[0], module.span(one.value)[0], f'"{name}": ')
    edits.put(end - 1, end, "}")


def put_types(edits: Edits, annotations: Collection[ast.expr]) -> None:
    """Plan the type of a model's name where annotations tell that of the model."""
    for annotation in annotations:
        for node in ast.walk(annotation):
            if isinstance(node, ast.expr) and path_of(edits.module, node) in facts.MODELS:
                edits.put(*edits.module.span(node), "str")


def put_chat_types(edits: Edits, annotations: Collection[ast.expr], *, awaited: bool) -> None:
    """Plan the class of google-genai's chats where annotations tell that of the archived SDK's."""
    name = "AsyncChat" if awaited else "Chat"
    for annotation in annotations:
        for node in ast.walk(annotation):
            if isinstance(node, ast.expr) and path_of(edits.module, node) in facts.CHATS:
                if node in edits.carried:
                    continue
                edits.carried.add(node)
                edits.chats.add(name)
                edits.put(*edits.module.span(node), name)
