"""``interactions-shim convert`` moves stored traffic of any form, and says what it could not move."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from shim.cli import main
from shim.core import history, request, response

TURNS = [{"role": "user", "parts": [{"text": "Grüße"}]}, {"role": "model", "parts": [{"text": "東京"}]}]
REQUEST = {"contents": TURNS[:1], "generationConfig": {"topK": 3}}
ANSWER = {"id": "v1_x", "status": "completed", "steps": [{"type": "model_output", "content": []}]}
CHUNK = {"candidates": [{"content": {"parts": [{"text": "a"}], "role": "model"}, "finishReason": "STOP"}]}
EVENTS = [
    {"event_type": "interaction.created", "interaction": {"id": "v1_x", "model": "m"}},
    {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
    {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "a"}},
    {"event_type": "interaction.completed", "interaction": {"id": "v1_x", "status": "completed"}},
]
REQUEST_OF_A_WORD = {"contents": [{"role": "user", "parts": [{"text": "hi"}]}]}


def run(*args: str, given: Any = None) -> Result:
    text = given if isinstance(given, (str, bytes)) or given is None else json.dumps(given)
    return CliRunner().invoke(main, ["convert", *args], input=text)


def test_a_request_from_a_pipe() -> None:
    result = run("--model", "models/m", given=REQUEST)

    assert json.loads(result.stdout) == request.to_interactions(REQUEST, model="m").body
    assert result.stderr.startswith("stdin:1: generation_config.top_k: ")
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (ANSWER, response.to_generate_content(ANSWER).body),
        (CHUNK, response.to_interactions(CHUNK).body),
        (TURNS, history.to_steps(TURNS).body),
        (history.to_steps(TURNS).body, TURNS),
        (
            {"model": "m", "input": "hi"},
            {"model": "models/m", **request.to_generate_content({"input": "hi"}).body},
        ),
        ([REQUEST, REQUEST], [request.to_interactions(REQUEST).body] * 2),
        ({"key": 1, "request": REQUEST}, {"key": 1, "request": request.to_interactions(REQUEST).body}),
    ],
    ids=["answer", "gc-answer", "contents", "steps", "request", "requests", "batch"],
)
def test_what_a_value_is_its_keys_tell(given: Any, expected: Any) -> None:
    assert json.loads(run(given=given).stdout) == expected


ASKED = "https://h/v1beta/models/m:streamGenerateContent?alt=sse&x=1"
BODY = {"input": [{"type": "user_input", "content": [{"type": "text", "text": "hi"}]}], "store": False}


@pytest.mark.parametrize(
    ("there", "back"),
    [
        (
            {"method": "POST", "path": "/v1/models/m:generateContent", "body": REQUEST_OF_A_WORD},
            {"method": "POST", "path": "/v1/interactions", "body": {"model": "m", **BODY}},
        ),
        (
            {"request": {"url": ASKED.replace("alt=sse&x=1", "x=1&alt=sse"), "body": REQUEST_OF_A_WORD}},
            {
                "request": {
                    "url": "https://h/v1beta/interactions?x=1",
                    "body": {"model": "m", **BODY, "stream": True},
                }
            },
        ),
    ],
    ids=["whole", "stream"],
)
def test_the_address_beside_a_body_says_what_the_translated_one_does(there: Any, back: Any) -> None:
    """A capture whose body says one thing and whose address another is worth nothing."""
    assert json.loads(run(given=there).stdout) == back
    assert json.loads(run(given=back).stdout) == there


def test_a_body_that_is_text_stays_text() -> None:
    """As cassettes keep it."""
    given = {
        "request": {"uri": ASKED, "body": json.dumps(REQUEST_OF_A_WORD)},
        "response": {"body": {"string": json.dumps(CHUNK)}},
    }
    done = json.loads(run(given=given).stdout)

    assert done["request"]["uri"] == "https://h/v1beta/interactions?x=1"
    assert json.loads(done["request"]["body"]) == {"model": "m", **BODY, "stream": True}
    assert json.loads(done["response"]["body"]["string"]) == response.to_interactions(CHUNK).body


def test_what_goes_to_another_method_stays_as_it_is() -> None:
    given = {"path": "/v1/models/m:countTokens", "body": REQUEST_OF_A_WORD}
    result = run(given=given)

    assert json.loads(result.stdout) == given
    assert "`countTokens` stays as it is" in result.stderr


def test_lines_stay_lines(tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    file.write_text(f"{json.dumps(REQUEST)}\n\n{json.dumps(CHUNK)}\n")
    lines = run(str(file)).stdout.splitlines()

    assert [json.loads(line) for line in lines] == [
        request.to_interactions(REQUEST).body,
        response.to_interactions(CHUNK).body,
    ]


def test_a_recorded_stream_stays_a_stream() -> None:
    recorded = "".join(f"event: x\r\ndata: {json.dumps(event)}\r\n\r\n" for event in EVENTS)
    told = run(given=recorded).stdout
    back = run(given=told).stdout

    assert told.count("data: ") == 2
    assert '"text":"a"' in told
    assert back.endswith("event: done\ndata: [DONE]\n\n")
    assert "interaction.completed" in back


def test_a_stream_may_be_recorded_as_lines_or_as_a_list() -> None:
    lines = run(given="\n".join(map(json.dumps, EVENTS))).stdout.splitlines()
    listed = json.loads(run(given=EVENTS).stdout)

    assert [json.loads(line) for line in lines] == listed
    assert run("--kind", "stream", given="\n".join(lines)).stdout.count("event_type") > 3


EARLY_ANSWER = {
    "id": "v1_x",
    "status": "completed",
    "role": "model",
    "outputs": [{"type": "text", "text": "a"}],
}
EARLY_REQUEST = {"model": "m", "input": [{"role": "user", "content": "hi"}], "response_modalities": ["IMAGE"]}
EARLY_EVENTS = [
    {"event_type": "interaction.start", "interaction": {"id": "v1_x", "model": "m"}},
    {"event_type": "content.start", "index": 0, "content": {"type": "text"}},
    {"event_type": "content.delta", "index": 0, "delta": {"type": "text", "text": "a"}},
    {"event_type": "interaction.complete", "interaction": {"id": "v1_x", "status": "completed"}},
]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            EARLY_ANSWER,
            {
                "id": "v1_x",
                "status": "completed",
                "steps": [{"type": "model_output", "content": [{"type": "text", "text": "a"}]}],
            },
        ),
        (EARLY_REQUEST, {"model": "m", "input": BODY["input"], "response_format": {"type": "image"}}),
        (EARLY_REQUEST["input"], BODY["input"]),
        (EARLY_EVENTS, EVENTS),
        ([EARLY_ANSWER, ANSWER], None),
        (
            {"url": "https://h/v1beta/interactions", "body": json.dumps({"input": EARLY_REQUEST["input"]})},
            {"url": "https://h/v1beta/interactions", "body": json.dumps({"input": BODY["input"]})},
        ),
        (REQUEST_OF_A_WORD, BODY),
        (CHUNK, response.to_interactions(CHUNK).body),
        (ANSWER, ANSWER),
        (EVENTS, EVENTS),
    ],
    ids=[
        *("answer", "request", "turns", "stream", "answers", "cassette"),
        *("gc-request", "gc-answer", "today", "today-stream"),
    ],
)
def test_to_interactions_brings_every_dialect_to_todays(given: Any, expected: Any) -> None:
    result = run("--to", "interactions", given=given)
    done = json.loads(result.stdout)

    assert result.stderr == ""
    assert done == (expected or [json.loads(run("--to", "interactions", given=one).stdout) for one in given])
    assert json.loads(run("--to", "interactions", given=done).stdout) == done


def test_a_recorded_stream_of_the_early_beta_stays_a_stream() -> None:
    recorded = "".join(f"event: x\r\ndata: {json.dumps(event)}\r\n\r\n" for event in EARLY_EVENTS)
    told = run("--to", "interactions", given=recorded + "event: done\ndata: [DONE]\n\n").stdout
    lines = run("--to", "interactions", given="\n".join(map(json.dumps, EARLY_EVENTS))).stdout

    assert [json.loads(line[6:]) for line in told.splitlines() if line.startswith("data: {")] == EVENTS
    assert told.endswith("event: done\ndata: [DONE]\n\n")
    assert [json.loads(line) for line in lines.splitlines()] == EVENTS
    assert run(given=told).stdout == run(given=recorded).stdout


def test_what_the_early_beta_could_not_say_is_an_error_with_its_line() -> None:
    result = run("--to", "interactions", "--kind", "request", given='{"input": "hi"}\n{"input": [1]}\n')

    assert result.exit_code == 1
    assert result.stderr == "stdin:2: input[0]: A step has to be an object with a type.\n"


def test_strict_fails_and_names_what_would_be_lost() -> None:
    result = run("--strict", given=REQUEST)

    assert result.exit_code == 1
    assert result.stdout == ""
    assert "stdin:1: generation_config.top_k: " in result.stderr


def test_notices_go_to_a_file_as_json(tmp_path: Path) -> None:
    file = tmp_path / "notices.json"
    result = run("--notices", str(file), given=f"{json.dumps(REQUEST)}\n{json.dumps(REQUEST)}\n")
    found = json.loads(file.read_text())

    assert result.stderr == ""
    assert [(one["file"], one["line"], one["path"], one["row"]) for one in found] == [
        ("stdin", 1, "generation_config.top_k", "config.top_k"),
        ("stdin", 2, "generation_config.top_k", "config.top_k"),
    ]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "stdin:1: There is nothing here."),
        ("[1,\n2", "stdin:2: This is no JSON"),
        (b"\n\xff", "stdin:2: This is no UTF-8 text"),
        (f"{json.dumps(REQUEST)}\n{{oops\n", "stdin:2: This line is no JSON"),
        ('{"a": 1}', "stdin:1: This is no request, answer, history or stream"),
        ('{"contents": [{"parts": 3}]}', "stdin:1: contents[0].parts: "),
        ('data: {"event_type": "step.stop"}\n\n', "stdin:2: The stream ended after 1 events"),
        ("data: oops\n\n", "stdin:2: "),
        (f"{json.dumps(EVENTS[0])}\n3\n", "stdin:2: An event has to be an object."),
    ],
)
def test_what_cannot_be_converted_is_named_with_its_line(given: Any, message: str) -> None:
    result = run(given=given)

    assert result.exit_code == 1
    assert message in result.stderr


def test_a_file_is_written_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    good, bad, out = tmp_path / "good.jsonl", tmp_path / "bad.jsonl", tmp_path / "out"
    out.mkdir()
    good.write_text(json.dumps(TURNS) + "\n")
    bad.write_text(json.dumps(TURNS) + "\noops\n")
    result = run(str(good), str(bad), "-o", str(out))

    assert result.exit_code == 1
    assert f"{bad}:2: " in result.stderr
    assert [path.name for path in out.iterdir()] == ["good.jsonl"]
    assert json.loads((out / "good.jsonl").read_text()) == history.to_steps(TURNS).body


def test_several_files_need_a_folder(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("{}")
    result = run(str(file), str(file), "-o", str(tmp_path / "b.json"))

    assert result.exit_code == 1
    assert "is no folder" in result.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_what_is_written_is_utf_8_whatever_the_terminal_is(encoding: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "shim", "convert"],
        input=json.dumps(TURNS).encode(),
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=True,
    )
    assert json.loads(ran.stdout.decode()) == history.to_steps(TURNS).body


@pytest.mark.parametrize("form", ["{}", "{}\n{}"], ids=["a value", "lines"])
def test_half_a_character_is_written_escaped(form: str) -> None:
    turn = '[{"role": "user", "parts": [{"text": "é\\ud83d"}]}]'
    result = run(given=form.replace("{}", turn))

    assert result.exit_code == 0
    assert "\\ud83d" in result.stdout


LINES = f"{json.dumps(TURNS)}\n" * 20_000


def test_ctrl_c_leaves_nothing_half_written(tmp_path: Path) -> None:
    given, out = tmp_path / "given.jsonl", tmp_path / "out.jsonl"
    given.write_text(LINES * 20)
    out.write_text("as it was")
    command = [sys.executable, "-m", "shim", "convert", str(given), "-o", str(out)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        while running.poll() is None and not list(tmp_path.glob(".out*")):
            time.sleep(0.01)
        running.send_signal(signal.SIGINT)
        told = running.communicate(timeout=30)[1]

    assert (running.returncode, told) == (130, "Stopped.\n")
    assert out.read_text() == "as it was"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["given.jsonl", "out.jsonl"]


def test_a_reader_who_goes_away_is_no_error_worth_words(tmp_path: Path) -> None:
    given = tmp_path / "given.jsonl"
    given.write_text(LINES)
    command = [sys.executable, "-m", "shim", "convert", str(given)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        told = running.stderr.read()

    assert (running.returncode, told) == (141, b"")
