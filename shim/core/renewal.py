"""Recorded traffic of earlier releases of the Interactions API as today's: values whole, streams event by event.

What is today's already comes back as it is, and fields that no release knows are kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from shim.core.dialect import normalize_event, normalize_interaction, normalize_request, normalize_steps
from shim.core.stream_base import StreamMachine
from shim.core.translation import total
from shim.errors import MalformedError, UndecodableStreamError
from shim.mapping.early import CONTENTS
from shim.mapping.value import OBJECT

__all__ = ["EventsRenewed", "renewed"]

_LATER: Final = frozenset({"arguments", "result", "is_error"})
"""What a step of a tool is told after its start."""


@total
def renewed(value: Any, kind: str) -> Any:
    """A ``request``, a ``response`` or a ``history`` of any release in today's words.

    Raises `MalformedError` for what holds something that no release has in that place.
    """
    if kind == "history":
        return _input(value) if isinstance(value, list) else normalize_steps(value, "")
    if kind == "response":
        value = normalize_interaction(value)
    if not isinstance(value, OBJECT):
        raise MalformedError("", f"A {kind} has to be an object.")
    # An interaction names what it was asked for in the words of its request.
    done = normalize_request({name: one for name, one in value.items() if name != "input"})
    _keep_form(value, done, "response_format")
    if isinstance(value.get("generation_config"), OBJECT) and "generation_config" in done:
        _keep_form(value["generation_config"], done["generation_config"], "speech_config")
    if "input" in value:
        done["input"] = None if value["input"] is None else _input(value["input"])
    return done


def _keep_form(given: Mapping[str, Any], done: dict[str, Any], name: str) -> None:
    """Keep one entry or a list of one as it was given: the service takes either."""
    if name in given and name in done and (done[name] == [given[name]] or [done[name]] == given[name]):
        done[name] = given[name]


def _input(given: Any) -> Any:
    """An input in a form that is taken today: a text, contents, or else steps."""
    contents = given if isinstance(given, (list, tuple)) else [given]
    if all(isinstance(one, str) or (isinstance(one, OBJECT) and _is_content(one)) for one in contents):
        return given
    return normalize_steps(given, "input")


def _is_content(item: Mapping[str, Any]) -> bool:
    kind = item.get("type")
    return isinstance(kind, str) and kind in CONTENTS


class EventsRenewed(StreamMachine):
    """Turns the events of one stream of any release into those that the service sends today.

    Each former content becomes a step of its own under the same index. A call or a result of a tool came as one
    delta; its step is told when it stops, because only then it is known to be whole. A stream that was cut off
    stays cut off. `feed` raises `UndecodableStreamError` for what is no event.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__("events", strict)  # nothing is ever lost, so that being strict changes nothing
        self._open: dict[Any, tuple[dict[str, Any], dict[str, Any]]] = {}
        """By index, the steps of tools that were not told yet: their start and what their deltas said."""

    def feed(self, event: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The events of today for ``event``: none while a tool's step is not whole, else one or more."""
        self._count += 1
        out: list[dict[str, Any]] = []
        self._feed(event, out)
        return out

    def close(self) -> list[dict[str, Any]]:
        """What is left of a stream that was cut off; call it when the stream has ended."""
        return [one for index in list(self._open) for one in self._told(index)]

    @total
    def _feed(self, event: Any, out: list[dict[str, Any]]) -> None:
        if not isinstance(event, OBJECT):
            raise UndecodableStreamError(f"{self._at} is no JSON object.", repr(event)[:200])
        today = dict(normalize_event(event))
        kind, index = today.get("event_type"), repr(today.get("index"))
        if kind == "step.start":
            out += self._told(index)
            step = today.get("step")
            if "step" not in event and isinstance(step, OBJECT) and _is_tool(step):
                self._open[index] = today, {}
                return
            today = _bare(today)
        elif kind == "step.delta" and isinstance(today.get("delta"), OBJECT):
            delta = today["delta"]
            if index in self._open or (_is_tool(delta) and delta["type"] == "function_call"):
                start, said = self._open.setdefault(
                    index, ({"event_type": "step.start", **_place(today)}, {})
                )
                self._open[index] = start, {**said, **today, "delta": {**said.get("delta", {}), **delta}}
                return
            if delta.get("type") == "text" and "annotations" in delta:
                out += _cited(today, delta)
                return
        elif kind == "step.stop":
            out += self._told(index)
        elif isinstance(kind, str) and kind.startswith("interaction."):
            if kind == "interaction.completed":
                out += self.close()
            if isinstance(today.get("interaction"), OBJECT):
                today["interaction"] = renewed(today["interaction"], "response")
        out.append(today)

    def _told(self, index: str) -> list[dict[str, Any]]:
        """The events of a tool's step that was held back."""
        if index not in self._open:
            return []
        start, said = self._open.pop(index)
        step = {**start.get("step", {}), **said.get("delta", {})}
        later = {name: step.pop(name) for name in list(step) if name in _LATER}
        delta: dict[str, Any] = {"type": step["type"], **later}
        if step["type"] == "function_call":
            arguments = later.get("arguments")
            text = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
            later = later if arguments else {}
            step["arguments"], delta = {}, {"type": "arguments_delta", "arguments": text}
        events = [{**start, "step": step}]
        if later:
            events.append({"event_type": "step.delta", **_place(start), **_said(said), "delta": delta})
        return events


def _is_tool(step: Mapping[str, Any]) -> bool:
    kind = step.get("type")
    return isinstance(kind, str) and kind.endswith(("_call", "_result"))


def _place(event: Mapping[str, Any]) -> dict[str, Any]:
    return {"index": event["index"]} if "index" in event else {}


def _said(event: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in event.items() if name not in ("event_type", "delta")}


def _bare(event: dict[str, Any]) -> dict[str, Any]:
    """A start without the empty text that former starts of a text held."""
    step = event.get("step")
    content = step.get("content") if isinstance(step, OBJECT) else None
    if content in ([], [{"type": "text", "text": ""}], [{"type": "text"}]):
        assert isinstance(step, OBJECT)
        event["step"] = {name: value for name, value in step.items() if name != "content"}
    return event


def _cited(event: dict[str, Any], delta: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A text that came with its citations, as the two deltas that it is now."""
    text = {name: value for name, value in delta.items() if name != "annotations"}
    first = {name: value for name, value in event.items() if name != "event_id"}
    sources = {"type": "text_annotation_delta", "annotations": delta["annotations"]}
    return [{**first, "delta": text}, {**event, "delta": sources}]
