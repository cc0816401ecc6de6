"""The same request through either API has one canonical form and one answer."""

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
from google.genai import types

from shim.simulator import Simulator

MODEL = "gemini-2.5-flash"
PIXELS = bytes(range(240, 256)) * 3
PIXELS_64 = base64.b64encode(PIXELS).decode()


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


def user(*content: dict[str, Any]) -> dict[str, Any]:
    return {"type": "user_input", "content": list(content)}


def text(value: str) -> dict[str, Any]:
    return {"type": "text", "text": value}


PAIRS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "plain text": ({"contents": "Tell me a joke"}, {"input": "Tell me a joke"}),
    "several parts": ({"contents": ["a", "b"]}, {"input": [text("a"), text("b")]}),
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


def texts(interaction: Any) -> str:
    """All text of an interaction, as `GenerateContentResponse.text` joins it."""
    return "".join(
        content.text
        for step in interaction.steps or ()
        if step.type == "model_output"
        for content in step.content or ()
        if content.type == "text"
    )


def calls(interaction: Any) -> list[tuple[str, str, Any]]:
    return [
        (step.id, step.name, step.arguments)
        for step in interaction.steps or ()
        if step.type == "function_call"
    ]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", PAIRS)
def test_same_request_same_answer(name: str, client: genai.Client, simulator: Simulator) -> None:
    before, after = PAIRS[name]
    response = client.models.generate_content(model=MODEL, **before)
    interaction = client.interactions.create(model=MODEL, store=False, **after)
    first, second = simulator.requests
    assert first == second
    assert "unportable" not in first
    assert (response.text or "") == texts(interaction)
    assert [(call.id, call.name, call.args) for call in response.function_calls or ()] == calls(interaction)
    counts, usage = response.usage_metadata, interaction.usage
    assert counts.prompt_token_count == usage.total_input_tokens
    assert (counts.candidates_token_count or 0) == usage.total_output_tokens
    assert (counts.thoughts_token_count or 0) == usage.total_thought_tokens
    assert (counts.tool_use_prompt_token_count or 0) == usage.total_tool_use_tokens
    assert counts.total_token_count == usage.total_tokens
    finish = {"completed": "STOP", "requires_action": "STOP", "incomplete": "MAX_TOKENS"}
    assert response.candidates[0].finish_reason == finish[interaction.status]
    signed = [
        part.thought_signature for part in response.candidates[0].content.parts if part.thought_signature
    ]
    assert [base64.b64encode(signature).decode() for signature in signed] == [
        step.signature for step in interaction.steps if step.type == "thought"
    ]


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


def chat_of(client: genai.Client, config: dict[str, Any], *messages: str) -> list[str]:
    chat = client.chats.create(model=MODEL, config=config)
    return [chat.send_message(message).text for message in messages]


def streamed_chat_of(client: genai.Client, config: dict[str, Any], *messages: str) -> list[str]:
    chat = client.chats.create(model=MODEL, config=config)
    return ["".join(chunk.text or "" for chunk in chat.send_message_stream(message)) for message in messages]


@pytest.mark.parametrize("talk", [chat_of, streamed_chat_of])
@pytest.mark.parametrize(
    ("config", "fields"),
    [
        ({}, {}),
        ({"tools": [{"code_execution": {}}]}, {"tools": [{"type": "code_execution"}]}),
        ({"tools": [{"google_search": {}}]}, {"tools": [{"type": "google_search"}]}),
        (
            {"thinking_config": {"include_thoughts": True}},
            {"generation_config": {"thinking_summaries": "auto"}},
        ),
    ],
    ids=["plain", "code", "search", "thoughts"],
)
def test_a_chat_a_chain_and_a_replay_are_one_conversation(
    talk: Callable[..., list[str]],
    config: dict[str, Any],
    fields: dict[str, Any],
    client: genai.Client,
    simulator: Simulator,
) -> None:
    said = talk(client, config, "one", "two", "three")
    previous = None
    chained = []
    for message in ("one", "two", "three"):
        turn = client.interactions.create(
            model=MODEL, input=message, previous_interaction_id=previous, **fields
        )
        previous = turn.id
        chained.append(texts(turn))
    steps: list[Any] = []
    replayed = []
    for message in ("one", "two", "three"):
        steps.append(user(text(message)))
        turn = client.interactions.create(model=MODEL, input=steps, store=False, **fields)
        steps += [step.model_dump(exclude_none=True) for step in turn.steps]
        replayed.append(texts(turn))
    assert said == chained == replayed
    requests = simulator.requests
    assert requests[:3] == requests[3:6] == requests[6:]
    thoughts = [record.thoughts for record in simulator.records()]
    assert thoughts[:3] == thoughts[3:6] == thoughts[6:]
    assert len(thoughts[2]) == 2


