"""A conversation is the same whether a chat keeps it, the service does, or the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from google import genai

from shim.simulator import Simulator

MODEL = "gemini-2.5-flash"
TIME_TOOL = {"type": "function", "name": "get_time", "description": "The time"}


def user(*content: dict[str, Any]) -> dict[str, Any]:
    return {"type": "user_input", "content": list(content)}


def text(value: str) -> dict[str, Any]:
    return {"type": "text", "text": value}


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
