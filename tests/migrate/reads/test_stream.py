"""Loops over streams: what their layout becomes, and which changes of behaviour are told."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.plan import FilePlan
from migrate.planner import plan_text

HEAD = "from google import genai\n\nclient = genai.Client()\n\n\n"
LOOP = 'for chunk in client.models.generate_content_stream(model="m", contents="Hi"):'
TEXT = 'event.event_type == "step.delta" and event.delta.type == "text"'
NO_TEXT = 'event.event_type != "step.delta" or event.delta.type != "text"'
RAISE = ['elif event.event_type == "error":', "    raise RuntimeError(event.error)"]


def _plan(text: str) -> FilePlan:
    return plan_text(SourceText("case.py", text), Options(unsafe=True))


def _rewritten(*body: str, indent: str = "    ") -> list[str]:
    """The lines of the loop's body after the rewrite, without their indentation."""
    text = HEAD + LOOP + "\n" + "".join(f"{indent}{line}\n" if line else "\n" for line in body)
    plan = _plan(text)
    assert [site.reason for site in plan.sites] == [""]
    after = apply_edits(text, plan.edits)
    ast.parse(after)
    assert not _plan(after).edits
    return [line.removeprefix(indent) for line in after.partition("\n):\n")[2].splitlines()]


def _codes(*body: str, made: str = "") -> list[str]:
    loop = f"stream = {LOOP[13:-1]}\n{made}for chunk in stream:" if made else LOOP
    plan = _plan(HEAD + loop + "\n" + "".join(f"    {line}\n" for line in body))
    return [entry.code for entry in plan.sites[0].ledger if entry.code > "GI710"]


def test_a_short_body_moves_into_an_if() -> None:
    assert _rewritten('print(chunk.text, end="")') == [
        f"if {TEXT}:",
        '    print(event.delta.text, end="")',
        *RAISE,
    ]


def test_a_long_body_keeps_its_lines() -> None:
    body = [f"print({number})" for number in range(5)]
    assert _rewritten("print(chunk.text)", *body) == [
        'if event.event_type == "error":',
        "    raise RuntimeError(event.error)",
        f"if {NO_TEXT}:",
        "    continue",
        "print(event.delta.text)",
        *body,
    ]


@pytest.mark.parametrize(
    "test",
    [
        "chunk.text",
        "chunk.text is not None",
        "chunk and chunk.text",
        'hasattr(chunk, "text") and chunk.text',
        'getattr(chunk, "text", None)',
        "(chunk.text)",
    ],
)
def test_a_test_for_text_becomes_the_test_of_the_event(test: str) -> None:
    new = f"({TEXT})" if test.startswith("(") else TEXT
    assert _rewritten(f"if {test}:", "    print(chunk.text)") == [
        f"if {new}:",
        "    print(event.delta.text)",
        *RAISE,
    ]


@pytest.mark.parametrize(
    "test",
    ["not chunk.text", "chunk.text is None", "not chunk or not chunk.text", "not (chunk and chunk.text)"],
)
def test_a_test_for_no_text_becomes_the_test_of_the_event(test: str) -> None:
    assert _rewritten(f"if {test}:", "    continue", "print(chunk.text)") == [
        'if event.event_type == "error":',
        "    raise RuntimeError(event.error)",
        f"if {NO_TEXT}:",
        "    continue",
        "print(event.delta.text)",
    ]


def test_what_else_is_tested_stays() -> None:
    assert _rewritten("if chunk.text and len(chunk.text) > 1:", "    print(chunk.text)") == [
        f"if {TEXT} and len(event.delta.text) > 1:",
        "    print(event.delta.text)",
        *RAISE,
    ]


def test_comments_stay_with_what_they_describe() -> None:
    assert _rewritten("# One.", "print(chunk.text)  # Two.", "# Three.") == [
        f"if {TEXT}:",
        "    # One.",
        "    print(event.delta.text)  # Two.",
        *RAISE,
        "# Three.",
    ]


def test_strings_over_several_lines_are_not_moved() -> None:
    lines = _rewritten("print(f'''a", "b''')", "print(chunk.text)")
    assert lines[:4] == [f"if {TEXT}:", "    print(f'''a", "b''')", "    print(event.delta.text)"]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("unit", ["\t", "  ", "    "])
def test_lines_are_written_as_the_file_has_them(newline: str, unit: str) -> None:
    lines = ["def ask() -> None:", f"{unit}{LOOP}", f"{unit * 2}print(chunk.text)", ""]
    text = newline.join([*HEAD.split("\n")[:-1], *lines])
    plan = _plan(text)
    after = apply_edits(text, plan.edits)
    assert after.count("\n") == after.count(newline)
    assert f"{newline}{unit * 2}if {TEXT}:{newline}{unit * 3}print(event.delta.text){newline}" in after
    assert f"{newline}{unit * 3}raise RuntimeError(event.error){newline}" in after


def test_a_guarded_body_brings_only_the_error() -> None:
    assert _codes("if chunk.text:", "    print(chunk.text)") == ["GI711"]


def test_a_body_that_also_ran_without_text_is_told() -> None:
    assert _codes("print(chunk.text)") == ["GI711", "GI712"]


def test_usage_that_comes_once_is_told() -> None:
    assert "GI713" in _codes("if chunk.usage_metadata:", "    print(chunk.usage_metadata.total_token_count)")


def test_a_request_that_moves_is_told() -> None:
    assert "GI714" in _codes("print(chunk.text)", made="print('Now:')\n")


STATEMENTS = st.sampled_from(
    [
        "print(chunk.text)",
        "full += chunk.text or ''",
        "if chunk.text: print(chunk.text)",
        "if not chunk.text:\n        continue",
        "if chunk.usage_metadata:\n        print(chunk.usage_metadata.total_token_count)",
        "usage = chunk.usage_metadata",
        "text = chunk.text",
        "if text is not None:\n        print(text)",
        "if len(full) > 9:\n        break",
        "print(f'''<\n{chunk.text}\n>''')",
        "# A comment.\n    count += 1\n",
    ]
)


@given(st.lists(STATEMENTS, min_size=1, max_size=6))
def test_any_body_is_rewritten_whole_or_left_whole(body: list[str]) -> None:
    """What comes out parses, says nothing of chunks, has one branch per kind of event, and is not touched again."""
    text = f"{HEAD}full, count, text = '', 0, ''\n{LOOP}\n" + "".join(f"    {line}\n" for line in body)
    plan = _plan(text)
    after = apply_edits(text, plan.edits)
    ast.parse(after)
    if plan.sites[0].reason:
        assert after == text
        return
    assert "chunk" not in after
    assert after.count('== "interaction.completed"') <= 1
    assert after.count("raise RuntimeError(event.error)") == 1
    assert not _plan(after).edits
