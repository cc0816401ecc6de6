"""The same configuration in the words of either API has one canonical form and one answer."""

from __future__ import annotations

import base64
import enum
import io
import wave
from collections.abc import Callable
from typing import Any

import pydantic
import pytest
from google import genai

from shim.simulator import Simulator

MODEL = "gemini-2.5-flash"


class Step(pydantic.BaseModel):
    text: str
    minutes: int | None = None


class Recipe(pydantic.BaseModel):
    """What to cook."""

    name: str
    servings: int = pydantic.Field(ge=1, le=12)
    tags: list[str] = []
    steps: list[Step]
    level: enum.Enum("Level", {"EASY": "easy", "HARD": "hard"})


class Mood(enum.Enum):
    GLAD = "glad"
    SAD = "sad"


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


PAIRS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "sampling": (
        {
            "contents": "hi",
            "config": {
                "system_instruction": "Be terse",
                "temperature": 0,
                "top_p": 0.5,
                "top_k": 40,
                "max_output_tokens": 64,
                "stop_sequences": ["END"],
                "seed": 7,
                "candidate_count": 1,
            },
        },
        {
            "input": "hi",
            "system_instruction": "Be terse",
            "generation_config": {
                "temperature": 0.0,
                "top_p": 0.5,
                "top_k": 40,
                "max_output_tokens": 64,
                "stop_sequences": ["END"],
                "seed": 7,
            },
        },
    ),
    "system parts": (
        {"contents": "hi", "config": {"system_instruction": ["One.", "Two."]}},
        {"input": "hi", "system_instruction": "One.\nTwo."},
    ),
    "pydantic schema": (
        {"contents": "Cook", "config": {"response_mime_type": "application/json", "response_schema": Recipe}},
        {
            "input": "Cook",
            "response_format": {
                "type": "text",
                "mime_type": "application/json",
                "schema": Recipe.model_json_schema(),
            },
        },
    ),
    "list schema": (
        {
            "contents": "Cook",
            "config": {"response_mime_type": "application/json", "response_schema": list[Step]},
        },
        {
            "input": "Cook",
            "response_format": {
                "type": "text",
                "mime_type": "application/json",
                "schema": pydantic.TypeAdapter(list[Step]).json_schema(),
            },
        },
    ),
    "json": (
        {"contents": "Cook", "config": {"response_mime_type": "application/json"}},
        {"input": "Cook", "response_format": {"type": "text", "mime_type": "application/json"}},
    ),
    "safety, labels, tier": (
        {
            "contents": "hi",
            "config": {
                "safety_settings": [{"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "BLOCK_NONE"}],
                "labels": {"team": "x"},
                "service_tier": "flex",
            },
        },
        {
            "input": "hi",
            "safety_settings": [{"type": "hate_speech", "threshold": "block_none"}],
            "labels": {"team": "x"},
            "service_tier": "flex",
        },
    ),
    "thinking level": (
        {
            "contents": "hi",
            "config": {"thinking_config": {"thinking_level": "LOW", "include_thoughts": True}},
        },
        {"input": "hi", "generation_config": {"thinking_level": "low", "thinking_summaries": "auto"}},
    ),
    "thinking budget": (
        {"contents": "hi", "config": {"thinking_config": {"thinking_budget": 0}}},
        {"input": "hi", "generation_config": {"thinking_level": "minimal"}},
    ),
    "function call": (
        {"contents": "Weather?", "config": {"tools": [{"function_declarations": [WEATHER]}]}},
        {"input": "Weather?", "tools": [WEATHER_TOOL]},
    ),
    "parallel calls of allowed functions": (
        {
            "contents": "Ask both",
            "config": {
                "tools": [{"function_declarations": [WEATHER, TIME]}],
                "tool_config": {
                    "function_calling_config": {
                        "mode": "ANY",
                        "allowed_function_names": ["get_weather", "get_time"],
                    }
                },
            },
        },
        {
            "input": "Ask both",
            "tools": [WEATHER_TOOL, {**TIME_TOOL, "parameters": {"type": "object", "properties": {}}}],
            "generation_config": {
                "tool_choice": {"allowed_tools": {"mode": "any", "tools": ["get_time", "get_weather"]}}
            },
        },
    ),
    "search": (
        {"contents": "Who won? – é", "config": {"tools": [{"google_search": {}}]}},
        {"input": "Who won? – é", "tools": [{"type": "google_search"}]},
    ),
    "tools of the service": (
        {
            "contents": "Near https://example.com/é ?",
            "config": {
                "tools": [
                    {"url_context": {}, "google_maps": {}},
                    {"file_search": {"file_search_store_names": ["fileSearchStores/a"], "top_k": 3}},
                ],
                "tool_config": {"retrieval_config": {"lat_lng": {"latitude": 1, "longitude": 2.5}}},
            },
        },
        {
            "input": "Near https://example.com/é ?",
            "tools": [
                {"type": "file_search", "file_search_store_names": ["fileSearchStores/a"], "top_k": 3},
                {"type": "google_maps", "latitude": 1.0, "longitude": 2.5},
                {"type": "url_context"},
            ],
        },
    ),
    "code execution": (
        {"contents": "Compute", "config": {"tools": [{"code_execution": {}}]}},
        {"input": "Compute", "tools": [{"type": "code_execution"}]},
    ),
    "image output": (
        {
            "contents": "Draw",
            "config": {"response_modalities": ["TEXT", "IMAGE"], "image_config": {"aspect_ratio": "16:9"}},
        },
        {"input": "Draw", "response_format": [{"type": "text"}, {"type": "image", "aspect_ratio": "16:9"}]},
    ),
    "two voices": (
        {
            "contents": "Say",
            "config": {
                "response_modalities": ["AUDIO"],
                "speech_config": {
                    "language_code": "en-US",
                    "multi_speaker_voice_config": {
                        "speaker_voice_configs": [
                            {
                                "speaker": name,
                                "voice_config": {"prebuilt_voice_config": {"voice_name": voice}},
                            }
                            for name, voice in (("Joe", "Kore"), ("Ann", "Puck"))
                        ]
                    },
                },
            },
        },
        {
            "input": "Say",
            "response_format": {"type": "audio"},
            "generation_config": {
                "speech_config": [
                    {"speaker": "Joe", "voice": "Kore", "language": "en-US"},
                    {"speaker": "Ann", "voice": "Puck", "language": "en-US"},
                ]
            },
        },
    ),
    "cut short": (
        {"contents": "A long answer, please", "config": {"max_output_tokens": 5}},
        {"input": "A long answer, please", "generation_config": {"max_output_tokens": 5}},
    ),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", PAIRS)
def test_the_same_configuration(name: str, answered_alike: Callable[..., None]) -> None:
    before, after = PAIRS[name]
    answered_alike(before, after)


def test_enum_answers_differ_only_in_their_quotes(client: genai.Client, simulator: Simulator) -> None:
    config = {"response_mime_type": "text/x.enum", "response_schema": Mood}
    response = client.models.generate_content(model=MODEL, contents="Mood?", config=config)
    schema = {"type": "string", "enum": ["glad", "sad"]}
    interaction = client.interactions.create(
        model=MODEL,
        input="Mood?",
        store=False,
        response_format={"type": "text", "mime_type": "application/json", "schema": schema},
    )
    assert simulator.requests[0] == simulator.requests[1]
    assert f'"{response.text}"' == interaction.output_text
    assert isinstance(response.parsed, Mood)


def test_structured_answers_satisfy_the_schema(client: genai.Client) -> None:
    config = {"response_mime_type": "application/json", "response_schema": Recipe}
    response = client.models.generate_content(model=MODEL, contents="Cook", config=config)
    assert isinstance(response.parsed, Recipe)


@pytest.mark.parametrize(
    ("before", "path"),
    [
        ({"presence_penalty": 0.5}, "presence_penalty"),
        ({"candidate_count": 2}, "candidate_count"),
        ({"response_logprobs": True, "logprobs": 3}, "logprobs"),
    ],
)
def test_what_only_one_api_can_ask_shows_but_does_not_change_the_text(
    before: dict[str, Any], path: str, client: genai.Client, simulator: Simulator
) -> None:
    with_it = client.models.generate_content(model=MODEL, contents="hi", config=before)
    without = client.interactions.create(model=MODEL, input="hi", store=False)
    asked, plain = simulator.requests
    assert path in asked.pop("unportable")
    assert asked == plain
    assert with_it.candidates[0].content.parts[0].text == without.output_text


def test_a_sound_is_wrapped_when_asked_for(client: genai.Client) -> None:
    bare = client.interactions.create(model=MODEL, input="Say", response_format={"type": "audio"})
    wav = client.interactions.create(
        model=MODEL, input="Say", response_format={"type": "audio", "mime_type": "audio/wav"}
    )
    assert (bare.output_audio.mime_type, bare.output_audio.sample_rate) == ("audio/l16", 24000)
    with wave.open(io.BytesIO(base64.b64decode(wav.output_audio.data))) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (24000, 1, 2)
