"""A conversation says the same as turns and as steps, and comes back unchanged."""

from __future__ import annotations

import copy
from collections import Counter
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from interaction_strategies import step_histories
from wire_strategies import SIGNATURES, histories, rough_contents

from shim.core import history
from shim.core.response import to_generate_content
from shim.core.stream import to_chunks
from shim.errors import LossError, MalformedError
from shim.mapping.turns import Timeline


def user(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"role": "user", "parts": list(parts)}


def model(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"role": "model", "parts": list(parts)}


def call(name: str, **more: Any) -> dict[str, Any]:
    return {"functionCall": {"name": name, "args": {}, **more}}


def answer(name: str, response: Any, **more: Any) -> dict[str, Any]:
    return {"functionResponse": {"name": name, "response": response, **more}}


def signatures(value: Any) -> Counter[str]:
    """Every signature in a value, in either API's words."""
    found: Counter[str] = Counter()
    if isinstance(value, dict):
        for key, item in value.items():
            if key in ("signature", "thoughtSignature", "thought_signature"):
                found[item] += 1
            else:
                found += signatures(item)
    elif isinstance(value, list):
        for item in value:
            found += signatures(item)
    return found


@given(histories())
def test_contents_come_back_as_they_were(contents: list[Any]) -> None:
    there = history.to_steps(contents)
    back = history.to_contents(there.body)

    assert back.body == contents
    assert there.notices == back.notices == ()


@given(step_histories())
def test_steps_come_back_as_they_were(steps: list[Any]) -> None:
    there = history.to_contents(steps)
    back = history.to_steps(there.body)

    assert back.body == steps
    assert there.notices == back.notices == ()


@given(rough_contents())
@example(
    [{"role": "model", "parts": [{"text": "", "thought": True, "thoughtSignature": "AA=="}, {"text": ""}]}]
)
@example(
    [
        {"role": "model", "parts": [{"text": "a", "thought": True}]},
        {
            "role": "model",
            "parts": [{"text": "", "thoughtSignature": "AA=="}, {"functionCall": {"name": "f"}}],
        },
    ]
)
def test_one_round_settles_any_contents(contents: list[Any]) -> None:
    steps = history.to_steps(contents).body
    settled = history.to_contents(steps).body

    assert history.to_contents(history.to_steps(settled).body).body == settled


@given(rough_contents())
def test_no_signature_of_the_model_is_lost_or_doubled(contents: list[Any]) -> None:
    given_ = sum((signatures(turn) for turn in contents if turn.get("role") == "model"), Counter())
    translation = history.to_steps(contents)

    assert signatures(translation.body) == given_
    assert signatures(history.to_contents(translation.body).body) == given_


@given(rough_contents())
def test_every_call_has_an_id_of_its_own_and_every_result_names_one(contents: list[Any]) -> None:
    steps = history.to_steps(contents).body
    ids = [step["id"] for step in steps if step["type"] == "function_call"]

    assert len(set(ids)) == len(ids)
    assert all(step["call_id"] for step in steps if step["type"] == "function_result")


@given(histories(), rough_contents())
def test_ids_stay_while_a_conversation_grows(contents: list[Any], more: list[Any]) -> None:
    for turn in contents:
        for part in turn["parts"]:
            for item in part.values():
                if isinstance(item, dict):
                    item.pop("id", None)
    steps = history.to_steps(contents).body

    assert history.to_steps([*contents, *more]).body[: len(steps)] == steps


@given(rough_contents(), step_histories())
def test_what_was_given_stays_as_it_was(contents: list[Any], steps: list[Any]) -> None:
    before = copy.deepcopy((contents, steps))
    history.to_steps(contents)
    history.to_contents(steps)

    assert (contents, steps) == before


@given(histories())
def test_the_short_way_is_the_long_way(contents: list[Any]) -> None:
    timeline = Timeline()
    for index, turn in enumerate(contents):
        if turn["role"] == "model":
            timeline.model(turn["parts"], f"contents[{index}]")
        else:
            timeline.user(turn["parts"], f"contents[{index}]")

    assert history.to_steps(contents).body == timeline.steps


@given(SIGNATURES)
def test_parallel_calls_keep_one_signature(signature: str) -> None:
    contents = [model({**call("f", id="1"), "thoughtSignature": signature}, call("g", id="2"))]
    steps = history.to_steps(contents).body

    assert [step["type"] for step in steps] == ["thought", "function_call", "function_call"]
    assert history.to_contents(steps).body == contents


def test_both_alphabets_of_base64_are_read_and_the_standard_one_is_written() -> None:
    (thought, _) = history.to_steps([model({"text": "a", "thought_signature": "-_8"})]).body

    assert thought["signature"] == "+/8="


