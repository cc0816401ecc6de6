"""``GenerateContentConfig`` to the keyword arguments, or body keys, of an interaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from . import tools as _tools
from .config_rows import FIELDS, ROWS
from .contents import system_text
from .convert import OMIT, applied, by_name, fields, notice, number, place, rerooted, spread
from .formats import FORMAT_FIELDS, Formats
from .row import Converted, Notice
from .value import NeedsLiteral, Opaque, literal

SDK_KEYWORDS: Final = frozenset(
    {"timeout", "extra_headers", "extra_query", "extra_body", "api_version", "automatic_continuation"}
)
"""Results that are keywords of the SDK's ``create()`` and no part of the request body."""

_THINKING: Final = by_name(ROWS, "config.thinking_config")
_CALLING: Final = by_name(ROWS, "config.automatic_function_calling")
_HTTP: Final = by_name(ROWS, "config.http_options")


@dataclass(frozen=True, slots=True)
class ThinkingLevels:
    """Up to which thinking budget, in tokens, each level is chosen; above ``medium`` it is ``high``."""

    minimal: int = 0
    low: int = 1024
    medium: int = 8192

    def level(self, budget: int) -> str:
        """The level that comes nearest to a budget."""
        if budget <= self.minimal:
            return "minimal"
        if budget <= self.low:
            return "low"
        return "medium" if budget <= self.medium else "high"

    def of(self, budget: Any, what: str) -> Any:
        """The level of a budget, also of one known only at run time; ``None`` where the model decides."""
        try:
            tokens = number(budget, what)
        except NeedsLiteral:
            if not isinstance(budget, Opaque):
                raise
            bounds = {"minimal": self.minimal, "low": self.low, "medium": self.medium}
            return budget.graded(bounds, "high")
        # Below zero the model decides, as it does when nothing is said.
        return self.level(tokens) if tokens >= 0 else None


DEFAULT_LEVELS: Final = ThinkingLevels()


def to_interaction(config: Any, *, levels: ThinkingLevels = DEFAULT_LEVELS) -> Converted:
    """The keyword arguments of ``interactions.create`` that a config stands for.

    ``config`` is ``GenerateContentConfig``-shaped data (also the extra fields of the wire format's
    ``generationConfig``). The value is a dict in the order of the first field that contributes to a key; it
    holds body keys and, from ``http_options``, `SDK_KEYWORDS`. ``store`` is never among them: that is the
    caller's policy. Values of unchanged fields are the same objects. ``media_resolution`` is only reported,
    because it belongs on the input: see `media_resolution` and `contents.with_resolution`.

    Raises `NeedsLiteral` where a value that is known only at run time decides the result, `Malformed` where
    the data has not the SDK's shape.
    """
    return _Request(levels).build(fields(config, "config"))


def media_resolution(config: Any) -> str | None:
    """The resolution (``low``, ``medium``, ``high``) a config asks for on every image and video, if any."""
    value = fields(config, "config").get("media_resolution")
    converter = FIELDS["media_resolution"].converter
    if value is None or converter is None:
        return None
    level = converter(value, [])
    return None if level is OMIT else str(level)


class _Request:
    def __init__(self, levels: ThinkingLevels) -> None:
        self._levels = levels
        self._out: dict[str, Any] = {}
        self._notices: list[Notice] = []
        self._formats = Formats(self._notices)

    def build(self, config: Mapping[str, Any]) -> Converted:
        tooling = self._tooling(config)
        for name, value in config.items():
            path = f".{name}"
            if name in FORMAT_FIELDS:
                self._out.setdefault("response_format", OMIT)
                self._formats.add(name, value)
            elif name == "response_format":
                row = FIELDS[name]
                self._out.setdefault("response_format", OMIT)
                self._formats.add_entries(applied(row, value, path, self._notices))
            elif name == "system_instruction":
                inner: list[Notice] = []
                text = system_text(value, inner)
                self._notices.extend(rerooted(inner, path))
                if text is not OMIT:
                    self._out["system_instruction"] = text
            elif name in ("tools", "tool_config"):
                if "tools" in tooling and name == "tools":
                    self._out["tools"] = tooling["tools"]
                if "tool_choice" in tooling and name == "tool_config":
                    place(self._out, "generation_config.tool_choice", tooling["tool_choice"])
            elif name in _SPECIAL:
                _SPECIAL[name](self, value, path)
            else:
                for _, row, result in spread({name: value}, FIELDS, "", self._notices):
                    place(self._out, row.target, result)
        if "response_format" in self._out:
            self._out["response_format"] = self._formats.result()
        value = {key: item for key, item in self._out.items() if item is not OMIT}
        return Converted(value, tuple(rerooted(self._notices, "config")))

    def _tooling(self, config: Mapping[str, Any]) -> dict[str, Any]:
        if "tools" not in config and "tool_config" not in config:
            return {}
        converted = _tools.to_interaction(config.get("tools"), config.get("tool_config"))
        self._notices.extend(rerooted(converted.notices, "."))
        value: dict[str, Any] = converted.value
        return value

    def _candidates(self, value: Any, path: str) -> None:
        # One candidate is what there always is; an unknown number may be more.
        if value != 1 and literal(value, f"config{path}") != 1:
            applied(FIELDS["candidate_count"], value, path, self._notices)

    def _thinking(self, value: Any, path: str) -> None:
        given = dict(fields(value, f"config{path}"))
        budget = given.pop("thinking_budget", -1)
        level = self._levels.of(budget, f"config{path}.thinking_budget")
        for _, row, result in spread(given, _THINKING, path, self._notices):
            place(self._out, row.target, result)
        # A level given beside a budget wins.
        if level is not None and "thinking_level" not in given:
            row = _THINKING["thinking_budget"]
            self._notices.append(notice(row, f"{path}.thinking_budget"))
            place(self._out, row.target, level)

    def _resolution(self, value: Any, path: str) -> None:
        applied(FIELDS["media_resolution"], value, path, self._notices)

    def _calling(self, value: Any, path: str) -> None:
        given = fields(value, f"config{path}")
        if not given.get("disable"):
            self._notices.append(notice(FIELDS["automatic_function_calling"], path))
        for _ in spread(given, _CALLING, path, self._notices):
            pass

    def _http(self, value: Any, path: str) -> None:
        for _, row, result in spread(value, _HTTP, path, self._notices):
            self._out[row.target] = result


_SPECIAL: Final = {
    "candidate_count": _Request._candidates,
    "thinking_config": _Request._thinking,
    "media_resolution": _Request._resolution,
    "automatic_function_calling": _Request._calling,
    "http_options": _Request._http,
}
