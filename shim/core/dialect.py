"""Every dialect of the Interactions API in, today's out; what a value is decides its shape, never a header.

Earlier releases answered with ``outputs`` in place of ``steps``, took turns with roles as input, kept function
calls among the contents, and had other places for formats and image settings. What is today's already comes
back unchanged, most of it as the same objects.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from shim.core.dialect_events import normalize_event, normalize_step
from shim.core.translation import total
from shim.errors import MalformedError
from shim.mapping.convert import by_name, snake
from shim.mapping.schema import ROWS as SCHEMA_ROWS
from shim.mapping.usage import EARLIER as _USAGE
from shim.mapping.value import OBJECT

__all__ = ["normalize", "normalize_event", "normalize_interaction", "normalize_request", "normalize_steps"]

_CONTENTS: Final = frozenset({"text", "image", "audio", "video", "document"})
_SCHEMAS: Final = frozenset(row.target for row in by_name(SCHEMA_ROWS, "schema.type").values()) | frozenset(
    by_name(SCHEMA_ROWS, "schema.type")
)
"""What the ``type`` of a JSON Schema may be, in either API's spelling."""
_DERIVED: Final = frozenset(
    {"output_text", "output_image", "output_audio", "output_video", "continuation_ids", "outputs", "role"}
)
"""What an SDK works out by itself, or an earlier release named; none of it is on today's wire."""


@total
def normalize(value: Any) -> Any:
    """An event, a request or an interaction in today's words; which of them it is, its keys tell.

    Raises `MalformedError` for what is no object or holds something that no dialect has in that place.
    """
    if not isinstance(value, OBJECT):
        raise MalformedError("", "A request, an interaction or an event has to be an object.")
    if "event_type" in value or isinstance(value.get("type"), str):
        return normalize_event(value)
    if "input" in value and not value.keys() & {"steps", "outputs", "status"}:
        return normalize_request(value)
    return normalize_interaction(value)


def normalize_interaction(interaction: Any) -> dict[str, Any]:
    """An interaction with ``steps``; fields that no dialect knows are kept."""
    if not isinstance(interaction, OBJECT):
        raise MalformedError("", "An interaction has to be an object.")
    out: dict[str, Any] | None = None
    if type(interaction) is not dict or not _DERIVED.isdisjoint(interaction):
        out = {name: value for name, value in interaction.items() if name not in _DERIVED}
    given = interaction.get("steps")
    if given is None:
        given = interaction.get("outputs")
    if given is not None:
        steps = normalize_steps(given, "steps", "model_output")
        if out is not None or steps is not given:
            out = {**(interaction if out is None else out), "steps": steps}
    usage = interaction.get("usage")
    if isinstance(usage, OBJECT) and not _USAGE.keys().isdisjoint(usage):
        now = {_USAGE.get(name, name): value for name, value in usage.items()}
        out = {**(interaction if out is None else out), "usage": now}
    return interaction if out is None else out


def normalize_request(body: Any) -> dict[str, Any]:
    """A request whose ``input`` is a list of steps and whose format is in ``response_format``."""
    if not isinstance(body, OBJECT):
        raise MalformedError("", "A request has to be an object.")
    out = dict(body)
    if body.get("input") is not None:
        out["input"] = normalize_steps(body["input"], "input")
    model = body.get("model")
    if isinstance(model, str):
        out["model"] = model.removeprefix("models/")
    config = body.get("generation_config")
    if isinstance(config, OBJECT):
        config = dict(config)
        speech = config.get("speech_config")
        if isinstance(speech, OBJECT):
            config["speech_config"] = speech.get("speakers", [speech])
    formats = _formats(body, config)
    if formats:
        out["response_format"] = formats[0] if len(formats) == 1 else formats
    for name in ("response_mime_type", "response_modalities"):
        out.pop(name, None)
    if isinstance(config, dict):
        config.pop("image_config", None)
        out["generation_config"] = config
        if not config:
            del out["generation_config"]
    tools = body.get("tools")
    if isinstance(tools, (list, tuple)):
        out["tools"] = [
            {snake(name): value for name, value in tool.items()} if isinstance(tool, OBJECT) else tool
            for tool in tools
        ]
    return out


def normalize_steps(value: Any, path: str, role: str = "user_input") -> list[Any]:
    """Input or output of any dialect as a list of steps; contents in a row become one step of ``role``."""
    if type(value) is list and all(map(_is_current, value)):
        return value
    if isinstance(value, (str, *OBJECT)):
        value = [value]
    if not isinstance(value, (list, tuple)):
        raise MalformedError(path, "Steps have to be a list.")
    steps: list[Any] = []
    loose: list[Any] | None = None
    for index, item in enumerate(value):
        if _is_current(item):
            loose = None
            steps.append(item)
            continue
        if isinstance(item, str):
            item = {"type": "text", "text": item}
        if not isinstance(item, OBJECT):
            raise MalformedError(f"{path}[{index}]", "A step has to be an object with a type.")
        kind = item.get("type")
        if kind is None:
            if "role" in item:
                loose = None
                steps += _turn(item, f"{path}[{index}]")
                continue
            if "text" in item:
                kind, item = "text", {"type": "text", **item}
        if isinstance(kind, str) and kind in _CONTENTS:
            if loose is None:
                loose = []
                steps.append({"type": role, "content": loose})
            content = normalize_step({"type": role, "content": [item]})["content"]
            loose.append(content[0])
            continue
        loose = None
        steps.append(_step(item, kind))
    return steps


