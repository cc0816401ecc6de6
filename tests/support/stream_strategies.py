"""Random interactions, and random streams that the service could send for them."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]

TEXTS = st.text(st.sampled_from('ab é🙂\n"\\€\u2028'), min_size=1, max_size=12)
SIGNATURES = st.sampled_from(["AAEC", "AwQF", "BgcI", "+/8B"])
ARGUMENTS = st.dictionaries(
    st.sampled_from(["a", "b", "città"]),
    st.none() | st.booleans() | st.integers(-9, 9) | TEXTS | st.lists(st.integers(0, 3), max_size=2),
    max_size=3,
)
QUERIES = st.lists(st.sampled_from(["euro 2024", "città", "b"]), min_size=1, max_size=2, unique=True)
SOURCES = st.sampled_from(
    [
        {"type": "url_citation", "url": "https://a.example", "title": "a"},
        {"type": "url_citation", "url": "https://b.example"},
        {"type": "file_citation", "document_uri": "files/1", "file_name": "ü.pdf", "page_number": 2},
        {"type": "place_citation", "url": "https://maps.example/1", "name": "Café", "place_id": "places/1"},
    ]
)
STATUSES = st.sampled_from(["completed", "requires_action", "incomplete"])


@st.composite
def texts(draw: st.DrawFn) -> Json:
    """A text content, its citations on whole characters."""
    text = draw(TEXTS)
    item: Json = {"type": "text", "text": text}
    annotations = []
    for source in draw(st.lists(SOURCES, max_size=2)):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        offsets = {"start_index": len(text[:start].encode()), "end_index": len(text[:end].encode())}
        annotations.append({**source, **offsets})
    if annotations:
        item["annotations"] = annotations
    return item


MEDIA = st.sampled_from(
    [
        {"type": "image", "mime_type": "image/png", "data": "iVBORw0KGgo="},
        {"type": "image", "mime_type": "image/jpeg", "uri": "https://files.example.com/1"},
        {"type": "audio", "mime_type": "audio/l16", "data": "AAAA", "sample_rate": 24000},
    ]
)


@st.composite
def outputs(draw: st.DrawFn) -> list[Json]:
    """A model output; a stream cannot tell two texts in a row apart, so there are none."""
    content: list[Json] = []
    for item in draw(st.lists(texts() | MEDIA, min_size=1, max_size=3)):
        if not (content and content[-1]["type"] == item["type"] == "text"):
            content.append(item)
    return [{"type": "model_output", "content": content}]


@st.composite
def thoughts(draw: st.DrawFn) -> list[Json]:
    step: Json = {"type": "thought"}
    summary = draw(st.lists(TEXTS, max_size=1))
    if summary:
        step["summary"] = [{"type": "text", "text": text} for text in summary]
    signature = draw(SIGNATURES | st.just("") if summary else SIGNATURES)
    if signature:
        step["signature"] = signature
    return [step]


@st.composite
def calls(draw: st.DrawFn) -> list[Json]:
    """Parallel function calls; their ids are made unique later."""
    return [
        {"type": "function_call", "id": "", "name": draw(st.sampled_from("fg")), "arguments": draw(ARGUMENTS)}
        for _ in range(draw(st.integers(1, 3)))
    ]


@st.composite
def code(draw: st.DrawFn) -> list[Json]:
    call: Json = {
        "type": "code_execution_call",
        "id": "",
        "arguments": {"language": "python", "code": draw(TEXTS)},
    }
    result = {
        "type": "code_execution_result",
        "call_id": "",
        "result": draw(TEXTS),
        "is_error": draw(st.booleans()),
    }
    return [call, result]


@st.composite
def searches(draw: st.DrawFn) -> list[Json]:
    call = {"type": "google_search_call", "id": "", "arguments": {"queries": draw(QUERIES)}}
    return [call, {"type": "google_search_result", "call_id": "", "result": [{"search_suggestions": "<p/>"}]}]


@st.composite
def interactions(draw: st.DrawFn) -> Json:
    """A whole interaction that has ended, as a unary answer holds it."""
    groups = draw(st.lists(outputs() | thoughts() | calls() | code() | searches(), max_size=5))
    steps = [dict(step) for group in groups for step in group]
    for number, step in enumerate(steps):
        if "id" in step:
            step["id"] = f"i{number}"
        elif "call_id" in step:
            step["call_id"] = f"i{number - 1}"
    counts = [draw(st.integers(0, 99)) for _ in range(3)]
    usage = {
        "total_input_tokens": counts[0],
        "total_output_tokens": counts[1],
        "total_thought_tokens": counts[2],
    }
    return {
        "id": "v1_x",
        "object": "interaction",
        "model": "gemini-3.5-flash",
        "created": "2026-11-20T00:00:00Z",
        "status": draw(STATUSES),
        "steps": steps,
        "usage": {**usage, "total_tokens": sum(counts)},
    }


@st.composite
def streams(draw: st.DrawFn, interaction: Json) -> list[Json]:
    """The events of a stream for ``interaction``, its texts and arguments cut anywhere.

    Function calls in a row may come interleaved, as they do.
    """
    envelope = {key: value for key, value in interaction.items() if key not in ("steps", "usage")}
    events: list[Json] = [
        {"event_type": "interaction.created", "interaction": {**envelope, "status": "in_progress"}},
        {"event_type": "interaction.status_update", "interaction_id": "v1_x", "status": "in_progress"},
    ]
    run: list[list[Json]] = []
    for index, step in enumerate(interaction["steps"]):
        made = _step(draw, index, step)
        if step["type"] == "function_call":
            run.append(made)
            continue
        events += _interleaved(draw, run)
        run = []
        events += made
    events += _interleaved(draw, run)
    ended = {**envelope, "usage": interaction["usage"]}
    return [*events, {"event_type": "interaction.completed", "interaction": ended}]


def _step(draw: st.DrawFn, index: int, step: Json) -> list[Json]:
    kind = step["type"]
    opening: Json = {key: step[key] for key in ("type", "id", "call_id", "name") if key in step}
    deltas: list[Json] = []
    if kind == "model_output":
        for item in step["content"]:
            deltas += _content(draw, item)
    elif kind == "thought":
        for item in step.get("summary", []):
            deltas += [
                {"type": "thought_summary", "content": {"type": "text", "text": text}}
                for text in _pieces(draw, item["text"])
            ]
        if "signature" in step:
            deltas.append({"type": "thought_signature", "signature": step["signature"]})
    elif kind == "function_call":
        opening["arguments"] = {}
        text = json.dumps(step["arguments"], ensure_ascii=draw(st.booleans()))
        deltas = [{"type": "arguments_delta", "arguments": piece} for piece in _pieces(draw, text)]
    else:
        opening["signature"] = ""
        deltas = [{key: value for key, value in step.items() if key not in ("id", "call_id")}]
    return [
        {"event_type": "step.start", "index": index, "step": opening},
        *({"event_type": "step.delta", "index": index, "delta": delta} for delta in deltas),
        {"event_type": "step.stop", "index": index},
    ]


def _content(draw: st.DrawFn, item: Json) -> list[Json]:
    if item["type"] != "text":
        return [item]
    deltas: list[Json] = [{"type": "text", "text": text} for text in _pieces(draw, item["text"])]
    if "annotations" in item:
        place = draw(st.integers(1, len(deltas)))
        deltas.insert(place, {"type": "text_annotation_delta", "annotations": item["annotations"]})
    return deltas


def _pieces(draw: st.DrawFn, text: str) -> list[str]:
    """``text`` cut anywhere; a piece may be empty."""
    marks = sorted(draw(st.lists(st.integers(0, len(text)), max_size=3)))
    return [text[start:end] for start, end in zip([0, *marks], [*marks, len(text)], strict=True)]


def _interleaved(draw: st.DrawFn, runs: list[list[Json]]) -> list[Json]:
    """The events of several steps in any order that keeps each step's own, the starts in theirs."""
    starts = [run[0] for run in runs]
    rests = [run[1:] for run in runs]
    if len(runs) < 2 or not draw(st.booleans()):
        return [event for run in runs for event in run]
    merged = list(starts)
    while any(rests):
        rest = draw(st.sampled_from([rest for rest in rests if rest]))
        merged.append(rest.pop(0))
    return merged


