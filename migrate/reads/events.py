"""The words of a loop over events: what is tested and read in place of a chunk."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from migrate.bind.module import Module
from migrate.bind.scopes import Definition, Scope


@dataclass(frozen=True, slots=True)
class EventWords:
    """Source for the variable that holds an event, in the file's quotes."""

    name: str
    quote: str

    def _quoted(self, source: str) -> str:
        return source if self.quote == '"' else source.replace('"', "'")

    @property
    def text(self) -> str:
        return f"{self.name}.delta.text"

    @property
    def usage(self) -> str:
        return f"{self.name}.interaction.usage"

    @property
    def id(self) -> str:
        return f"{self.name}.interaction.id"

    @property
    def is_text(self) -> str:
        return self._quoted(f'{self.name}.event_type == "step.delta" and {self.name}.delta.type == "text"')

    @property
    def is_no_text(self) -> str:
        return self._quoted(f'{self.name}.event_type != "step.delta" or {self.name}.delta.type != "text"')

    @property
    def is_completed(self) -> str:
        return self._quoted(f'{self.name}.event_type == "interaction.completed"')

    @property
    def has_usage(self) -> str:
        return f"{self.is_completed} and {self.usage}"

    @property
    def is_error(self) -> str:
        return self._quoted(f'{self.name}.event_type == "error"')

    @property
    def raise_error(self) -> str:
        """An error within a stream is handed out as an event; generateContent raises it."""
        return f"raise RuntimeError({self.name}.error)"


def event_words(module: Module, definition: Definition, scope: Scope) -> EventWords:
    """The words for a loop in ``scope`` over ``definition``, called ``event`` where that name is free."""
    own = definition.scope.is_comprehension or definition.scope is scope
    return EventWords("event" if own and is_free(module, "event", scope) else definition.name, module.quote)


def is_free(module: Module, name: str, scope: Scope) -> bool:
    """Whether nothing that ``scope`` owns, and nothing read in it, has this name."""
    if name in scope.definitions:
        return False
    for node in ast.walk(scope.node):
        if isinstance(node, ast.Name) and node.id == name:
            owner = module.scopes.scope_of(node).owner(name)
            if owner is None or not _is_inside(owner, scope):
                return False
    return True


def _is_inside(scope: Scope | None, around: Scope) -> bool:
    while scope is not None and scope is not around:
        scope = scope.parent
    return scope is around
