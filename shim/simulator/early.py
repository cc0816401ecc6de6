"""The Interactions API before its schema changed, as google-genai 1.75 knew it: bodies in, bodies and events out.

As strict as today's reading: what came later, such as steps or a typed ``response_format``, is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from shim.simulator.canonical import Json
from shim.simulator.errors import RejectedError
from shim.simulator.pieces import pieces

_ROLES = {"user": "user_input", "model": "model_output"}
_CONTENTS = ("text", "image", "audio", "video", "document")
_LATER = frozenset({"safety_settings", "labels", "continuation_token"})
_ENTRIES = frozenset({"text", "image", "audio", "video"})


def request(body: Any) -> Any:
    """A request as today's, for today's reader to check further; `RejectedError` for what came later."""
    if not isinstance(body, dict):
        return body
    for name in sorted(_LATER & body.keys()):
        raise RejectedError(f"Unknown parameter '{name}' at 'request'.")
    out = dict(body)
    if "input" in body:
        out["input"] = _input(body["input"])
    schema = out.pop("response_format", None)
    mime = out.pop("response_mime_type", None)
    modalities = out.pop("response_modalities", None)
    config = dict(body["generation_config"]) if isinstance(body.get("generation_config"), dict) else None
    image = config.pop("image_config", None) if config is not None else None
    if config is not None:
        out["generation_config"] = config
    entries: dict[str, Json] = {kind: {"type": kind} for kind in _modalities(modalities)}
    if schema is not None:
        if not isinstance(schema, dict) or schema.get("type") in _ENTRIES:
            raise RejectedError("Invalid value at 'response_format': expected a JSON schema.")
        entries.setdefault("text", {"type": "text"}).update(
            mime_type=mime or "application/json", schema=schema
        )
    elif mime is not None:
        entries.setdefault("text", {"type": "text"})["mime_type"] = mime
    if image is not None:
        entries["image"] = {"type": "image", **entries.get("image", {}), **image}
    if entries:
        out["response_format"] = list(entries.values())
    if isinstance(body.get("tools"), list):
        out["tools"] = [_tool(tool, f"tools[{index}]") for index, tool in enumerate(body["tools"])]
    return out


def _modalities(given: Any) -> list[str]:
    if given is None:
        return []
    if not isinstance(given, list):
        raise RejectedError("Invalid value at 'response_modalities': expected a list.")
    return [str(kind).lower() for kind in given]


def _tool(tool: Any, path: str) -> Any:
    if not isinstance(tool, dict) or tool.get("type") != "computer_use":
        return tool
    if "excluded_predefined_functions" in tool:
        raise RejectedError(f"Unknown parameter 'excluded_predefined_functions' at '{path}'.")
    renamed = {"excludedPredefinedFunctions": "excluded_predefined_functions"}
    return {renamed.get(key, key): value for key, value in tool.items()}


def _input(value: Any) -> Any:
    if isinstance(value, dict):
        value = [value]
    if not isinstance(value, list):
        return value
    steps: list[Json] = []
    for index, item in enumerate(value):
        path = f"input[{index}]"
        if not isinstance(item, dict):
            raise RejectedError(f"Invalid value at '{path}': expected an object.")
        if "role" in item:
            steps += _turn(item, path)
        else:
            _add(steps, item, "user_input", path)
    return steps


def _turn(turn: Json, path: str) -> list[Json]:
    kind = _ROLES.get(turn["role"])
    if kind is None or turn.keys() - {"role", "content"}:
        raise RejectedError(f"Invalid value at '{path}': a turn has a role (user or model) and a content.")
    content = turn.get("content", [])
    if isinstance(content, str):
        content = [{"type": "text", "text": content}]
    if not isinstance(content, list):
        raise RejectedError(f"Invalid value at '{path}.content': expected a text or a list.")
    steps: list[Json] = []
    for index, item in enumerate(content):
        _add(steps, item, kind, f"{path}.content[{index}]")
    return steps


def _add(steps: list[Json], item: Any, role: str, path: str) -> None:
    kind = item.get("type") if isinstance(item, dict) else None
    if kind in _CONTENTS:
        if not steps or steps[-1]["type"] != role:
            steps.append({"type": role, "content": []})
        steps[-1]["content"].append(item)
    elif kind in ("user_input", "model_output"):
        raise RejectedError(f"Invalid value at '{path}.type': {kind!r} is not a content.")
    elif (
        kind == "function_result"
        and isinstance(item.get("result"), dict)
        and item["result"].keys() == {"items"}
    ):
        steps.append({**item, "result": item["result"]["items"]})
    else:
        steps.append(item)


def interaction(body: Json) -> Json:
    """An interaction with ``outputs`` in the place of ``steps``."""
    out = {key: value for key, value in body.items() if key not in ("steps", "errors", "continuation_token")}
    out["role"] = "model"
    if "steps" in body:
        out["outputs"] = outputs(body["steps"])
    return out


def outputs(steps: list[Json]) -> list[Json]:
    """The contents of an answer and what stands between them, in one list."""
    found: list[Json] = []
    for step in steps:
        found += step.get("content", []) if step["type"] == "model_output" else [step]
    return found


def events(today: list[Json], steps: list[Json]) -> Iterator[Json]:
    """The events of a stream; those around the contents are those of ``today`` under their former names."""
    for event in today:
        kind = event["event_type"]
        if kind == "interaction.created":
            yield {**event, "event_type": "interaction.start", "interaction": _shell(event["interaction"])}
        elif kind == "interaction.status_update":
            yield event
    for index, content in enumerate(outputs(steps)):
        start, deltas = _pieces(content)
        yield {"event_type": "content.start", "index": index, "content": start}
        for delta in deltas:
            yield {"event_type": "content.delta", "index": index, "delta": delta}
        yield {"event_type": "content.stop", "index": index}
    for event in today:
        if event["event_type"] == "interaction.completed":
            yield {**event, "event_type": "interaction.complete", "interaction": _shell(event["interaction"])}
        elif event["event_type"] == "error":
            yield event


def _shell(body: Json) -> Json:
    """An interaction inside an event, which has no outputs."""
    return {**interaction(body), "updated": body.get("updated", body.get("created", ""))}


def _pieces(content: Json) -> tuple[Json, list[Json]]:
    kind = content["type"]
    if kind == "text":
        deltas: list[Json] = [{"type": kind, "text": piece} for piece in pieces(content["text"])]
        if "annotations" in content:
            deltas.append({"type": "text_annotation", "annotations": content["annotations"]})
        return {"type": kind, "text": ""}, deltas
    if kind == "thought":
        summaries: list[Json] = [
            {"type": "thought_summary", "content": {"type": "text", "text": piece}}
            for part in content.get("summary", [])
            for piece in pieces(part["text"])
        ]
        return {"type": kind}, [*summaries, {"type": "thought_signature", "signature": content["signature"]}]
    return {"type": kind}, [content]
