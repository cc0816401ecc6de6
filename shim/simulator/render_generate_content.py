"""Answer -> generateContent response, and its stream of chunks."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

from shim.simulator.answer import Answer, Block
from shim.simulator.canonical import Json, Reduced
from shim.simulator.continuation import token_of
from shim.simulator.media import SAMPLE_RATE
from shim.simulator.pieces import pieces

_FINISH = {
    "stop": "STOP",
    "max_tokens": "MAX_TOKENS",
    "safety": "SAFETY",
    "recitation": "RECITATION",
    "continuation": "CONTINUATION",
}


def response(answer: Answer, reduced: Reduced) -> Json:
    """The body of a unary response."""
    parts: list[Json] = []
    signature = ""
    for block in answer.blocks:
        if block.kind == "thought":
            signature = block.signature
        for part in _parts(block, reduced):
            if signature and not part.get("thought"):
                part["thoughtSignature"] = signature
                signature = ""
            parts.append(part)
    body = _envelope(answer, reduced)
    if answer.blocked:
        return {**body, **_blocked(), "usageMetadata": _usage(answer)}
    candidate: Json = {"content": {"parts": parts, "role": "model"}, **_ending(answer, reduced), "index": 0}
    if not parts:
        del candidate["content"]
    candidates = [candidate]
    for index in range(1, reduced.candidates):
        again = json.loads(json.dumps(candidate))
        again["index"] = index
        for part in again.get("content", {}).get("parts", []):
            if "text" in part:
                part["text"] += f" [candidate {index + 1}]"
        candidates.append(again)
    return {"candidates": candidates, "usageMetadata": _usage(answer), **body}


def chunks(answer: Answer, reduced: Reduced) -> Iterator[Json]:
    """The bodies of a stream; the last one ends it and carries usage and grounding."""
    envelope = _envelope(answer, reduced)
    if answer.blocked:
        yield {**envelope, **_blocked(), "usageMetadata": _usage(answer)}
        return
    whole: list[Json] = []
    signature = ""
    for block in answer.blocks:
        if block.kind == "thought":
            signature = block.signature
        for part in _parts(block, reduced):
            if "text" in part:
                whole += [{**part, "text": piece} for piece in pieces(part["text"])]
                continue
            if signature:
                part["thoughtSignature"] = signature
                signature = ""
            whole.append(part)
    # A text answer is signed at its very end, in a part of its own; calls end the stream themselves.
    if not whole or "functionCall" not in whole[-1]:
        whole.append({"text": "", "thoughtSignature": signature} if signature else {"text": ""})
    for number, part in enumerate(whole, 1):
        candidate: Json = {"content": {"parts": [part], "role": "model"}, "index": 0}
        chunk: Json = {"candidates": [candidate], **envelope}
        if number == len(whole):
            candidate.update(_ending(answer, reduced))
            if answer.finish == "safety":
                del candidate["content"]
            chunk["usageMetadata"] = _usage(answer)
        yield chunk


def count(answer: Answer) -> Json:
    """The body of a countTokens response."""
    prompt = answer.usage.prompt
    return {"totalTokens": sum(prompt.values()), "promptTokensDetails": _details(prompt)}


def _envelope(answer: Answer, reduced: Reduced) -> Json:
    return {"modelVersion": reduced.canonical["model"], "responseId": f"resp-{answer.key[:20]}"}


def _blocked() -> Json:
    return {
        "promptFeedback": {
            "blockReason": "SAFETY",
            "blockReasonMessage": "The prompt was blocked for safety reasons.",
        }
    }


def _ending(answer: Answer, reduced: Reduced) -> Json:
    ending: Json = {"finishReason": _FINISH[answer.finish]}
    if answer.finish == "safety":
        ending["finishMessage"] = "The answer was blocked for safety reasons."
    elif answer.finish == "recitation":
        ending["finishMessage"] = "The answer was stopped for recitation."
    elif answer.finish == "continuation":
        ending["continuationToken"] = base64.b64encode(token_of(answer).encode()).decode()
    grounding = _grounding(answer)
    if grounding:
        ending["groundingMetadata"] = grounding
    urls = [url for block in answer.blocks if block.name == "url_context" for url in block.value["urls"]]
    if urls:
        found = [{"retrievedUrl": url, "urlRetrievalStatus": "URL_RETRIEVAL_STATUS_SUCCESS"} for url in urls]
        ending["urlContextMetadata"] = {"urlMetadata": found}
    if reduced.logprobs:
        ending["avgLogprobs"] = -0.25
        ending["logprobsResult"] = {
            "chosenCandidates": [{"token": "Echo", "tokenId": 1, "logProbability": -0.25}]
        }
    return ending


def _parts(block: Block, reduced: Reduced) -> list[Json]:
    """The parts of a block; a thought without a summary and the service's own tools have none."""
    if block.kind == "thought":
        return [{"text": block.text, "thought": True}] if block.text else []
    if block.kind == "text":
        text = block.text
        if reduced.bare_enum and text.startswith('"'):
            text = text[1:].removesuffix('"')
        return [{"text": text}]
    if block.kind == "call":
        return [{"functionCall": {"id": block.id, "name": block.name, "args": block.value}}]
    if block.kind == "code":
        return [{"executableCode": {"id": block.id, "language": "PYTHON", "code": block.text}}]
    if block.kind == "code_result":
        return [{"codeExecutionResult": {"id": block.id, "outcome": "OUTCOME_OK", "output": block.text}}]
    if block.kind == "media":
        mime = f"audio/L16;rate={SAMPLE_RATE}" if block.name == "audio" else block.mime
        return [{"inlineData": {"mimeType": mime, "data": base64.b64encode(block.data).decode()}}]
    return []


