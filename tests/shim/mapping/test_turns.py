"""The turns of a conversation become steps, each thing said, thought, called or returned one of its own."""

from __future__ import annotations

from typing import Any

import pytest

from shim.mapping import NeedsLiteral, Opaque, Verdict
from shim.mapping.contents import to_input


def text(words: Any) -> dict[str, Any]:
    return {"type": "text", "text": words}


def said(*parts: Any) -> dict[str, Any]:
    return {"role": "user", "parts": list(parts)}


def answered(*parts: Any) -> dict[str, Any]:
    return {"role": "model", "parts": list(parts)}


def call(name: str, **more: Any) -> dict[str, Any]:
    return {"function_call": {"name": name, **more}}


def response(name: str, value: Any, **more: Any) -> dict[str, Any]:
    return {"function_response": {"name": name, "response": value, **more}}


def test_turns_become_steps() -> None:
    converted = to_input([said({"text": "a"}), answered({"text": "b"}), said({"text": "c"})])

    assert converted.value == [
        {"type": "user_input", "content": [text("a")]},
        {"type": "model_output", "content": [text("b")]},
        {"type": "user_input", "content": [text("c")]},
    ]
    assert converted.notices == ()


def test_a_function_call_and_its_result_share_a_minted_id() -> None:
    converted = to_input(
        [said({"text": "q"}), answered(call("f", args={"x": 1})), said(response("f", {"result": "1"}))]
    )

    assert converted.value[1:] == [
        {"type": "function_call", "id": "call_1_1", "name": "f", "arguments": {"x": 1}},
        {"type": "function_result", "call_id": "call_1_1", "name": "f", "result": "1"},
    ]


def test_parallel_calls_are_answered_by_id_or_else_by_name_and_order() -> None:
    converted = to_input(
        [
            answered(call("f"), call("g"), call("f", id="own")),
            said(
                response("f", {"result": "third"}, id="own"),
                response("g", {"result": "second"}),
                response("f", {"result": "first"}),
            ),
        ]
    )
    results = {
        step["result"]: step["call_id"] for step in converted.value if step["type"] == "function_result"
    }
    calls = [step["id"] for step in converted.value if step["type"] == "function_call"]

    assert len(set(calls)) == 3
    assert results == {"first": calls[0], "second": calls[1], "third": "own"}


def test_a_result_that_answers_no_call_is_refused() -> None:
    converted = to_input([said(response("f", {"result": "1"}))])

    assert [notice.row for notice in converted.notices] == ["part.function_response.unpaired"]
    assert converted.refused


@pytest.mark.parametrize(
    ("value", "step"),
    [
        ({"result": "x"}, {"result": "x"}),
        ({"error": "no"}, {"result": "no", "is_error": True}),
        ({"error": {"code": 1}}, {"result": {"error": {"code": 1}}, "is_error": True}),
        ({"result": 1}, {"result": {"result": 1}}),
        ({"output": "x"}, {"result": {"output": "x"}}),
        ({"a": 1, "b": [2]}, {"result": {"a": 1, "b": [2]}}),
        ({}, {"result": {}}),
    ],
)
def test_what_a_function_returned(value: Any, step: dict[str, Any]) -> None:
    found = to_input([answered(call("f", id="c")), said(response("f", value, id="c"))]).value[-1]

    assert found == {"type": "function_result", "call_id": "c", "name": "f", **step}


def test_media_of_a_function_result_follow_its_text() -> None:
    parts = [{"inline_data": {"data": "AAAA", "mime_type": "image/png"}}]
    found = to_input(
        [answered(call("f", id="c")), said(response("f", {"result": "ok"}, id="c", parts=parts))]
    )

    assert found.value[-1]["result"] == [
        text("ok"),
        {"type": "image", "data": "AAAA", "mime_type": "image/png"},
    ]


def test_a_signed_call_has_its_thought_before_it() -> None:
    steps = to_input(
        [
            answered(
                {"text": "Let me see.", "thought": True},
                {**call("f", id="a"), "thought_signature": "-_8B"},
                call("g", id="b"),
            ),
            said(response("f", {}), response("g", {})),
        ]
    ).value

    assert steps[:3] == [
        {"type": "thought", "summary": [text("Let me see.")], "signature": "+/8B"},
        {"type": "function_call", "id": "a", "name": "f", "arguments": {}},
        {"type": "function_call", "id": "b", "name": "g", "arguments": {}},
    ]


