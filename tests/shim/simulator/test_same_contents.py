"""The same conversation in the words of either API has one canonical form and one answer."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest
from google.genai import types

PIXELS = bytes(range(240, 256)) * 3
PIXELS_64 = base64.b64encode(PIXELS).decode()

WEATHER = {
    "name": "get_weather",
    "description": "The weather",
    "parameters": {
        "type": "OBJECT",
        "properties": {"city": {"type": "STRING"}, "days": {"type": "INTEGER", "nullable": True}},
        "required": ["city"],
    },
}
WEATHER_TOOL = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "days": {"type": ["integer", "null"]}},
        "required": ["city"],
    },
}
TIME = {"name": "get_time", "description": "The time"}
TIME_TOOL = {"type": "function", "name": "get_time", "description": "The time"}


def user(*content: dict[str, Any]) -> dict[str, Any]:
    return {"type": "user_input", "content": list(content)}


def text(value: str) -> dict[str, Any]:
    return {"type": "text", "text": value}


PAIRS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "plain text": ({"contents": "Tell me a joke"}, {"input": "Tell me a joke"}),
    "several parts": ({"contents": ["a", "b"]}, {"input": [text("a"), text("b")]}),
    "history": (
        {
            "contents": [
                types.Content(role="user", parts=[types.Part(text="q1")]),
                types.Content(role="model", parts=[types.Part(text="a1 "), types.Part(text="more")]),
                types.Content(role="user", parts=[types.Part(text="q2")]),
            ]
        },
        {
            "input": [
                user(text("q1")),
                {"type": "model_output", "content": [text("a1 more")]},
                user(text("q2")),
            ]
        },
    ),
    "inline image": (
        {"contents": [types.Part.from_bytes(data=PIXELS, mime_type="image/png"), "What is this?"]},
        {"input": [{"type": "image", "data": PIXELS_64, "mime_type": "image/png"}, text("What is this?")]},
    ),
    "file by address": (
        {
            "contents": [
                types.Part.from_uri(file_uri="https://x/y.pdf", mime_type="application/pdf"),
                "Sum up",
            ]
        },
        {
            "input": [
                {"type": "document", "uri": "https://x/y.pdf", "mime_type": "application/pdf"},
                text("Sum up"),
            ]
        },
    ),
    "text file": (
        {"contents": [types.Part.from_bytes(data="é = 1".encode(), mime_type="text/plain"), "Explain"]},
        {"input": [text("é = 1"), text("Explain")]},
    ),
    "clip of a video": (
        {
            "contents": [
                types.Part(
                    file_data=types.FileData(file_uri="https://youtu.be/x", mime_type="video/mp4"),
                    video_metadata=types.VideoMetadata(start_offset="10s", end_offset="20s", fps=2),
                )
            ]
        },
        {
            "input": [
                {
                    "type": "video",
                    "uri": "https://youtu.be/x",
                    "processing": {
                        "type": "static",
                        "start_offset": "10s",
                        "end_offset": "20.0s",
                        "fps": 2.0,
                    },
                }
            ]
        },
    ),
    "media resolution": (
        {
            "contents": [types.Part.from_bytes(data=PIXELS, mime_type="image/jpeg"), "?"],
            "config": {"media_resolution": "MEDIA_RESOLUTION_LOW"},
        },
        {
            "input": [
                {"type": "image", "data": PIXELS_64, "mime_type": "image/jpeg", "resolution": "low"},
                text("?"),
            ]
        },
    ),
    "media in a result": (
        {
            "contents": [
                types.Content(role="user", parts=[types.Part(text="Look")]),
                types.Content(
                    role="model",
                    parts=[types.Part(function_call=types.FunctionCall(id="x", name="get_time", args={}))],
                ),
                types.Content(
                    role="user",
                    parts=[
                        types.Part(
                            function_response=types.FunctionResponse(
                                id="x",
                                name="get_time",
                                response={"output": "ok"},
                                parts=[
                                    types.FunctionResponsePart(
                                        inline_data=types.FunctionResponseBlob(
                                            mime_type="image/png", data=PIXELS
                                        )
                                    )
                                ],
                            )
                        )
                    ],
                ),
            ],
            "config": {"tools": [{"function_declarations": [TIME]}]},
        },
        {
            "input": [
                user(text("Look")),
                {"type": "function_call", "id": "a", "name": "get_time", "arguments": {}},
                {
                    "type": "function_result",
                    "call_id": "a",
                    "result": [text("ok"), {"type": "image", "mime_type": "image/png", "data": PIXELS_64}],
                },
            ],
            "tools": [TIME_TOOL],
        },
    ),
    "results of functions": (
        {
            "contents": [
                types.Content(role="user", parts=[types.Part(text="Ask both")]),
                types.Content(
                    role="model",
                    parts=[
                        types.Part(
                            function_call=types.FunctionCall(name="get_weather", args={"city": "Oslo"})
                        ),
                        types.Part(function_call=types.FunctionCall(name="get_time")),
                    ],
                ),
                types.Content(
                    role="user",
                    parts=[
                        types.Part.from_function_response(name="get_weather", response={"result": [1, 2]}),
                        types.Part.from_function_response(name="get_time", response={"error": "no clock"}),
                    ],
                ),
            ],
            "config": {"tools": [{"function_declarations": [WEATHER, TIME]}]},
        },
        {
            "input": [
                user(text("Ask both")),
                {"type": "function_call", "id": "a", "name": "get_weather", "arguments": {"city": "Oslo"}},
                {"type": "function_call", "id": "b", "name": "get_time", "arguments": {}},
                {"type": "function_result", "call_id": "b", "result": "no clock", "is_error": True},
                {"type": "function_result", "call_id": "a", "result": "[1, 2]"},
            ],
            "tools": [WEATHER_TOOL, TIME_TOOL],
        },
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_the_same_conversation(name: str, answered_alike: Callable[..., None]) -> None:
    before, after = PAIRS[name]
    answered_alike(before, after)