def test_an_id_is_minted_around_those_that_are_there() -> None:
    contents = [
        user({"text": "q"}),
        model(call("f"), call("f")),
        user(answer("f", {"result": "1"}), answer("f", {"result": "2"})),
        model(call("f", id="call_1_1")),
    ]
    steps = history.to_steps(contents).body

    assert [step.get("id", step.get("call_id")) for step in steps[1:]] == [
        *("call_1_2", "call_1_3"),
        *("call_1_2", "call_1_3"),
        "call_1_1",
    ]


def test_calls_that_share_an_id_are_told_apart_and_answered_in_order() -> None:
    contents = [
        model(call("f", id="call_f"), call("f", id="call_f")),
        user(answer("f", {"result": "1"}, id="call_f"), answer("f", {"result": "2"}, id="call_f")),
    ]
    translation = history.to_steps(contents)
    first, second, one, two = translation.body

    assert first["id"] == one["call_id"] == "call_f"
    assert second["id"] == two["call_id"] != "call_f"
    assert [found.row for found in translation.notices] == ["part.function_call.id.duplicate"]


@pytest.mark.parametrize(
    ("response", "result"),
    [
        ({"result": "8 °C"}, {"result": "8 °C"}),
        ({"temp": 8}, {"result": {"temp": 8}}),
        ({"result": [1, 2]}, {"result": {"result": [1, 2]}}),
        ({"output": None}, {"result": {"output": None}}),
        ({}, {"result": {}}),
        ({"error": "no"}, {"result": "no", "is_error": True}),
        ({"error": {"code": 1}}, {"result": {"error": {"code": 1}}, "is_error": True}),
    ],
)
def test_function_results_of_every_shape_come_back(response: Any, result: Any) -> None:
    contents = [model(call("f", id="1")), user(answer("f", response, id="1"))]
    steps = history.to_steps(contents).body

    assert steps[1] == {"type": "function_result", "call_id": "1", "name": "f", **result}
    assert history.to_contents(steps).body == contents


def test_a_result_without_a_name_gets_that_of_its_call() -> None:
    steps = [
        {"type": "function_call", "id": "1", "name": "f", "arguments": {}},
        {"type": "function_result", "call_id": "1", "result": "x"},
    ]

    assert history.to_contents(steps).body[1] == user(answer("f", {"result": "x"}, id="1"))


def test_media_of_a_result_stand_beside_its_object() -> None:
    image = {"inlineData": {"mimeType": "image/png", "data": "AAAA"}}
    contents = [model(call("f", id="1")), user(answer("f", {"a": 1}, id="1", parts=[image]))]
    steps = history.to_steps(contents).body

    assert steps[1]["result"] == [
        {"type": "text", "text": '{"a": 1}'},
        {"type": "image", "data": "AAAA", "mime_type": "image/png"},
    ]
    assert history.to_contents(steps).body == contents


def test_thoughts_stay_thoughts() -> None:
    contents = [model({"text": "secret", "thought": True, "thoughtSignature": "AAAA"}, {"text": "answer"})]
    steps = history.to_steps(contents).body

    assert steps == [
        {"type": "thought", "summary": [{"type": "text", "text": "secret"}], "signature": "AAAA"},
        {"type": "model_output", "content": [{"type": "text", "text": "answer"}]},
    ]
    assert history.to_contents(steps).body == [
        model({"text": "secret", "thought": True}, {"text": "answer", "thoughtSignature": "AAAA"})
    ]


def test_two_signed_thoughts_in_a_row_keep_their_signatures() -> None:
    steps = [
        {"type": "thought", "signature": "AAAA"},
        {"type": "thought", "signature": "BBBB"},
        {"type": "model_output", "content": [{"type": "text", "text": "x"}]},
    ]
    contents = history.to_contents(steps).body

    assert signatures(contents) == Counter(["AAAA", "BBBB"])
    assert history.to_steps(contents).body == steps


def test_media_are_passed_on_and_not_copied() -> None:
    data = "A" * 4096
    steps = history.to_steps([user({"inlineData": {"mimeType": "image/png", "data": data}})]).body
    contents = history.to_contents(steps).body

    assert steps[0]["content"][0]["data"] is data
    assert contents[0]["parts"][0]["inlineData"]["data"] is data


