"""Interactions request, with the steps it continues -> canonical form."""

from __future__ import annotations

import json
from typing import Any

from shim.simulator.canonical import Conversation, Json, Reduced, finish, media_item, needs_signatures
from shim.simulator.errors import RejectedError
from shim.simulator.generate_content import offset
from shim.simulator.generate_content_config import function
from shim.simulator.schema import neutral
from shim.simulator.shape_interactions import REQUEST

USER_STEPS = ("user_input", "function_result")


def read(body: Any) -> Json:
    """The request with every field checked; ``input`` is a list of steps."""
    for key in ("config", "contents") if isinstance(body, dict) else ():
        if key in body:
            raise RejectedError(f"Unknown parameter '{key}' at 'request'.")
    request: Json = REQUEST(body, "")
    if not request["model"]:
        raise RejectedError("Missing required parameter 'model' at 'request'.")
    return request


def reduce(request: Json, before: list[Json]) -> Reduced:
    """Reduce a request that `read` has checked; ``before`` are the steps of the interactions it continues."""
    given = request.get("input", [])
    if not given:
        raise RejectedError("Missing required parameter 'input' at 'request'.")
    if given[-1]["type"] not in USER_STEPS:
        raise RejectedError(
            f"Invalid value at 'input': last step {given[-1]['type']} is not user_input or function_result."
        )
    conversation = Conversation()
    for index, step in enumerate(before):
        _step(conversation, step, f"previous_interaction_id[{index}]")
    for index, step in enumerate(given):
        _step(conversation, step, f"input[{index}]")
    if conversation.unsigned and needs_signatures(request["model"]):
        raise RejectedError(
            f"Function call '{conversation.unsigned[0]}' is missing a thought signature: "
            "send the thought step that came before it."
        )
    config = request.get("generation_config", {})
    tools = [_tool(tool) for tool in request.get("tools", [])]
    functions = [tool for tool in tools if tool["tool"] == "function"]
    others = sorted(
        (tool for tool in tools if tool["tool"] != "function"), key=lambda tool: (tool["tool"], str(tool))
    )
    if "tool_choice" in config and not functions:
        raise RejectedError("Function calling config is set without function_declarations.")
    names = [tool["name"] for tool in functions]
    if len(set(names)) != len(names):
        raise RejectedError(f"Duplicate function declaration found: {max(names, key=names.count)}")
    sampling = ("temperature", "top_p", "top_k", "max_output_tokens", "stop_sequences", "seed")
    canonical = finish(
        {
            "model": request["model"],
            "system": request.get("system_instruction"),
            "turns": conversation.finished(),
            "sampling": {name: config[name] for name in sampling if name in config},
            "tools": [*functions, *others],
            "tool_choice": _tool_choice(config.get("tool_choice", "auto"), names),
            "output": _output(request, config),
            "safety": _safety(request.get("safety_settings", [])),
            "thinking": _thinking(config),
            "speech": config.get("speech_config"),
            "transcription": config.get("transcription_config"),
            "labels": request.get("labels"),
            "tier": request.get("service_tier"),
        }
    )
    return Reduced(canonical, conversation.thoughts)


def _step(conversation: Conversation, step: Json, path: str) -> None:
    kind = step["type"]
    if kind in ("user_input", "model_output"):
        role = "user" if kind == "user_input" else "model"
        for content in step.get("content", []):
            conversation.add(role, _content(content))
    elif kind == "thought":
        summary = "".join(content.get("text", "") for content in step.get("summary", []))
        conversation.thought(summary, step.get("signature", ""))
    elif kind == "function_call":
        conversation.call(step["id"], step["name"], step["arguments"], step.get("signature", ""), path)
    elif kind == "function_result":
        if not step["call_id"]:
            raise RejectedError(f"Missing call_id in function_result at '{path}'.")
        value, media = _result(step["result"])
        failed = step.get("is_error", False)
        conversation.result(step["call_id"], step.get("name", ""), value, failed, media, path)
    elif kind == "code_execution_call":
        conversation.add("model", {"code": step["arguments"].get("code", "")})
    elif kind == "code_execution_result":
        value, _ = _result(step["result"])
        result = value if isinstance(value, str) else json.dumps(value)
        conversation.add("model", {"code_result": result, "ok": not step.get("is_error", False)})


