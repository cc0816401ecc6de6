"""generateContent request -> canonical form."""

from __future__ import annotations

import re
from typing import Any

from shim.simulator.canonical import Conversation, Json, Reduced, finish, media_item, needs_signatures
from shim.simulator.errors import RejectedError
from shim.simulator.generate_content_config import (
    output,
    sampling,
    speech,
    thinking,
    tool_choice,
    tools,
    transcription,
)
from shim.simulator.shape_generate_content import PART_KINDS, REQUEST


def reduce(model: str, body: Any) -> Reduced:
    """Reduce one request; raises `RejectedError` where the service would."""
    request = REQUEST(body, "")
    config = request.get("generation_config", {})
    unportable: Json = {}
    conversation = _conversation(request["contents"], config.get("media_resolution", ""), unportable)
    if conversation.unsigned and needs_signatures(model):
        raise RejectedError(
            f"Function call `{conversation.unsigned[0]}` is missing a `thought_signature` in functionCall "
            "parts. This is required for tools to work correctly."
        )
    functions, others = tools(request, unportable)
    for name in (
        "cached_content",
        "store",
        "continuation_token",
        "model_armor_config",
        "generation_output_config",
    ):
        if name in request:
            unportable[name] = request[name]
    candidates = config.get("candidate_count", 1)
    for name in (
        *("presence_penalty", "frequency_penalty", "response_logprobs", "logprobs", "audio_timestamp"),
        *("enable_affective_dialog", "enable_enhanced_civic_answers", "translation_config", "routing_config"),
    ):
        if config.get(name):  # nothing, zero and false are what happens without a word
            unportable[name] = config[name]
    if candidates > 1:
        unportable["candidate_count"] = candidates
    canonical = finish(
        {
            "model": model,
            "system": _system(request.get("system_instruction")),
            "turns": conversation.finished(),
            "sampling": sampling(config),
            "tools": [*functions, *others],
            "tool_choice": tool_choice(request, bool(functions)),
            "output": output(config, unportable),
            "safety": _safety(request.get("safety_settings", [])),
            "thinking": thinking(config),
            "speech": speech(config, unportable),
            "transcription": transcription(config),
            "labels": request.get("labels"),
            "tier": request.get("service_tier", "").replace("unspecified", ""),
            "unportable": unportable,
        }
    )
    return Reduced(
        canonical,
        conversation.thoughts,
        bare_enum=config.get("response_mime_type") == "text/x.enum",
        candidates=candidates,
        logprobs=bool(config.get("response_logprobs")),
    )


def _conversation(contents: list[Json], resolution: str, unportable: Json) -> Conversation:
    if not contents:
        raise RejectedError("* GenerateContentRequest.contents: contents is not specified\n")
    conversation = Conversation()
    calls_before = 0
    for index, content in enumerate(contents):
        path = f"contents[{index}]"
        role = content.get("role", "user")
        results_only = all("function_response" in part for part in content.get("parts", ()))
        if role not in ("user", "model", "function") and not (role == "tool" and results_only):
            raise RejectedError("Please use a valid role: user, model.")
        if not content.get("parts"):
            raise RejectedError(f"* GenerateContentRequest.{path}.parts: contents.parts must not be empty.\n")
        responses = sum("function_response" in part for part in content["parts"])
        if responses and responses != calls_before:
            raise RejectedError(
                "Please ensure that the number of function response parts is equal to the number of function "
                "call parts of the function call turn."
            )
        calls_before = sum("function_call" in part for part in content["parts"])
        for number, part in enumerate(content["parts"]):
            _part(
                conversation,
                "model" if role == "model" else "user",
                part,
                f"{path}.parts[{number}]",
                resolution,
            )
            _lost_of_part(part, f"{path}.parts[{number}]", unportable)
    return conversation


def _part(conversation: Conversation, role: str, part: Json, path: str, resolution: str) -> None:
    kinds = [kind for kind in PART_KINDS if kind in part]
    if part.get("thought") and not kinds:
        kinds = ["text"]  # what is left of a thought whose signature an old SDK does not know
    if len(kinds) != 1:
        raise RejectedError(
            f"* GenerateContentRequest.{path}.data: required oneof field 'data' must have "
            "one initialized field\n"
        )
    kind = kinds[0]
    signature = part.get("thought_signature", "")
    if part.get("thought"):
        conversation.thought(part.get("text", ""), signature)
        return
    if kind == "function_call":
        if role != "model":
            raise RejectedError(
                "Please ensure that function call turn comes immediately after a user turn: use role model."
            )
        call = part["function_call"]
        conversation.call(call.get("id", ""), call["name"], call.get("args"), signature, path)
        return
    conversation.thought("", signature)
    if kind == "text":
        conversation.add(role, {"text": part["text"]})
    elif kind in ("inline_data", "file_data"):
        conversation.add(role, _media(part, resolution))
    elif kind == "function_response":
        response = part["function_response"]
        media = [_media(inner, "") for inner in response.get("parts", [])]
        conversation.result(
            response.get("id", ""), response["name"], response["response"], False, media, path
        )
    elif kind == "executable_code":
        conversation.add(role, {"code": part["executable_code"].get("code", "")})
    elif kind == "code_execution_result":
        result = part["code_execution_result"]
        ok = result.get("outcome") in ("OUTCOME_OK", None)
        conversation.add(role, {"code_result": result.get("output", ""), "ok": ok})


def _media(part: Json, resolution: str) -> Json:
    blob = part.get("inline_data", {})
    file = part.get("file_data", {})
    mime = blob.get("mime_type") or file.get("mime_type", "")
    item = media_item("", mime, blob.get("data"), file.get("file_uri"), None, None)
    if item.get("media") in ("image", "video"):
        level = part.get("media_resolution", {}).get("level", resolution)
        level = level.removeprefix("MEDIA_RESOLUTION_").lower().replace("unspecified", "")
        if level:
            item["resolution"] = level
    if item.get("media") == "video":
        clip = {key: offset(value) for key, value in part.get("video_metadata", {}).items()}
        processing = part.get("media_processing", "").lower().replace("media_processing_unspecified", "")
        if clip or processing:
            item["processing"] = {"type": processing or "static", **clip}
    return item


def offset(value: Any) -> Any:
    """``"10.0s"`` and ``"10s"`` alike."""
    if isinstance(value, str) and (match := re.fullmatch(r"(\d+(?:\.\d+)?)s", value)):
        return f"{float(match[1]):g}s"
    return value


def _lost_of_part(part: Json, path: str, unportable: Json) -> None:
    if "num_tokens" in part.get("media_resolution", {}):
        unportable[f"{path}.media_resolution.num_tokens"] = part["media_resolution"]["num_tokens"]
    for name in ("scheduling", "will_continue"):
        if name in part.get("function_response", {}):
            unportable[f"{path}.function_response.{name}"] = part["function_response"][name]


def _system(content: Json | None) -> str:
    parts = (content or {}).get("parts", [])
    if any("text" not in part for part in parts):
        raise RejectedError("* GenerateContentRequest.system_instruction.parts: only text is supported.\n")
    return "\n".join(part["text"] for part in parts)


def _safety(settings: list[Json]) -> Json:
    result: Json = {}
    for setting in settings:
        category = setting["category"].removeprefix("HARM_CATEGORY_").lower()
        threshold = setting["threshold"].lower()
        if category != "unspecified" and threshold != "harm_block_threshold_unspecified":
            method = setting.get("method", "").lower().replace("harm_block_method_unspecified", "")
            result[category] = f"{threshold} {method}".strip()
    return dict(sorted(result.items()))