def test_automatic_calling_and_a_loop_over_steps_are_one_conversation(
    client: genai.Client, simulator: Simulator
) -> None:
    """On a model that insists on signatures, too."""

    def get_weather(city: str) -> dict[str, Any]:
        """The weather"""
        return {"city": city, "degrees": 8}

    def get_time() -> str:
        """The time"""
        return "noon"

    chat = client.chats.create(model="gemini-3.5-flash", config={"tools": [get_weather, get_time]})
    answer = chat.send_message("First get_weather then get_time").text
    parameters = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    tools = [
        {"type": "function", "name": "get_weather", "description": "The weather", "parameters": parameters},
        TIME_TOOL,
    ]
    functions: dict[str, Callable[..., Any]] = {"get_weather": get_weather, "get_time": get_time}
    for stored in (True, False):
        given: Any = [user(text("First get_weather then get_time"))]
        previous = None
        while True:
            turn = client.interactions.create(
                model="gemini-3.5-flash",
                input=given,
                tools=tools,
                store=stored,
                previous_interaction_id=previous,
            )
            results = [
                {
                    "type": "function_result",
                    "call_id": id_,
                    "name": name,
                    "result": functions[name](**arguments),
                }
                for id_, name, arguments in calls(turn)
            ]
            if not results:
                break
            if stored:
                previous, given = turn.id, results
            else:
                given = [*given, *(step.model_dump(exclude_none=True) for step in turn.steps), *results]
        assert texts(turn) == answer
    requests = simulator.requests
    assert len(requests) == 9
    assert requests[:3] == requests[3:6] == requests[6:]


def test_an_answer_in_two_hops_is_put_together(client: genai.Client, simulator: Simulator) -> None:
    """Kept, unkept and streamed; the conversation goes on from the whole."""
    model = "long-decode-1"
    said = client.models.generate_content(model=model, contents="Go on").text
    assert said.endswith("✓.")
    chunks = client.models.generate_content_stream(model=model, contents="Go on")
    assert "".join(chunk.text or "" for chunk in chunks) == said
    kept = client.interactions.create(model=model, input="Go on")
    assert (kept.output_text, kept.status) == (said, "completed")
    assert client.interactions.create(model=model, input="Go on", store=False).output_text == said
    events = client.interactions.create(model=model, input="Go on", stream=True)
    deltas = [event.delta for event in events if event.event_type == "step.delta"]
    assert "".join(delta.text for delta in deltas if delta.type == "text") == said
    hops = simulator.requests
    assert len(hops) == 10
    client.interactions.create(model=MODEL, input="And?", previous_interaction_id=kept.id)
    turns = simulator.requests[-1]["turns"]
    assert [turn["items"] for turn in turns] == [[{"text": "Go on"}], [{"text": said}], [{"text": "And?"}]]
    for hop in hops:
        hop.pop("unportable", None)
        assert hop == hops[0]


def test_a_sound_is_wrapped_when_asked_for(client: genai.Client) -> None:
    bare = client.interactions.create(model=MODEL, input="Say", response_format={"type": "audio"})
    wav = client.interactions.create(
        model=MODEL, input="Say", response_format={"type": "audio", "mime_type": "audio/wav"}
    )
    assert (bare.output_audio.mime_type, bare.output_audio.sample_rate) == ("audio/l16", 24000)
    with wave.open(io.BytesIO(base64.b64decode(wav.output_audio.data))) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (24000, 1, 2)


def test_a_forked_chain_keeps_both_ends(client: genai.Client, simulator: Simulator) -> None:
    root = client.interactions.create(model=MODEL, input="root")
    left = client.interactions.create(model=MODEL, input="left", previous_interaction_id=root.id)
    client.interactions.create(model=MODEL, input="right", previous_interaction_id=root.id)
    client.interactions.create(model=MODEL, input="more", previous_interaction_id=left.id)
    said = [
        [item["text"] for turn in request["turns"][::2] for item in turn["items"]]
        for request in simulator.requests
    ]
    assert said == [["root"], ["root", "left"], ["root", "right"], ["root", "left", "more"]]
