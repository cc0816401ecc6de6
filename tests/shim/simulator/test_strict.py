"""Requests that the real service is reported to refuse are refused, in its words and with its status."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Any

import httpx
import pytest

from shim.simulator import Simulator

HI = {"contents": [{"parts": [{"text": "hi"}]}]}
CALL = {"functionCall": {"name": "f", "args": {}}}
RESPONSE = {"functionResponse": {"name": "f", "response": {"result": 1}}}
FUNCTION = {"type": "function", "name": "f", "parameters": {"type": "object", "properties": {}}}
STEP = {"type": "user_input", "content": [{"type": "text", "text": "hi"}]}
CALL_STEP = {"type": "function_call", "id": "c", "name": "f", "arguments": {}}
RESULT_STEP = {"type": "function_result", "call_id": "c", "result": "ok"}


@pytest.fixture
def http(simulator: Simulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=simulator.url, headers={"x-goog-api-key": "key"}, trust_env=False) as made:
        yield made


def refused(response: httpx.Response, code: int, status: str) -> str:
    """The message of a refusal, after its shape has been checked."""
    assert response.status_code == code, response.text
    error = response.json()["error"]
    assert error["code"] == code
    assert error["status"] == status
    message: str = error["message"]
    return message


GENERATE_CONTENT: list[tuple[str, dict[str, Any]]] = [
    ("Unknown name \"input\" at 'request'", {**HI, "input": "hi"}),
    ("Unknown name \"topX\" at 'generation_config'", {**HI, "generationConfig": {"topX": 1}}),
    ("Unknown name \"txt\" at 'contents[0].parts[0]'", {"contents": [{"parts": [{"txt": "hi"}]}]}),
    ("given twice", {**HI, "generationConfig": {"topP": 1, "top_p": 1}}),
    ("expected an integer", {**HI, "generationConfig": {"maxOutputTokens": "many"}}),
    ("contents is not specified", {"contents": []}),
    ("parts must not be empty", {"contents": [{"role": "user", "parts": []}]}),
    ("valid role", {"contents": [{"role": "assistant", "parts": [{"text": "hi"}]}]}),
    ("oneof field 'data'", {"contents": [{"parts": [{}]}]}),
    (
        "oneof field 'data'",
        {"contents": [{"parts": [{"text": "a", "inlineData": {"mimeType": "x/y", "data": "AA"}}]}]},
    ),
    ("'data' at", {"contents": [{"parts": [{"inlineData": {"mimeType": "image/png"}}]}]}),
    ("'data' at", {"contents": [{"parts": [{"inlineData": {"mimeType": "image/png", "data": ""}}]}]}),
    ("'file_uri' at", {"contents": [{"parts": [{"fileData": {"mimeType": "image/png", "fileUri": ""}}]}]}),
    ("'audio/wav'. Allowed", {**HI, "generationConfig": {"responseModalities": ["audio/wav"]}}),
    ("Base64", {"contents": [{"parts": [{"inlineData": {"mimeType": "image/png", "data": "*"}}]}]}),
    ("'any'. Allowed", {**HI, "toolConfig": {"functionCallingConfig": {"mode": "any"}}}),
    ("Allowed:", {**HI, "safetySettings": [{"category": "hate_speech", "threshold": "BLOCK_NONE"}]}),
    ("mime type: 'text/plain'", {**HI, "generationConfig": {"responseSchema": {"type": "STRING"}}}),
    (
        'Unknown name "const"',
        {**HI, "generationConfig": {"responseMimeType": "application/json", "responseSchema": {"const": 1}}},
    ),
    (
        "only set only one",
        {**HI, "generationConfig": {"thinkingConfig": {"thinkingBudget": 1, "thinkingLevel": "LOW"}}},
    ),
    (
        "mutually exclusive",
        {**HI, "generationConfig": {"speechConfig": {"voiceConfig": {}, "multiSpeakerVoiceConfig": {}}}},
    ),
    ("number of function response parts", {"contents": [{"parts": [RESPONSE]}]}),
    (
        "number of function response parts",
        {
            "contents": [
                {"parts": [{"text": "hi"}]},
                {"role": "model", "parts": [CALL, CALL]},
                {"parts": [RESPONSE]},
            ]
        },
    ),
]


@pytest.mark.parametrize(("message", "body"), GENERATE_CONTENT)
def test_generate_content_refuses(message: str, body: dict[str, Any], http: httpx.Client) -> None:
    got = refused(
        http.post("/v1/models/gemini-2.5-flash:generateContent", json=body), 400, "INVALID_ARGUMENT"
    )
    assert message in got


@pytest.mark.parametrize(
    "body",
    [
        {**HI, "generationConfig": {"responseModalities": ["audio", "Text"]}},
        {**HI, "tools": [{}, {"functionDeclarations": [{"name": "f"}]}]},
        {"contents": [*HI["contents"], {"role": "model", "parts": [{"thought": True}]}, *HI["contents"]]},
    ],
    ids=["modalities", "an empty tool", "an empty thought"],
)
def test_generate_content_takes_what_the_sdks_own_tests_send(
    body: dict[str, Any], http: httpx.Client
) -> None:
    assert http.post("/v1/models/gemini-2.5-flash:generateContent", json=body).status_code == 200


def config(**fields: Any) -> dict[str, Any]:
    return {"input": "hi", "generation_config": fields}


def content(*items: Any) -> dict[str, Any]:
    return {"input": [{"type": "user_input", "content": list(items)}]}


INTERACTIONS: list[tuple[str, dict[str, Any]]] = [
    ("'config'", {"input": "hi", "config": {}}),
    ("'contents'", {"contents": "hi"}),
    ("'temperature'", {"input": "hi", "temperature": 1}),
    ("'presence_penalty' at 'generation_config'", config(presence_penalty=0.1)),
    ("'frequency_penalty' at 'generation_config'", config(frequency_penalty=0.1)),
    ("'thinking_budget'", config(thinking_budget=100)),
    ("'candidate_count'", config(candidate_count=1)),
    ("'maxOutputTokens'", config(maxOutputTokens=100)),
    ("'LOW'", config(thinking_level="LOW")),
    ("without function_declarations", config(tool_choice="auto")),
    (
        "no function is named 'g'",
        {"tools": [FUNCTION], **config(tool_choice={"allowed_tools": {"tools": ["g"]}})},
    ),
    ("'ANY'", {"tools": [FUNCTION], **config(tool_choice="ANY")}),
    ("'category'", {"input": "hi", "safety_settings": [{"category": "hate_speech", "threshold": "off"}]}),
    (
        "'BLOCK_NONE'",
        {"input": "hi", "safety_settings": [{"type": "hate_speech", "threshold": "BLOCK_NONE"}]},
    ),
    (
        "'google_search' at",
        {"input": "hi", "tools": [{"type": "function", "name": "f", "google_search": {}}]},
    ),
    ("'type'", {"input": "hi", "tools": [{"google_search": {}}]}),
    ("not a tool type", {"input": "hi", "tools": [{"type": "googleSearch"}]}),
    ("'OBJECT'", {"input": "hi", "tools": [{**FUNCTION, "parameters": {"type": "OBJECT"}}]}),
    (
        "'nullable'",
        {"input": "hi", "tools": [{**FUNCTION, "parameters": {"type": "object", "nullable": True}}]},
    ),
    ("'any_of'", {"input": "hi", "tools": [{**FUNCTION, "parameters": {"any_of": []}}]}),
    ("not a response format type", {"input": "hi", "response_format": {"type": "object", "properties": {}}}),
    (
        "mime_type application/json",
        {"input": "hi", "response_format": {"type": "text", "schema": {"type": "object"}}},
    ),
    ("'IMAGE'", {"input": "hi", "response_modalities": ["IMAGE"]}),
    ("'input'", {}),
    ("'input'", {"input": []}),
    ("'role'", {"input": [{"role": "user", "content": "hi"}]}),
    ("'role'", {"input": [{"role": "user", "parts": [{"text": "hi"}]}]}),
    ("got a string", {"input": ["hi"]}),
    ("cannot be mixed", {"input": [{"type": "text", "text": "hi"}, STEP]}),
    ("not a content type", {"input": RESULT_STEP}),
    ("'type'", content({"text": "hi"})),
    ("'inline_data'", content({"type": "image", "inline_data": {}})),
    ("standard alphabet", content({"type": "image", "mime_type": "image/png", "data": "__79"})),
    ("standard alphabet", content({"type": "image", "mime_type": "image/png", "data": "//7"})),
    ("exactly one of 'data' and 'uri'", content({"type": "image", "mime_type": "image/png"})),
    ("exactly one of", content({"type": "image", "mime_type": "image/png", "data": ""})),
    ("'mime_type'", content({"type": "image", "data": "AAAA"})),
    ("is not image data", content({"type": "image", "data": "AAAA", "mime_type": "video/mp4"})),
    ("must not have parameters", content({"type": "audio", "data": "AAAA", "mime_type": "audio/wav;rate=1"})),
    ("last step", {"input": [STEP, {"type": "model_output", "content": [{"type": "text", "text": "I"}]}]}),
    ("no function call has the id 'c'", {"input": [STEP, {**CALL_STEP, "id": "d"}, RESULT_STEP]}),
    ("no call of ''", {"input": [RESULT_STEP]}),
    ("'call_id'", {"input": [STEP, CALL_STEP, {"type": "function_result", "result": "ok"}]}),
    ("Missing call_id", {"input": [STEP, CALL_STEP, {**RESULT_STEP, "call_id": ""}]}),
    ("already has a result", {"input": [STEP, CALL_STEP, RESULT_STEP, RESULT_STEP]}),
    ("'id'", {"input": [STEP, {"type": "function_call", "name": "f", "arguments": {}}, RESULT_STEP]}),
    ("used twice", {"input": [STEP, CALL_STEP, CALL_STEP, RESULT_STEP]}),
    ("got a number", {"input": [STEP, CALL_STEP, {**RESULT_STEP, "result": 5}]}),
    ("needs a speaker", config(speech_config=[{"voice": "a"}, {"voice": "b", "speaker": "B"}])),
    ("must be stored", {"input": "hi", "background": True, "store": False}),
]


@pytest.mark.parametrize(("message", "body"), INTERACTIONS)
def test_interactions_refuses(message: str, body: dict[str, Any], http: httpx.Client) -> None:
    body = {"model": "gemini-2.5-flash", **body}
    assert message in refused(http.post("/v1/interactions", json=body), 400, "INVALID_ARGUMENT")


def test_a_parent_that_is_not_there(http: httpx.Client) -> None:
    """Never stored, deleted, or of somebody else: 404 each time."""
    body = {"model": "m", "input": "hi"}
    kept = http.post("/v1/interactions", json=body).json()["id"]
    unkept = http.post("/v1/interactions", json={**body, "store": False}).json()
    assert "id" not in unkept
    following = {**body, "previous_interaction_id": kept}
    assert http.post("/v1/interactions", json=following).status_code == 200
    stranger = http.post("/v1/interactions", json=following, headers={"x-goog-api-key": "other"})
    refused(stranger, 404, "NOT_FOUND")
    assert http.delete(f"/v1/interactions/{kept}").status_code == 200
    refused(http.post("/v1/interactions", json=following), 404, "NOT_FOUND")
    refused(http.get(f"/v1/interactions/{kept}"), 404, "NOT_FOUND")


@pytest.mark.parametrize(
    ("headers", "code"), [({"x-goog-api-key": ""}, 403), ({"x-goog-api-key": "invalid-one"}, 400)]
)
def test_keys(headers: dict[str, str], code: int, http: httpx.Client) -> None:
    for path, body in (
        ("/v1/interactions", {"model": "m", "input": "hi"}),
        ("/v1/models/m:generateContent", HI),
    ):
        assert http.post(path, json=body, headers=headers).status_code == code
    assert http.post("/v1/models/m:generateContent?key=k", json=HI, headers=headers).status_code in (
        200,
        code,
    )


def test_replayed_calls_must_be_signed_from_the_third_generation_on(http: httpx.Client) -> None:
    """Each API carries the signature in its own place; a signature of another call is noticed."""
    tools = [{"functionDeclarations": [{"name": "f"}]}]
    first = http.post("/v1/models/gemini-3.5-flash:generateContent", json={**HI, "tools": tools}).json()
    turn = first["candidates"][0]["content"]
    signature = turn["parts"][0]["thoughtSignature"]
    result = {"parts": [RESPONSE]}

    def replay(model: str, parts: list[Any]) -> httpx.Response:
        contents = [*HI["contents"], {"role": "model", "parts": parts}, result]
        return http.post(f"/v1/models/{model}:generateContent", json={"contents": contents, "tools": tools})

    safe = signature.replace("+", "-").replace("/", "_")
    assert replay("gemini-3.5-flash", turn["parts"]).status_code == 200
    assert replay("gemini-3.5-flash", [{**CALL, "thought_signature": safe}]).status_code == 200
    assert replay("gemini-2.5-flash", [CALL]).status_code == 200
    assert "thought_signature" in refused(replay("gemini-3.5-flash", [CALL]), 400, "INVALID_ARGUMENT")
    moved = [{"functionCall": {"name": "f", "args": {"x": 1}}, "thoughtSignature": signature}]
    assert "Corrupted" in refused(replay("gemini-2.5-flash", moved), 400, "INVALID_ARGUMENT")

    def steps(model: str, *before: Any) -> httpx.Response:
        body = {"model": model, "input": [STEP, *before, CALL_STEP, RESULT_STEP], "tools": [FUNCTION]}
        return http.post("/v1/interactions", json=body)

    thought = {"type": "thought", "signature": signature}
    assert steps("gemini-3.5-flash", thought).status_code == 200
    assert steps("gemini-2.5-flash").status_code == 200
    foreign = {"type": "thought", "signature": "AAAA"}
    assert steps("gemini-3.5-flash", foreign).status_code == 200
    assert steps("gemini-3.5-flash", thought, {"type": "model_output", "content": "I"}).status_code == 400
    other = http.post("/v1/interactions", json={"model": "m", "input": "hi"}).json()["steps"][0]
    assert "Corrupted" in refused(steps("gemini-3.5-flash", other), 400, "INVALID_ARGUMENT")
    assert "thought signature" in refused(steps("gemini-3.5-flash"), 400, "INVALID_ARGUMENT")


@pytest.mark.parametrize("version", ["v1", "v1beta", "v1beta2", "v1alpha"])
def test_every_version_and_both_casings(version: str, http: httpx.Client, simulator: Simulator) -> None:
    image = base64.b64encode(b"\xff\xfe").decode()
    camel = {
        "systemInstruction": {"parts": [{"text": "s"}]},
        "contents": [{"parts": [{"inlineData": {"mimeType": "image/png", "data": image}}]}],
        "generationConfig": {"maxOutputTokens": 9, "thinkingConfig": {"includeThoughts": True}},
    }
    snake = {
        "system_instruction": {"parts": [{"text": "s"}]},
        "contents": [{"parts": [{"inline_data": {"mime_type": "image/png", "data": "__4"}}]}],
        "generation_config": {"max_output_tokens": 9, "thinking_config": {"include_thoughts": True}},
    }
    for body in (camel, snake):
        assert http.post(f"/{version}/models/m:generateContent", json=body).status_code == 200
    assert http.post(f"/{version}/interactions", json={"model": "m", "input": "hi"}).status_code == 200
    first, second, _ = simulator.requests
    assert first == second


@pytest.mark.parametrize(
    "path", ["/v1/nothing", "/", "/v1/models/m:fly", "/v1/interactions/x/y", "/v9/interactions"]
)
def test_unknown_paths(path: str, http: httpx.Client) -> None:
    refused(http.post(path, json={}), 404, "NOT_FOUND")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"x"', b"[" * 100_000, b"\xff"])
@pytest.mark.parametrize(
    "path", ["/v1/interactions", "/v1/models/m:generateContent", "/v1/models/m:countTokens"]
)
def test_bodies_that_are_no_request(path: str, body: bytes, http: httpx.Client) -> None:
    refused(http.post(path, content=body), 400, "INVALID_ARGUMENT")


def test_refusals_are_logged_without_a_canonical_request(http: httpx.Client, simulator: Simulator) -> None:
    http.post("/v1/interactions", json={"model": "m"})
    (record,) = simulator.records()
    assert (record.status, record.canonical, simulator.requests) == (400, None, [])
    assert "input" in record.error


def test_the_log_can_be_read_and_emptied_over_http(http: httpx.Client) -> None:
    http.post("/~one/v1/interactions", json={"model": "m", "input": "a"})
    http.post("/~two/v1/interactions", json={"model": "m", "input": "b", "store": False})
    both = http.get("/__log__").json()
    assert [(entry["scope"], entry["stored"]) for entry in both] == [("one", True), ("two", False)]
    http.delete("/__log__?scope=one")
    (left,) = http.get("/__log__").json()
    assert json.dumps(left["canonical"]).count('"b"') == 1


def test_enterprise_paths(http: httpx.Client, simulator: Simulator) -> None:
    place = "/v1beta1/projects/p/locations/global"
    assert http.post(f"{place}/publishers/google/models/m:generateContent", json=HI).status_code == 200
    assert http.post(f"{place}/interactions", json={"model": "m", "input": "hi"}).status_code == 200
    first, second = simulator.requests
    assert first == second


def test_chunked_bodies(http: httpx.Client) -> None:
    pieces = iter([b'{"model": "m", ', b'"input": "hi"}'])
    assert http.post("/v1/interactions", content=pieces).json()["status"] == "completed"


@pytest.mark.parametrize(("length", "code"), [("x", 400), ("-1", 413), ("999999999999", 413)])
def test_lengths_that_are_none(length: str, code: int, simulator: Simulator) -> None:
    connection = HTTPConnection("127.0.0.1", int(simulator.url.rsplit(":", 1)[1]))
    connection.putrequest("POST", "/v1/interactions")
    connection.putheader("Content-Length", length)
    connection.endheaders()
    assert connection.getresponse().status == code
    connection.close()


@pytest.mark.parametrize("depth", [100, 900, 5000])
def test_deep_nesting_is_answered_or_refused(depth: int, http: httpx.Client) -> None:
    nest = "[" * depth + "]" * depth
    step = '{"type": "function_call", "id": "a", "name": "f", "arguments": {"a": NEST}}'
    body = '{"model": "m", "input": [STEP, {"type": "user_input", "content": "hi"}]}'.replace("STEP", step)
    for path, given in (
        ("/v1/interactions", body),
        ("/v1/models/m:generateContent", json.dumps({**HI, "tools": "NEST"}).replace('"NEST"', "NEST")),
    ):
        response = http.post(path, content=given.replace("NEST", nest).encode())
        assert response.status_code in (200, 400)