@pytest.mark.parametrize(
    "parts",
    [
        [{"text": "A", "thought_signature": "-_8B"}],
        [{"text": "A"}, {"text": "", "thought_signature": "-_8B"}],
    ],
)
def test_a_signed_answer_has_its_thought_before_it(parts: list[Any]) -> None:
    steps = to_input([answered(*parts), said({"text": "q"})]).value

    assert steps[:2] == [
        {"type": "thought", "signature": "+/8B"},
        {"type": "model_output", "content": [text("A")]},
    ]


def test_two_signed_texts_keep_a_thought_each() -> None:
    parts = [{"text": "A", "thought_signature": "AAAA"}, {"text": "B", "thought_signature": "BBBB"}]
    steps = to_input([answered(*parts), said({"text": "q"})]).value

    assert [step.get("signature", step["type"]) for step in steps[:4]] == [
        "AAAA",
        "model_output",
        "BBBB",
        "model_output",
    ]


def test_code_and_its_result_are_paired() -> None:
    steps = to_input(
        [
            answered(
                {"executable_code": {"code": "print(1)", "language": "PYTHON"}},
                {"code_execution_result": {"outcome": "OUTCOME_OK", "output": "1\n"}},
                {"text": "One."},
            ),
            said({"text": "q"}),
        ]
    ).value

    assert steps[:3] == [
        {
            "type": "code_execution_call",
            "id": "code_0_1",
            "arguments": {"code": "print(1)", "language": "python"},
        },
        {"type": "code_execution_result", "call_id": "code_0_1", "result": "1\n", "is_error": False},
        {"type": "model_output", "content": [text("One.")]},
    ]


def test_a_run_that_took_too_long_is_sent_as_failed_with_a_notice() -> None:
    result = {"code_execution_result": {"id": "c", "outcome": "OUTCOME_DEADLINE_EXCEEDED"}}
    converted = to_input([answered(result), said({"text": "q"})])

    assert converted.value[0]["is_error"] is True
    assert [notice.verdict for notice in converted.notices] == [Verdict.APPROX]


def test_calls_of_server_tools_are_replayed_with_a_notice() -> None:
    converted = to_input(
        [
            answered(
                {"tool_call": {"tool_type": "GOOGLE_SEARCH_WEB", "id": "s", "args": {"queries": ["q"]}}},
                {"tool_response": {"tool_type": "GOOGLE_SEARCH_WEB", "id": "s", "response": {"a": 1}}},
            ),
            said({"text": "q"}),
        ]
    )

    assert converted.value[:2] == [
        {
            "type": "google_search_call",
            "id": "s",
            "arguments": {"queries": ["q"]},
            "search_type": "web_search",
        },
        {"type": "google_search_result", "call_id": "s", "result": [{"a": 1}]},
    ]
    assert [notice.row for notice in converted.notices] == ["part.tool_call", "part.tool_response"]


def test_a_conversation_that_ends_with_the_model_is_refused() -> None:
    converted = to_input([said({"text": "q"}), answered({"text": "The answer is"})])

    assert [(notice.path, notice.row) for notice in converted.notices] == [
        ("contents[1]", "content.trailing_model")
    ]
    assert converted.refused


def test_a_role_nobody_knows_is_refused() -> None:
    converted = to_input([{"role": "assistant", "parts": [{"text": "a"}]}, said({"text": "b"})])

    assert [(notice.path, notice.row) for notice in converted.notices] == [
        ("contents[0].role", "content.role")
    ]


def test_a_turn_of_results_may_be_called_the_tool_s() -> None:
    asked = [said({"text": "a"}), answered(call("f", id="c"))]
    results = {"role": "tool", "parts": [response("f", {"result": "x"})]}
    more = {"role": "tool", "parts": [*results["parts"], {"text": "b"}]}

    assert not to_input([*asked, results]).notices
    assert to_input([*asked, results]).value[-1]["call_id"] == "c"
    assert to_input([*asked, more]).refused


def test_a_result_whose_name_is_known_at_run_time_answers_the_only_call() -> None:
    step = to_input([answered(call("f", id="c")), said(response(Opaque(), {"result": "x"}))]).value[-1]

    assert step["call_id"] == "c"


def test_a_result_whose_name_is_known_at_run_time_cannot_choose_among_calls() -> None:
    with pytest.raises(NeedsLiteral):
        to_input([answered(call("f"), call("g")), said(response(Opaque(), {"result": "x"}))])
