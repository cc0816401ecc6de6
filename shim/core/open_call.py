"""A function call of a stream, while its arguments are still coming."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from shim.core.output_parts import call_part
from shim.mapping.value import OBJECT


@dataclass(slots=True)
class OpenCall:
    """One call: what its step said, and the pieces of its arguments."""

    step: Mapping[str, Any]
    signature: str
    _pieces: list[str] = field(default_factory=list)
    _whole: Any = None

    def add(self, delta: Mapping[str, Any]) -> None:
        """Take up a delta: a piece of the arguments' JSON, or all of them as an object."""
        if delta.get("type") == "function_call":
            self.step = {**self.step, **delta}
        arguments = delta.get("arguments")
        if isinstance(arguments, str):
            self._pieces.append(arguments)
        elif arguments is not None:
            self._pieces.clear()
            self._whole = arguments

    def part(self) -> dict[str, Any] | None:
        """The part for the whole call; ``None`` if its arguments are no JSON object."""
        given = self._given
        if isinstance(given, str) and given.strip():
            try:
                given = json.loads(given)
            except (ValueError, RecursionError):
                return None
        if given is None or given == "":
            given = {}
        return call_part(self.step, given) if isinstance(given, OBJECT) else None

    def __str__(self) -> str:
        return f"`{self.step.get('name', '')}`: {str(self._given)[:80]!r}"

    @property
    def _given(self) -> Any:
        """The arguments that came, else those that the step began with."""
        if self._pieces:
            return "".join(self._pieces)
        return self.step.get("arguments") if self._whole is None else self._whole
