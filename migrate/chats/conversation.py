"""The class that a program gets where its chats go from hand to hand: the text of it, and where it goes."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from migrate.bind.module import Module

NAME = "Conversation"
ASYNC_NAME = "AsyncConversation"


@dataclass
class Needed:
    """What the conversations of one file have to be able to do."""

    awaits: bool
    sends: bool = False
    streams: bool = False
    replaces: bool = False
    """Whether a message has options of its own, which take the place of the conversation's."""
    imports: set[str] = field(default_factory=set)
    """What the text needs to be imported; known once it is written."""

    @classmethod
    def union(cls, all_needs: Sequence[Needed]) -> Needed:
        """What one class has to be able to do for all of them."""
        return cls(
            all_needs[0].awaits,
            any(one.sends for one in all_needs),
            any(one.streams for one in all_needs),
            any(one.replaces for one in all_needs),
        )

    def text(self, name: str, unit: str) -> str:
        """The class, without a blank line around it; lines are indented by ``unit``."""
        lines = [
            f"class {name}:",
            '\t"""A chat: each turn names the one before it and sends the same options again."""',
            "",
            "\tdef __init__(self, client: Any, model: str, **options: Any) -> None:"
            if self.replaces
            else "\tdef __init__(self, client: Any, **options: Any) -> None:",
            "\t\tself.client = client",
            *(["\t\tself.model = model"] if self.replaces else []),
            "\t\tself.options = options",
            "\t\tself.previous_interaction_id: str | None = None",
        ]
        self.imports.add("typing:Any")
        if self.sends:
            lines += ["", *self._send()]
        if self.streams:
            lines += ["", *self._stream()]
        return "\n".join(lines).replace("\t", unit)

    def _send(self) -> list[str]:
        word, wait = ("async def", "await ") if self.awaits else ("def", "")
        self.imports.add("google.genai.interactions:Interaction")
        return [
            f"\t{word} send(self, message: Any{self._own}) -> Interaction:",
            f"\t\tinteraction = {wait}self.client.interactions.create(",
            *self._arguments("\t\t\t"),
            "\t\t)",
            "\t\tself.previous_interaction_id = interaction.id",
            "\t\treturn interaction",
        ]

    def _stream(self) -> list[str]:
        word, wait = ("async ", "await ") if self.awaits else ("", "")
        iterator = "AsyncIterator" if self.awaits else "Iterator"
        self.imports.add(f"collections.abc:{iterator}")
        return [
            f"\t{word}def stream(self, message: Any{self._own}) -> {iterator}[Any]:",
            f"\t\tevents = {wait}self.client.interactions.create(",
            *self._arguments("\t\t\t", "stream=True"),
            "\t\t)",
            "\t\treturn self._followed(events)",
            "",
            f"\t{word}def _followed(self, events: {iterator}[Any]) -> {iterator}[Any]:",
            '\t\t"""The events of a turn, which counts once it is complete."""',
            f"\t\t{word}for event in events:",
            '\t\t\tif event.event_type == "interaction.completed":',
            "\t\t\t\tself.previous_interaction_id = event.interaction.id",
            "\t\t\tyield event",
        ]

    @property
    def _own(self) -> str:
        return ", **options: Any" if self.replaces else ""

    def _arguments(self, indent: str, *more: str) -> list[str]:
        options = "**(options or self.options)" if self.replaces else "**self.options"
        model = ["model=self.model"] if self.replaces else []
        given = [*model, "input=message", "previous_interaction_id=self.previous_interaction_id"]
        return [f"{indent}{one}," for one in (*given, *more, options)]


def class_place(module: Module, nodes: Iterable[ast.AST]) -> int:
    """Where the class goes: above the first statement of the file that makes a conversation or names the class.

    A comment that stands directly above that statement stays with it.
    """
    first = min((_top(module, node) for node in nodes), key=lambda one: one.lineno)
    start = min(module.span(node)[0] for node in (first, *getattr(first, "decorator_list", ())))
    at = module.line_start(start)
    while at:
        above = module.line_start(at - 1)
        if not module.text[above:at].startswith("#") or above in module.source.cells:
            break
        at = above
    return at


def blank_lines(module: Module, at: int) -> str:
    """The line breaks that have to stand above a class at ``at``, beside those that do."""
    above = module.text[:at].replace("\r\n", "\n")
    if not above.strip():
        return ""
    return "\n" * max(0, 3 - (len(above) - len(above.rstrip(" \t\n"))))


def _top(module: Module, node: ast.AST) -> ast.stmt:
    while not isinstance(module.scopes.parents[node], ast.Module):
        node = module.scopes.parents[node]
    assert isinstance(node, ast.stmt)
    return node