def test_a_search_in_a_history_stays_a_step_of_its_tool() -> None:
    steps = [
        {
            "type": "google_search_call",
            "id": "s",
            "arguments": {"queries": ["q"]},
            "search_type": "web_search",
        },
        {"type": "google_search_result", "call_id": "s", "result": [{"search_suggestions": "<p>"}]},
        {"type": "model_output", "content": [{"type": "text", "text": "x"}]},
    ]
    back = history.to_steps(history.to_contents(steps).body)

    assert back.body == steps
    assert {found.row for found in back.notices} == {"part.tool_call", "part.tool_response"}


@pytest.mark.parametrize(
    ("contents", "path"),
    [
        ([user(), 3], "contents[1]"),
        ([{"role": "user", "parts": "hi"}], "contents[0].parts"),
        ([model({"text": 3})], "contents[0].parts[0]"),
        ([user({"text": "a"}, {"inlineData": 3})], "contents[0].parts[1]"),
        ([model(call("f", id=3))], "contents[0].parts[0]"),
    ],
)
def test_what_is_no_turn_is_named_with_its_path(contents: Any, path: str) -> None:
    with pytest.raises(MalformedError) as raised:
        history.to_steps(contents)

    assert raised.value.path == path
    assert path in str(raised.value)


@given(st.sampled_from(["partMetadata", "newField", "audioTranscription"]))
def test_strict_mode_raises_for_a_loss_and_names_it(name: str) -> None:
    contents = [user({"text": "a", name: {}})]
    notices = history.to_steps(contents).notices

    assert len(notices) == 1
    if notices[0].safe:
        assert history.to_steps(contents, strict=True).notices == notices
    else:
        with pytest.raises(LossError) as raised:
            history.to_steps(contents, strict=True)
        assert raised.value.notices == notices


@pytest.mark.parametrize(
    "steps",
    [
        [{"type": "thought", "signature": "AA=="}],
        [
            {"type": "model_output", "content": [{"type": "text", "text": "a"}]},
            {"type": "thought", "signature": "AA=="},
        ],
        [
            {"type": "function_call", "id": "1", "name": "f", "arguments": {}},
            {"type": "thought", "signature": "AA=="},
        ],
        [
            {"type": "thought", "signature": "AA=="},
            {"type": "thought", "signature": "BB=="},
            {"type": "function_call", "id": "1", "name": "f", "arguments": {}},
        ],
    ],
    ids=["alone", "after a text", "after a call", "before another"],
)
def test_a_signature_without_a_part_of_its_own_stays_where_it_was(steps: list[Any]) -> None:
    """Whole answers, histories and streams all carry it on an empty thought."""
    carrier = {"text": "", "thought": True, "thoughtSignature": "AA=="}
    contents = history.to_contents(steps).body
    chunks, _ = to_chunks([*streamed(steps), COMPLETED])
    told = [part for chunk in chunks for part in chunk["candidates"][0]["content"]["parts"]]

    assert carrier in contents[0]["parts"]
    assert history.to_steps(contents).body == steps
    assert to_generate_content({"status": "completed", "steps": steps}).body["candidates"][0]["content"] == {
        "role": "model",
        "parts": contents[0]["parts"],
    }
    assert [part for part in told if part != {"text": ""}] == contents[0]["parts"]


COMPLETED = {"event_type": "interaction.completed", "interaction": {"status": "completed"}}


def streamed(steps: list[Any]) -> list[dict[str, Any]]:
    """The steps as events that start them whole."""
    return [
        event
        for index, step in enumerate(steps)
        for event in (
            {"event_type": "step.start", "index": index, "step": step},
            {"event_type": "step.stop", "index": index},
        )
    ]


def test_a_signature_is_not_put_on_a_text_that_says_nothing() -> None:
    steps = [
        {"type": "thought", "signature": "AA=="},
        {"type": "model_output", "content": [{"type": "text", "text": ""}]},
        {"type": "function_call", "id": "1", "name": "f", "arguments": {}},
    ]

    assert history.to_contents(steps).body == [
        model({"text": ""}, {**call("f", id="1"), "thoughtSignature": "AA=="})
    ]


def test_an_empty_text_of_the_model_is_not_sent_back() -> None:
    """The last chunk of a stream is one, and chats keep it."""
    translation = history.to_steps([model({"text": "a"}, {"text": ""})])

    assert translation.body == [{"type": "model_output", "content": [{"type": "text", "text": "a"}]}]
    assert [one.row for one in translation.notices] == ["content.parts.empty"]
    assert translation.notices[0].safe


def test_the_answers_signature_may_come_in_an_empty_text_at_the_end() -> None:
    streamed = [model({"text": "a"}, {"text": "b"}, {"text": "", "thoughtSignature": "AAAA"})]

    assert history.to_steps(streamed).body == [
        {"type": "thought", "signature": "AAAA"},
        {"type": "model_output", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]},
    ]