def _content(content: Json) -> Json:
    kind = content["type"]
    if kind == "text":
        return {"text": content["text"]}
    rate, channels = content.get("sample_rate"), content.get("channels")
    item = media_item(
        kind, content.get("mime_type", ""), content.get("data"), content.get("uri"), rate, channels
    )
    if "resolution" in content:
        item["resolution"] = content["resolution"]
    if "processing" in content:
        given = content["processing"]
        clip = (
            {"type": given}
            if isinstance(given, str)
            else {key: offset(value) for key, value in given.items()}
        )
        item["processing"] = clip
    return item


def _result(given: Any) -> tuple[Any, list[Json]]:
    """The value and the media of a function result."""
    if not isinstance(given, list):
        return given, []
    texts = [content["text"] for content in given if content["type"] == "text"]
    return "".join(texts), [_content(content) for content in given if content["type"] != "text"]


def _tool(tool: Json) -> Json:
    if tool["type"] == "function":
        return function(tool["name"], tool.get("description", ""), tool.get("parameters"))
    result = {"tool": tool["type"], **{key: value for key, value in tool.items() if key != "type"}}
    if "search_types" in result:
        result["search_types"] = sorted(result["search_types"])
    if "disabled_safety_policies" in result:
        result["disabled_safety_policies"] = sorted(result["disabled_safety_policies"])
    if result.get("enable_widget") is False:
        del result["enable_widget"]
    return result


def _tool_choice(given: Any, functions: list[str]) -> Json:
    if isinstance(given, str):
        return {} if given == "auto" else {"mode": given}
    allowed = given["allowed_tools"]
    names = sorted(allowed.get("tools", []))
    unknown = [name for name in names if name not in functions]
    if unknown:
        raise RejectedError(
            f"Invalid value at 'generation_config.tool_choice': no function is named {unknown[0]!r}."
        )
    mode = allowed.get("mode", "auto")
    if names:
        return {"mode": mode, "names": names}
    return {} if mode == "auto" else {"mode": mode}


def _output(request: Json, config: Json) -> Json:
    result: Json = {}
    formats = request.get("response_format", [])
    for entry in formats:
        if entry["type"] == "text":
            if "schema" in entry:
                if entry.get("mime_type") != "application/json":
                    raise RejectedError(
                        "Invalid value at 'response_format': a schema needs mime_type application/json."
                    )
                result["schema"] = neutral(entry["schema"])
            elif entry.get("mime_type") == "application/json":
                result["json"] = True
        elif entry["type"] == "image":
            image = {
                key: value
                for key, value in entry.items()
                if key in ("aspect_ratio", "image_size", "mime_type")
            }
            if image:
                result["image"] = image
        elif entry["type"] == "audio":
            audio = {key: value for key, value in entry.items() if key not in ("type", "delivery")}
            if audio:
                result["audio"] = audio
    if not formats and request.get("response_mime_type") == "application/json":
        result["json"] = True
    if "image_config" in config:
        result["image"] = {**config["image_config"], **result.get("image", {})}
    kinds = {entry["type"] for entry in formats} | set(request.get("response_modalities", []))
    if kinds - {"text"}:
        result["modalities"] = sorted(kinds)
    return result


def _thinking(config: Json) -> Json:
    result: Json = {}
    if "thinking_level" in config:
        result["level"] = config["thinking_level"]
    if config.get("thinking_summaries") == "auto":
        result["summaries"] = True
    return result


def _safety(settings: list[Json]) -> Json:
    pairs = ((entry["type"], f"{entry['threshold']} {entry.get('method', '')}".strip()) for entry in settings)
    return dict(sorted(pairs))
