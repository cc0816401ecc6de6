"""Hypothesis strategies for the wire format of the Interactions API."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from wire_strategies import DATA, NAMES, OBJECTS, SIGNATURES, TEXTS, WORDS, maybe

from shim.mapping import TABLES

CONTENTS = st.builds(lambda text: {"type": "text", "text": text}, WORDS) | st.builds(
    lambda data, level: {"type": "image", "mime_type": "image/png", "data": data, **level},
    DATA,
    maybe(resolution=st.sampled_from(["low", "medium", "high"])),
)
RESULTS = (
    TEXTS
    | OBJECTS.filter(lambda value: not (len(value) == 1 and value.keys() & {"result", "error", "items"}))
    | st.lists(CONTENTS, min_size=1, max_size=1).map(
        lambda found: [{"type": "image", "mime_type": "image/png", "data": "AAAA"}, *found[:0]]
    )
)


@st.composite
def citations(draw: st.DrawFn, text: str) -> dict[str, Any]:
    """An annotation of ``text``, its offsets on the borders of characters."""
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    span = {"start_index": len(text[:start].encode()), "end_index": len(text[:end].encode())}
    source = draw(st.sampled_from(["https://example.com/a", "https://example.org/b"]))
    kinds = [
        {"type": "url_citation", "url": source, "title": source[-1]},
        {"type": "place_citation", "url": source, "name": "Café", "place_id": "places/1"},
        {"type": "file_citation", "document_uri": source, "file_name": "notes.txt"},
    ]
    return {**draw(st.sampled_from(kinds)), **span}


@st.composite
def model_steps(
    draw: st.DrawFn, prefix: str, *, cited: bool = False, tools: bool = False
) -> list[dict[str, Any]]:
    """Steps of the model, each thought before what it led to."""
    steps: list[dict[str, Any]] = []
    before = ""
    for number in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(["output", "calls", "code", *(["search"] if tools else [])]))
        thought = draw(maybe(summary=st.lists(CONTENTS, min_size=1, max_size=2), signature=SIGNATURES))
        if before in (kind, "search") and not thought:
            thought = {"signature": "AAAA"}
        if thought and kind != "search":
            steps.append({"type": "thought", **thought})
        before = kind
        identity = f"{prefix}_{number}"
        if kind == "output":
            content = [dict(item) for item in draw(st.lists(CONTENTS, min_size=1, max_size=3))]
            for item in content:
                if cited and "text" in item and draw(st.booleans()):
                    item["annotations"] = draw(st.lists(citations(item["text"]), min_size=1, max_size=2))
            steps.append({"type": "model_output", "content": content})
        elif kind == "calls":
            for index in range(draw(st.integers(1, 2))):
                call = {"id": f"{identity}_{index}", "name": draw(NAMES), "arguments": draw(OBJECTS)}
                steps.append({"type": "function_call", **call})
        elif kind == "code":
            arguments = {"code": draw(TEXTS), "language": "python"}
            steps.append({"type": "code_execution_call", "id": identity, "arguments": arguments})
            result = {"call_id": identity, "result": draw(TEXTS), "is_error": draw(st.booleans())}
            steps.append({"type": "code_execution_result", **result})
        else:
            queries = {"queries": draw(st.lists(WORDS, min_size=1, max_size=2))}
            steps.append({"type": "google_search_call", "id": identity, "arguments": queries})
            steps.append({"type": "google_search_result", "call_id": identity, "result": []})
    return steps


@st.composite
def step_histories(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Steps of a conversation as the service and this project write them."""
    steps: list[dict[str, Any]] = []
    for turn in range(draw(st.integers(1, 3))):
        answered = {step.get("call_id") for step in steps}
        calls = [step for step in steps if step["type"] == "function_call" and step["id"] not in answered]
        for call in calls:
            result = {"call_id": call["id"], "name": call["name"], "result": draw(RESULTS)}
            failed = {"is_error": True} if draw(st.booleans()) and isinstance(result["result"], str) else {}
            steps.append({"type": "function_result", **result, **failed})
        if not calls or draw(st.booleans()):
            steps.append({"type": "user_input", "content": draw(st.lists(CONTENTS, min_size=1, max_size=3))})
        steps += draw(model_steps(f"call{turn}"))
    return steps


USAGES = st.fixed_dictionaries(
    {word: st.integers(0, 999) for word in ("total_input_tokens", "total_output_tokens", "total_tokens")},
    optional={
        "total_thought_tokens": st.integers(0, 99),
        "total_cached_tokens": st.integers(0, 99),
        "input_tokens_by_modality": st.just(
            [{"modality": "text", "tokens": 3}, {"modality": "image", "tokens": 4}]
        ),
    },
)


@st.composite
def interactions(draw: st.DrawFn) -> dict[str, Any]:
    """Answers of the Interactions API."""
    statuses = sorted(
        row.source.partition(".")[2] for row in TABLES["status"] if row.source.startswith("status.")
    )
    body: dict[str, Any] = {"status": draw(st.sampled_from(statuses)), "object": "interaction"}
    body.update(draw(maybe(id=st.just("v1_x"), model=st.just("gemini-2.5-flash"), usage=USAGES)))
    if draw(st.booleans()):
        body["created"] = "2026-11-20T00:00:00Z"
    if draw(st.integers(0, 3)):
        body["steps"] = draw(model_steps("call", cited=True, tools=True))
    if draw(st.integers(0, 3)) == 0:
        body["errors"] = [{"code": draw(st.sampled_from(["safety", "internal"])), "message": draw(WORDS)}]
    return body