def _is_current(step: Any) -> bool:
    """Whether a step is one that every dialect since the first release of steps writes alike."""
    if type(step) is not dict or "status" in step:
        return False
    kind = step.get("type")
    if kind == "model_output" or kind == "user_input":
        content = step.get("content")
        if type(content) is not list:
            return content is None
        for item in content:
            if type(item) is not dict or ("annotations" in item and not _are_current(item["annotations"])):
                return False
        return True
    if kind == "thought":
        return "text" not in step
    if kind == "function_call":
        return type(step.get("arguments")) is dict
    if kind == "function_result":
        result = step.get("result")
        return type(result) is str or (type(result) is dict and "items" not in result)
    if kind == "google_search_call":
        return type(step.get("arguments")) is dict
    if kind == "google_search_result":
        result = step.get("result")
        return type(result) is list and all(map(_is_suggestion, result))
    return kind == "code_execution_call" or kind == "code_execution_result"


def _is_suggestion(item: Any) -> bool:
    return type(item) is dict and "rendered_content" not in item


def _are_current(annotations: Any) -> bool:
    if type(annotations) is not list:
        return False
    for one in annotations:
        if type(one) is not dict or "start" in one or "end" in one:
            return False
        kind = one.get("type")
        if kind is None or (kind == "url_citation" and "url" not in one):
            return False
    return True


def _step(step: Mapping[str, Any], kind: Any) -> Mapping[str, Any]:
    step = normalize_step(step)
    if kind in ("user_input", "model_output"):
        content = step.get("content")
        if isinstance(content, str):
            return {**step, "content": [{"type": "text", "text": content}]}
        if isinstance(content, OBJECT):
            return {**step, "content": [content]}
    elif kind == "function_call" and isinstance(step.get("arguments"), str):
        try:
            arguments = json.loads(step["arguments"] or "{}")
        except (ValueError, RecursionError):
            return step
        return {**step, "arguments": arguments}
    if isinstance(step.get("status"), str):
        return {name: value for name, value in step.items() if name != "status"}
    return step


def _turn(turn: Mapping[str, Any], path: str) -> list[Any]:
    """A turn with a role, whose content may hold calls and results."""
    role = "model_output" if turn.get("role") in ("model", "assistant") else "user_input"
    content = turn.get("content")
    steps = normalize_steps([] if content is None else content, f"{path}.content", role)
    rest = {name: value for name, value in turn.items() if name not in ("role", "content", "type")}
    return [{**rest, **steps[0]}, *steps[1:]] if rest and steps else steps


def _formats(body: Mapping[str, Any], config: Any) -> list[Any]:
    """Everything that says what the answer is to be, as entries of ``response_format``."""
    given = body.get("response_format")
    entries: list[Any] = []
    for entry in given if isinstance(given, (list, tuple)) else [] if given is None else [given]:
        kind = entry.get("type") if isinstance(entry, OBJECT) else None
        if isinstance(entry, OBJECT) and (not isinstance(kind, str) or kind in _SCHEMAS):
            # A bare JSON Schema, which earlier releases took.
            entry = {"type": "text", "mime_type": "application/json", "schema": entry}
        entries.append(entry)
    mime_type = body.get("response_mime_type")
    said = any(_kind(entry) == "text" and "mime_type" in entry for entry in entries)
    if isinstance(mime_type, str) and mime_type != "text/plain" and not said:
        entries = _set(entries, "text", {"mime_type": mime_type})
    image = config.get("image_config") if isinstance(config, OBJECT) else None
    if isinstance(image, OBJECT):
        entries = _set(entries, "image", image)
    modalities = body.get("response_modalities")
    if isinstance(modalities, (list, tuple)):
        for kind in _texts(modalities):
            if not any(_kind(entry) == kind for entry in entries):
                entries.append({"type": kind})
    return entries


def _set(entries: list[Any], kind: str, more: Mapping[str, Any]) -> list[Any]:
    """``entries`` with ``more`` in the first entry of a kind, whose own fields win."""
    for index, entry in enumerate(entries):
        if _kind(entry) == kind:
            return [*entries[:index], {"type": kind, **more, **entry}, *entries[index + 1 :]]
    return [*entries, {"type": kind, **more}]


def _kind(entry: Any) -> Any:
    return entry.get("type") if isinstance(entry, OBJECT) else None


def _texts(values: Sequence[Any]) -> Iterable[str]:
    return (value.lower() for value in values if isinstance(value, str))
