"""What the SDK reads from a translated answer is what it reads from the service's own, for the same request."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from same_answer import assert_answers_read_alike, read_interaction
from streams import gathered
from wire import Case, cases
from wire_strategies import requests

from shim.core import request
from shim.core.stream import to_events
from shim.simulator import generate_content as native
from shim.simulator import interactions as service
from shim.simulator import render_generate_content, render_interactions
from shim.simulator.answer import answer
from shim.simulator.canonical import Reduced, key_of
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


def asked(body: dict[str, Any], model: str) -> Reduced:
    """What a request asks for, if its translation asks for the same; that it does is proven elsewhere.

    Raises `RejectedError` for what the service would not take.
    """
    reduced = native.reduce(model, body)
    translated = request.to_interactions(body, model=model)
    reduced_too = service.reduce(service.read(translated.body), [])
    if key_of(reduced.canonical) != key_of(reduced_too.canonical):
        raise RejectedError("The two requests ask for different things.")
    return reduced


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("body", PAIRS)
def test_translated_answers_read_like_the_services_own(body: dict[str, Any], model: str) -> None:
    assert_answers_read_alike(asked(body, model))


@given(requests(), st.sampled_from(MODELS))
def test_answers_to_any_request_read_alike(body: dict[str, Any], model: str) -> None:
    try:
        assert_answers_read_alike(asked(body, model))
    except RejectedError:
        return


@pytest.mark.parametrize("case", cases("request", "history"), ids=lambda case: case.name)
def test_answers_to_the_corpus_read_alike(case: Case) -> None:
    """Also for requests that lose something on the way: it is the service's answers that are compared."""
    given = case.data["generate_content"]
    if case.data["kind"] == "history":
        last = {"role": "user", "parts": [{"text": "And now?"}]}
        given = {"contents": [*given, *([last] if given[-1]["role"] == "model" else [])]}
    try:
        assert_answers_read_alike(native.reduce(case.data.get("model", MODELS[0]), given))
    except RejectedError as error:
        pytest.skip(f"The simulated service does not answer it: {error}")


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("body", PAIRS)
def test_a_translated_stream_reads_like_the_interaction(body: dict[str, Any], model: str) -> None:
    """The chunks of generateContent's own stream add up to the interaction, field by field."""
    reduced = asked(body, model)
    if reduced.bare_enum:
        pytest.skip("Without quotes, the answer of generateContent is no JSON any more.")
    said = answer(reduced.canonical)
    events, _ = to_events(render_generate_content.chunks(said, reduced))
    told = read_interaction(gathered(events))
    own = read_interaction(render_interactions.interaction(said, "v1_x", model))

    assert as_streamed(told) == as_streamed(own)


def as_streamed(found: dict[str, Any]) -> dict[str, Any]:
    """What a stream can tell of an interaction: a signature comes after its text, and an error ends it all."""
    steps: list[dict[str, Any]] = []
    signatures, errors = [], {error["message"] for error in found.pop("errors", [])}
    for step in found["steps"]:
        if step["type"] == "thought":
            if "signature" in step:
                signatures.append(step.pop("signature"))
            if "summary" not in step:
                continue
        if "error" in step:
            errors.add(step.pop("error")["message"].partition(": ")[2])
        if steps and step["type"] == steps[-1]["type"] == "model_output":
            steps[-1]["content"] += step["content"]
        else:
            steps.append(step)
    return {**found, "steps": steps, "signatures": signatures, "errors": errors}
