"""What the SDK reads from a translated answer is what it reads from the service's own, for the same request."""

from __future__ import annotations

from typing import Any

import pytest
from google.genai import interactions, types
from hypothesis import given
from hypothesis import strategies as st
from wire import cases
from wire_strategies import requests

from shim.core import request, response
from shim.simulator import generate_content as native
from shim.simulator import interactions as service
from shim.simulator import render_generate_content, render_interactions
from shim.simulator.answer import answer
from shim.simulator.canonical import key_of
from shim.simulator.errors import RejectedError

MODELS = ("gemini-2.5-flash", "gemini-3.5-flash")
FUNCTIONS = [{"functionDeclarations": [{"name": "get_weather"}, {"name": "get_time"}]}]
BODIES: dict[str, dict[str, Any]] = {
    "plain": {},
    "thoughts": {"generationConfig": {"thinkingConfig": {"includeThoughts": True}}},
    "no thinking": {"generationConfig": {"thinkingConfig": {"thinkingLevel": "MINIMAL"}}},
    "call": {"tools": FUNCTIONS},
    "call with thoughts": {
        "tools": FUNCTIONS,
        "generationConfig": {"thinkingConfig": {"includeThoughts": True}},
    },
    "code": {"tools": [{"codeExecution": {}}]},
    "search": {"tools": [{"googleSearch": {}}]},
    "image search": {"tools": [{"googleSearch": {"searchTypes": {"imageSearch": {}}}}]},
    "maps": {"tools": [{"googleMaps": {}}]},
    "files": {"tools": [{"fileSearch": {"fileSearchStoreNames": ["fileSearchStores/a"]}}]},
    "everything": {"tools": [{"googleSearch": {}, "codeExecution": {}, "googleMaps": {}, "urlContext": {}}]},
    "json": {"generationConfig": {"responseMimeType": "application/json"}},
    "enum": {
        "generationConfig": {
            "responseMimeType": "text/x.enum",
            "responseSchema": {"type": "STRING", "enum": ["Größe", "b"]},
        }
    },
    "image": {"generationConfig": {"responseModalities": ["TEXT", "IMAGE"]}},
    "audio": {"generationConfig": {"responseModalities": ["AUDIO"]}},
    "cut off": {"generationConfig": {"maxOutputTokens": 3}},
    "cut off with sources": {"generationConfig": {"maxOutputTokens": 30}, "tools": [{"googleSearch": {}}]},
}
PROMPTS = {
    "hello": "Grüße, 東京!",
    "both": "Ask both of them",
    "blocked": "block me",
    "blocked answer": "block the answer",
    "recited": "recite something",
    "address": "Sum up https://example.net/a and https://example.net/b",
}
PAIRS = [
    pytest.param({"contents": [{"role": "user", "parts": [{"text": prompt}]}], **body}, id=f"{name}-{said}")
    for name, body in BODIES.items()
    for said, prompt in PROMPTS.items()
]


def both(body: dict[str, Any], model: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The service's own answers to a request: that of generateContent, and that to its translation.

    Raises `RejectedError` for what the service would not take, or would not take for the same; that it takes
    it for the same is proven elsewhere.
    """
    asked = native.reduce(model, body)
    translated = request.to_interactions(body, model=model)
    asked_too = service.reduce(service.read(translated.body), [])
    if key_of(asked.canonical) != key_of(asked_too.canonical):
        raise RejectedError("The two requests ask for different things.")
    said = answer(asked.canonical)
    if not any(block.kind != "thought" for block in said.blocks) and said.blocks:
        raise RejectedError("The simulated service has nothing to answer to this.")
    return (
        render_generate_content.response(said, asked),
        render_interactions.interaction(said, "v1_x", model),
    )


def read(body: dict[str, Any]) -> dict[str, Any]:
    """What the SDK reads, without what names this one answer."""
    found = types.GenerateContentResponse.model_validate(body).model_dump(
        exclude_none=True, exclude={"response_id": True, "create_time": True}
    )
    usage = found.get("usage_metadata", {})
    usage.pop("traffic_type", None)  # Only the Interactions API tells the tier that was used.
    for candidate in found.get("candidates", ()):
        grounding = candidate.get("grounding_metadata", {})
        if "google_maps_widget_context_token" in grounding:
            grounding["google_maps_widget_context_token"] = "a token made for one answer"
    return found


def read_interaction(body: dict[str, Any]) -> dict[str, Any]:
    """What the SDK reads of an interaction, without what names this one answer or its tools' work.

    generateContent has no searches without queries, no places, and no ids of its own tools; and it does not
    tell where among the outputs a tool ran.
    """
    found = interactions.Interaction.model_validate(body).model_dump(exclude_none=True)
    steps, tools = [], []
    for step in found.pop("steps", ()):
        kind = step["type"]
        if kind.startswith(("google_search", "url_context")):
            step.pop("id", None)
            step.pop("call_id", None)
            if step.get("search_type") == "web_search":
                del step["search_type"]
            tools.append(step)
        elif not kind.startswith(("google_maps", "file_search")):
            steps.append(step)
    for name in ("id", "created", "updated", "object", "service_tier"):
        found.pop(name, None)
    found.get("usage", {}).pop("grounding_tool_count", None)
    return {**found, "steps": steps, "tools": sorted(tools, key=str)}


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("body", PAIRS)
def test_a_translated_answer_reads_like_the_services_own(body: dict[str, Any], model: str) -> None:
    own, interaction = both(body, model)
    enum = request.wants_bare_enum(body)
    translated = response.to_generate_content(interaction, bare_enum=enum).body

    assert read(translated) == read(own)


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("body", PAIRS)
def test_a_translated_interaction_reads_like_the_services_own(body: dict[str, Any], model: str) -> None:
    if request.wants_bare_enum(body):
        return  # Without quotes, the answer of generateContent is no JSON any more.
    own, interaction = both(body, model)
    translated = response.to_interactions(own).body

    assert read_interaction(translated) == read_interaction(interaction)


@given(requests(), st.sampled_from(MODELS))
def test_answers_to_any_request_read_alike(body: dict[str, Any], model: str) -> None:
    try:
        own, interaction = both(body, model)
    except RejectedError:
        return
    if request.to_interactions(body, model=model).refused:
        return

    assert read(response.to_generate_content(interaction).body) == read(own)


@pytest.mark.parametrize("case", cases("request"), ids=lambda case: case.name)
def test_answers_to_the_corpus_read_alike(case: Any) -> None:
    if case.data["direction"] == "to_generate_content":
        return
    body = case.data["generate_content"]
    translation = request.to_interactions(body, model=MODELS[0])
    if any(not notice.safe for notice in translation.notices):
        return
    try:
        own, interaction = both(body, MODELS[0])
    except RejectedError:
        return

    assert read(response.to_generate_content(interaction).body) == read(own)
