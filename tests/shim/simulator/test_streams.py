"""Streams of both APIs: what they add up to, how they end, and how they break."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from google import genai
from google.genai import errors

from shim.simulator import Simulator

MODEL = "gemini-2.5-flash"
SEARCH = {"contents": [{"parts": [{"text": "é?"}]}], "tools": [{"googleSearch": {}}]}


@pytest.fixture
def http(simulator: Simulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=simulator.url, headers={"x-goog-api-key": "key"}, trust_env=False) as made:
        yield made


def events_of(response: httpx.Response) -> list[Any]:
    """The JSON of each event, after the sentinel at the end has been checked and taken off."""
    blocks = [block for block in response.text.replace("\r\n", "\n").split("\n\n") if block]
    datas = [
        line[len("data: ") :] for block in blocks for line in block.split("\n") if line.startswith("data: ")
    ]
    assert datas.pop() == "[DONE]"
    return [json.loads(data) for data in datas]


def test_chunks_add_up_to_the_unary_answer(client: genai.Client) -> None:
    config = {"tools": [{"google_search": {}}], "thinking_config": {"include_thoughts": True}}
    whole = client.models.generate_content(model=MODEL, contents="é?", config=config)
    chunks = list(client.models.generate_content_stream(model=MODEL, contents="é?", config=config))
    assert "".join(chunk.text or "" for chunk in chunks) == whole.text
    assert len(chunks) > 4
    assert [chunk.candidates[0].finish_reason for chunk in chunks[:-1]] == [None] * (len(chunks) - 1)
    assert chunks[-1].candidates[0].finish_reason == "STOP"
    assert chunks[-1].usage_metadata == whole.usage_metadata
    assert chunks[-1].candidates[0].grounding_metadata == whole.candidates[0].grounding_metadata


def test_grounding_counts_bytes(client: genai.Client) -> None:
    response = client.models.generate_content(
        model=MODEL, contents="é?", config={"tools": [{"google_search": {}}]}
    )
    grounding = response.candidates[0].grounding_metadata
    for support in grounding.grounding_supports:
        segment = support.segment
        cited = response.text.encode()[segment.start_index : segment.end_index].decode()
        assert cited == segment.text
        assert segment.start_index > response.text.index(cited)
    assert [chunk.web.title for chunk in grounding.grounding_chunks] == ["Ångström", "Example"]
    assert [support.grounding_chunk_indices for support in grounding.grounding_supports] == [[0, 1], [0]]
    assert grounding.search_entry_point.rendered_content


def test_a_stream_without_sse_is_one_json_array(http: httpx.Client) -> None:
    array = http.post(f"/v1/models/{MODEL}:streamGenerateContent", json=SEARCH).json()
    sse = http.post(f"/v1/models/{MODEL}:streamGenerateContent?alt=sse", json=SEARCH).text
    assert array == [json.loads(line[len("data: ") :]) for line in sse.splitlines() if line]


@pytest.mark.parametrize(
    "fields",
    [
        {"input": "hi"},
        {"input": "é?", "tools": [{"type": "google_search"}]},
        {"input": "hi", "tools": [{"type": "code_execution"}]},
        {"input": "Draw", "response_format": [{"type": "text"}, {"type": "image"}]},
        {"input": "hi", "generation_config": {"thinking_summaries": "auto"}},
        {
            "input": "both",
            "tools": [
                {
                    "type": "function",
                    "name": "f",
                    "parameters": {"type": "object", "properties": {"a": {"type": "string"}}},
                }
            ],
        },
    ],
    ids=["text", "search", "code", "image", "thoughts", "calls"],
)
def test_events_add_up_to_the_unary_interaction(fields: dict[str, Any], http: httpx.Client) -> None:
    """In the documented order, every step opened and closed once, all its content in deltas."""
    body = {"model": MODEL, **fields}
    whole = http.post("/v1/interactions", json=body).json()
    events = events_of(http.post("/v1/interactions", json={**body, "stream": True}))
    assert [event["event_type"] for event in events[:2]] == [
        "interaction.created",
        "interaction.status_update",
    ]
    final = events[-1]
    assert final["event_type"] == "interaction.completed"
    assert "steps" not in final["interaction"]
    assert (final["interaction"]["status"], final["interaction"]["usage"]) == (
        whole["status"],
        whole["usage"],
    )
    steps: list[Any] = []
    for event in events[2:-1]:
        kind = event["event_type"]
        if kind == "step.start":
            assert event["index"] == len(steps)
            steps.append({key: value for key, value in event["step"].items() if value != ""})
        assert event["index"] == len(steps) - 1
        if kind == "step.delta":
            gather(steps[-1], event["delta"])
    assert events[-2]["event_type"] == "step.stop"
    for step in steps:
        if isinstance(step.get("arguments"), str):
            step["arguments"] = json.loads(step["arguments"])
    assert steps == whole["steps"]


def gather(step: dict[str, Any], delta: dict[str, Any]) -> None:
    """Add one delta to the step it belongs to."""
    kind = delta["type"]
    if kind == "text":
        items = step.setdefault("content", [])
        if not items or items[-1]["type"] != "text":
            items.append({"type": "text", "text": ""})
        items[-1]["text"] += delta["text"]
    elif kind == "text_annotation_delta":
        step["content"][-1]["annotations"] = delta["annotations"]
    elif kind == "thought_summary":
        summary = step.setdefault("summary", [{"type": "text", "text": ""}])
        summary[0]["text"] += delta["content"]["text"]
    elif kind == "thought_signature":
        step["signature"] = delta["signature"]
    elif kind == "arguments_delta":
        step["arguments"] = (step["arguments"] or "") + delta["arguments"]
    elif kind == "image":
        step.setdefault("content", []).append(delta)
    else:
        assert kind == step["type"]
        step.update(delta)


def test_async_streams(simulator: Simulator) -> None:
    async def both() -> tuple[str, str]:
        client = genai.Client(api_key="key", http_options={"base_url": simulator.url})
        async with client.aio as aio:
            stream = await aio.models.generate_content_stream(model=MODEL, contents="hi")
            before = "".join([chunk.text or "" async for chunk in stream])
            events = await aio.interactions.create(model=MODEL, input="hi", stream=True)
            deltas = [event.delta async for event in events if event.event_type == "step.delta"]
        client.close()
        return before, "".join(delta.text for delta in deltas if delta.type == "text")

    before, after = asyncio.run(both())
    assert before == after != ""


def test_a_kept_stream_can_be_read_again_from_any_event(client: genai.Client) -> None:
    events = list(client.interactions.create(model=MODEL, input="hi", stream=True))
    interaction_id = events[0].interaction.id
    again = list(client.interactions.get(interaction_id, stream=True))
    later = list(client.interactions.get(interaction_id, stream=True, last_event_id=events[4].event_id))
    assert [event.event_id for event in again] == [event.event_id for event in events]
    assert [event.event_id for event in later] == [event.event_id for event in events[5:]]


def test_errors_by_model_name(client: genai.Client) -> None:
    for code, kind in ((400, errors.ClientError), (429, errors.ClientError), (503, errors.ServerError)):
        with pytest.raises(kind) as caught:
            client.models.generate_content(model=f"error-{code}", contents="hi")
        assert caught.value.code == code
        with pytest.raises(Exception, match=f"{code}") as other:
            client.interactions.create(model=f"error-{code}", input="hi")
        assert other.value.status_code == code


def test_an_error_that_goes_away(client: genai.Client) -> None:
    with pytest.raises(errors.ServerError):
        client.models.generate_content(model="error-503-first-1", contents="hi")
    assert client.models.generate_content(model="error-503-first-1", contents="hi").text


def test_an_error_in_the_middle_of_a_stream(client: genai.Client) -> None:
    chunks = client.models.generate_content_stream(model="stream-error-503", contents="hello there")
    assert next(chunks).text
    with pytest.raises(errors.ServerError) as caught:
        list(chunks)
    assert caught.value.code == 503
    events = list(client.interactions.create(model="stream-error-503", input="hello there", stream=True))
    assert events[-1].event_type == "error"
    assert events[-1].error.code == "unavailable"


def test_a_stream_that_is_cut(http: httpx.Client) -> None:
    body = {"model": "stream-cut", "input": "hi", "stream": True}
    with pytest.raises(httpx.RemoteProtocolError):
        http.post("/v1/interactions", json=body)
    with pytest.raises(httpx.RemoteProtocolError):
        http.post("/v1/models/stream-cut:streamGenerateContent?alt=sse", json=SEARCH)


def test_a_stream_that_ends_too_soon(client: genai.Client) -> None:
    events = list(client.interactions.create(model="stream-short", input="hi", stream=True))
    assert "interaction.completed" not in [event.event_type for event in events]
    chunks = list(client.models.generate_content_stream(model="stream-short", contents="hi"))
    assert chunks[-1].candidates[0].finish_reason is None


def test_blocked_prompts_and_answers(client: genai.Client) -> None:
    response = client.models.generate_content(model=MODEL, contents="Please block me")
    assert (response.candidates, response.prompt_feedback.block_reason) == (None, "SAFETY")
    interaction = client.interactions.create(model=MODEL, input="Please block me")
    assert (interaction.status, interaction.steps) == ("failed", None)
    assert "prompt" in interaction.errors[0].message
    response = client.models.generate_content(model=MODEL, contents="block the answer")
    assert (response.candidates[0].finish_reason, response.candidates[0].content) == ("SAFETY", None)
    assert client.interactions.create(model=MODEL, input="block the answer").errors[0].code == "safety"
    response = client.models.generate_content(model=MODEL, contents="recite it")
    assert response.candidates[0].finish_reason == "RECITATION"
    interaction = client.interactions.create(model=MODEL, input="recite it")
    assert interaction.status == "incomplete"
    assert "RECITATION" in interaction.steps[-1].error.message