def _grounding(answer: Answer) -> Json:
    chunks: list[Json] = []
    numbers: dict[tuple[str, str], int] = {}
    supports: dict[tuple[int, int, int], Json] = {}
    part_index = -1
    for block in answer.blocks:
        if block.kind == "tool" or (block.kind == "thought" and not block.text):
            continue
        part_index += 1
        for citation in block.citations:
            if citation.kind == "url":
                chunk: Json = {"web": {"uri": citation.uri, "title": citation.title}}
            elif citation.kind == "place":
                chunk = {"maps": {"uri": citation.uri, "title": citation.title, "placeId": "places/1"}}
            else:
                chunk = {"retrievedContext": {"uri": citation.uri, "title": citation.title}}
            number = numbers.setdefault((citation.kind, citation.uri), len(numbers))
            if number == len(chunks):
                chunks.append(chunk)
            span = (part_index, citation.start, citation.end)
            if span not in supports:
                text = block.text.encode()[citation.start : citation.end].decode()
                segment: Json = {"endIndex": citation.end, "text": text}
                if citation.start:
                    segment["startIndex"] = citation.start
                if part_index:
                    segment["partIndex"] = part_index
                supports[span] = {"segment": segment, "groundingChunkIndices": []}
            supports[span]["groundingChunkIndices"].append(number)
    result: Json = {}
    for block in answer.blocks:
        if block.name == "google_search":
            result["imageSearchQueries" if block.value["images"] else "webSearchQueries"] = block.value[
                "queries"
            ]
            result["searchEntryPoint"] = {"renderedContent": block.value["html"]}
        if block.name == "google_maps" and block.value["widget"]:
            result["googleMapsWidgetContextToken"] = f"widgetcontent/{answer.key[:8]}"
    if chunks:
        result["groundingChunks"] = chunks
        result["groundingSupports"] = list(supports.values())
    return result


def _usage(answer: Answer) -> Json:
    usage = answer.usage
    result: Json = {
        "promptTokenCount": sum(usage.prompt.values()),
        "candidatesTokenCount": sum(usage.output.values()),
        "thoughtsTokenCount": usage.thought,
        "toolUsePromptTokenCount": usage.tool,
        "totalTokenCount": usage.total,
        "promptTokensDetails": _details(usage.prompt),
        "candidatesTokensDetails": _details(usage.output),
        "toolUsePromptTokensDetails": _details({"text": usage.tool} if usage.tool else {}),
    }
    return {key: value for key, value in result.items() if value}


def _details(counts: dict[str, int]) -> list[Json]:
    return [{"modality": kind.upper(), "tokenCount": number} for kind, number in counts.items()]
