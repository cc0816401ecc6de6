"""Answer -> interaction, and its stream of events."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

from shim.simulator.answer import Answer, Block, Citation
from shim.simulator.canonical import Json
from shim.simulator.continuation import token_of
from shim.simulator.media import SAMPLE_RATE
from shim.simulator.pieces import pieces

CREATED = "2026-11-20T00:00:00Z"


def status(answer: Answer) -> str:
    """The status the interaction ends with."""
    if answer.blocked or (answer.finish == "safety"):
        return "failed"
    if answer.finish == "continuation":
        return "requires_continuation"
    if answer.finish in ("max_tokens", "recitation"):
        return "incomplete"
    return "requires_action" if answer.calls else "completed"


def interaction(answer: Answer, interaction_id: str, model: str) -> Json:
    """The body of a unary response; without an id where nothing is stored."""
    body: Json = {**_envelope(interaction_id, model), "status": status(answer), "updated": CREATED}
    made = steps(answer)
    if made:
        body["steps"] = made
    faults = errors(answer)
    if faults:
        body["errors"] = faults
    if answer.finish == "continuation":
        body["continuation_token"] = token_of(answer)
    body["usage"] = usage(answer)
    return body


def steps(answer: Answer) -> list[Json]:
    """The output steps in order."""
    result: list[Json] = []
    for block in answer.blocks:
        if block.kind in ("text", "media"):
            if not result or result[-1]["type"] != "model_output":
                result.append({"type": "model_output", "content": []})
            result[-1]["content"].append(_content(block))
        else:
            result += _steps(block)
    if answer.finish == "recitation":
        output = [step for step in result if step["type"] == "model_output"]
        output[-1]["error"] = {"code": 3, "message": "RECITATION: The answer was stopped for recitation."}
    return result


def errors(answer: Answer) -> list[Json]:
    """What a failed interaction says about itself."""
    if answer.blocked:
        return [{"code": "prompt_blocked_safety", "message": "The prompt was blocked for safety reasons."}]
    if answer.finish == "safety":
        return [{"code": "safety", "message": "The answer was blocked for safety reasons."}]
    return []


def events(answer: Answer, interaction_id: str, model: str) -> Iterator[Json]:
    """The events of a stream, without the sentinel that ends it."""
    envelope = {"id": interaction_id, **_envelope(interaction_id, model)}
    yield {"event_type": "interaction.created", "interaction": {**envelope, "status": "in_progress"}}
    yield {
        "event_type": "interaction.status_update",
        "interaction_id": interaction_id,
        "status": "in_progress",
    }
    for index, step in enumerate(steps(answer)):
        start, deltas = _pieces(step)
        yield {"event_type": "step.start", "index": index, "step": start}
        for delta in deltas:
            yield {"event_type": "step.delta", "index": index, "delta": delta}
        yield {"event_type": "step.stop", "index": index}
    final = {**envelope, "status": status(answer), "updated": CREATED, "usage": usage(answer)}
    faults = errors(answer)
    if faults:
        final["errors"] = faults
    if answer.finish == "continuation":
        final["continuation_token"] = token_of(answer)
    yield {"event_type": "interaction.completed", "interaction": final}


def usage(answer: Answer) -> Json:
    """Counts; zeros are stated."""
    counts = answer.usage
    searches = sum(block.name == "google_search" for block in answer.blocks)
    result: Json = {
        "total_input_tokens": sum(counts.prompt.values()),
        "total_cached_tokens": 0,
        "total_output_tokens": sum(counts.output.values()),
        "total_thought_tokens": counts.thought,
        "total_tool_use_tokens": counts.tool,
        "total_tokens": counts.total,
        "input_tokens_by_modality": _details(counts.prompt),
    }
    if counts.output:
        result["output_tokens_by_modality"] = _details(counts.output)
    if counts.tool:
        result["tool_use_tokens_by_modality"] = _details({"text": counts.tool})
    if searches:
        result["grounding_tool_count"] = [{"type": "google_search", "count": searches}]
    return result


def _envelope(interaction_id: str, model: str) -> Json:
    named = {"id": interaction_id} if interaction_id else {}
    return {**named, "object": "interaction", "model": model, "created": CREATED}


def _details(counts: dict[str, int]) -> list[Json]:
    return [{"modality": kind, "tokens": number} for kind, number in counts.items()]


def _content(block: Block) -> Json:
    if block.kind == "text":
        content: Json = {"type": "text", "text": block.text}
        if block.citations:
            content["annotations"] = [_annotation(citation) for citation in block.citations]
        return content
    content = {"type": block.name, "mime_type": block.mime, "data": base64.b64encode(block.data).decode()}
    if block.name == "audio":
        content["sample_rate"] = SAMPLE_RATE
    return content


def _annotation(citation: Citation) -> Json:
    span = {"start_index": citation.start, "end_index": citation.end}
    if citation.kind == "url":
        return {"type": "url_citation", "url": citation.uri, "title": citation.title, **span}
    if citation.kind == "place":
        place = {"url": citation.uri, "name": citation.title, "place_id": "places/1"}
        return {"type": "place_citation", **place, **span}
    return {"type": "file_citation", "document_uri": citation.uri, "file_name": citation.title, **span}


def _steps(block: Block) -> list[Json]:
    if block.kind == "thought":
        summary = {"summary": [{"type": "text", "text": block.text}]} if block.text else {}
        return [{"type": "thought", "signature": block.signature, **summary}]
    if block.kind == "call":
        return [{"type": "function_call", "id": block.id, "name": block.name, "arguments": block.value}]
    if block.kind == "code":
        arguments = {"language": "python", "code": block.text}
        return [{"type": "code_execution_call", "id": block.id, "arguments": arguments}]
    if block.kind == "code_result":
        return [
            {"type": "code_execution_result", "call_id": block.id, "result": block.text, "is_error": False}
        ]
    call: Json = {"type": f"{block.name}_call", "id": block.id}
    result: Json = {"type": f"{block.name}_result", "call_id": block.id}
    if block.name == "google_search":
        call["arguments"] = {"queries": block.value["queries"]}
        call["search_type"] = "image_search" if block.value["images"] else "web_search"
        result["result"] = [{"search_suggestions": block.value["html"]}]
    elif block.name == "url_context":
        call["arguments"] = {"urls": block.value["urls"]}
        result["result"] = [{"url": url, "status": "success"} for url in block.value["urls"]]
    elif block.name == "google_maps":
        call["arguments"] = {"queries": block.value["queries"]}
        place: Json = {
            "places": [{"name": "Café Größe", "place_id": "places/1", "url": "https://maps.example.com/1"}]
        }
        if block.value["widget"]:
            place["widget_context_token"] = f"widgetcontent/{block.id.removeprefix('maps_')}"
        result["result"] = [place]
    return [call, result]


def _pieces(step: Json) -> tuple[Json, list[Json]]:
    """How a step is streamed: what opens it, and the deltas that fill it."""
    kind = step["type"]
    if kind == "model_output":
        deltas = [delta for content in step["content"] for delta in _content_deltas(content)]
        return {"type": kind, **({"error": step["error"]} if "error" in step else {})}, deltas
    if kind == "thought":
        deltas = [
            {"type": "thought_summary", "content": {"type": "text", "text": piece}}
            for content in step.get("summary", [])
            for piece in pieces(content["text"])
        ]
        return {"type": kind}, [*deltas, {"type": "thought_signature", "signature": step["signature"]}]
    if kind == "function_call":
        text = json.dumps(step["arguments"], ensure_ascii=False)
        start = {"type": kind, "id": step["id"], "name": step["name"], "arguments": {}, "signature": ""}
        middle = len(text) // 2
        return start, [
            {"type": "arguments_delta", "arguments": part} for part in (text[:middle], text[middle:]) if part
        ]
    opening: Json = {key: step[key] for key in ("type", "id", "call_id", "search_type") if key in step}
    filling = {key: value for key, value in step.items() if key not in ("id", "call_id", "search_type")}
    return {**opening, "signature": ""}, [filling] if len(filling) > 1 else []


def _content_deltas(content: Json) -> list[Json]:
    if content["type"] != "text":
        return [content]
    deltas: list[Json] = [{"type": "text", "text": piece} for piece in pieces(content["text"])]
    if "annotations" in content:
        deltas.append({"type": "text_annotation_delta", "annotations": content["annotations"]})
    return deltas