def _words(text: str) -> st.SearchStrategy[str]:
    return st.sampled_from(text.split())


WORDS = _words(
    """
event_type type index step delta interaction content text thought_summary thought_signature signature id
name arguments arguments_delta partial_arguments function_call model_output thought summary annotations
text_annotation_delta url_citation start_index end_index url image audio data mime_type uri sample_rate
result is_error call_id code_execution_call code_execution_result google_search_call
google_search_result queries search_suggestions url_context_result google_maps_result status usage
metadata total_usage errors error code message step.start step.delta step.stop interaction.created
interaction.completed interaction.status_update content.start content.delta completed
requires_continuation failed outputs steps continuation_token candidates parts role finishReason
finish_reason groundingMetadata groundingChunks groundingSupports segment groundingChunkIndices
partIndex web uri title searchEntryPoint webSearchQueries urlContextMetadata urlMetadata functionCall
args functionResponse executableCode codeExecutionResult inlineData mimeType fileData thoughtSignature
usageMetadata promptTokenCount promptTokensDetails promptFeedback blockReason continuationToken
CONTINUATION STOP SAFETY toolCall toolResponse retrievedContext maps customMetadata
    """
)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.just(0.5) | WORDS | st.text(max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)
NAMES = _words(
    """
interaction.created interaction.status_update step.start step.delta step.stop interaction.completed
error content.start content.delta interaction.complete nonsense
    """
)
_LOOSE = st.fixed_dictionaries(
    {"event_type": NAMES | ANY},
    optional={
        "index": st.integers(0, 2) | ANY,
        "step": st.dictionaries(WORDS, ANY, max_size=4) | ANY,
        "delta": st.dictionaries(WORDS, ANY, max_size=4) | ANY,
        "content": ANY,
        "interaction": st.dictionaries(WORDS, ANY, max_size=4) | ANY,
        "usage": ANY,
        "metadata": ANY,
    },
)
KINDS = _words(
    """
text thought_summary thought_signature arguments_delta function_call text_annotation_delta image audio
code_execution_call code_execution_result google_search_call google_search_result google_maps_result
url_context_result retrieval_call mcp_server_tool_call function_result model_output thought user_input
    """
)
_FILLED = st.builds(
    lambda name, inner, kind, rest, index: {
        "event_type": name,
        "index": index,
        inner: {"type": kind, **rest},
    },
    st.sampled_from(["step.start", "step.delta"]),
    st.sampled_from(["step", "delta"]),
    KINDS,
    st.dictionaries(WORDS, ANY, max_size=4),
    st.integers(0, 2),
)
EVENTS = _LOOSE | _FILLED
"""What looks like an event, or nearly."""

CHUNKS = st.fixed_dictionaries(
    {},
    optional={
        "candidates": st.lists(
            st.fixed_dictionaries(
                {},
                optional={
                    "content": st.fixed_dictionaries(
                        {},
                        optional={
                            "parts": st.lists(st.dictionaries(WORDS, ANY, max_size=3), max_size=2) | ANY
                        },
                    )
                    | ANY,
                    "finishReason": WORDS | ANY,
                    "groundingMetadata": st.dictionaries(WORDS, ANY, max_size=4) | ANY,
                    "urlContextMetadata": ANY,
                    "index": ANY,
                },
            )
            | ANY,
            max_size=2,
        )
        | ANY,
        "usageMetadata": ANY,
        "promptFeedback": ANY,
        "responseId": ANY,
    },
)
"""What looks like a chunk, or nearly."""
