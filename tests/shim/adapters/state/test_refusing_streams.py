"""``state="server"`` where the service begins to answer, and only then says that it does not know the turn before."""

from __future__ import annotations

import asyncio
import json
import re

import httpx
import pytest
from kept import BASE, MODEL, Json, Kept, model, said, user
from served import served
from upstream import streams, upstream

import shim
from shim.adapters.gateway import Settings
from shim.adapters.state.stores import MemoryStore
from shim.mapping.row import Notice

SSE = "streamGenerateContent?alt=sse"


def events(*given: Json) -> bytes:
    return b"".join(f"event: {one['event_type']}\ndata: {json.dumps(one)}\n\n".encode() for one in given)


def error(code: str | int) -> Json:
    return {"event_type": "error", "error": {"code": code, "message": "Interaction ix_1 was not found."}}


CREATED = {"event_type": "interaction.created", "interaction": {"id": "ix_none", "status": "in_progress"}}
FAILED = {"id": "ix_none", "status": "failed", "steps": [], "errors": [error("not_found")["error"]]}
SAYING = {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}}
TEXT = {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "Well"}}
REFUSING = {
    "at once": events(error("not_found")),
    "after the beginning": events(CREATED, error("permission_denied")),
    "before any text": events(CREATED, SAYING, error("not_found")),
    "by a number": events(CREATED, error(404)),
    "as a wrong argument": events(error("invalid_request")),
    "as a failed interaction": events(
        CREATED, {"event_type": "interaction.completed", "interaction": FAILED}
    ),
}


@pytest.fixture
def notices() -> list[Notice]:
    return []


@pytest.fixture
def kept(notices: list[Notice]) -> Kept:
    """A conversation may go on from its first turn."""
    return Kept(shim.Policy(store=True, state="server", state_store=MemoryStore(), on_notice=notices.append))


@pytest.fixture
def contents(kept: Kept) -> list[Json]:
    return [user("One"), model(*said(kept.ask([user("One")]))), user("Two")]


def asked(kept: Kept, contents: list[Json], asynchronous: bool = False, verb: str = SSE) -> httpx.Response:
    body, headers = {"contents": contents}, {"x-goog-api-key": "key"}
    url = f"{BASE}/{MODEL}:{verb}"
    if asynchronous:
        return asyncio.run(kept.asynchronous.post(url, json=body, headers=headers))
    return kept.client.post(url, json=body, headers=headers)


def seen(answer: httpx.Response) -> tuple[int, str, str]:
    """What a caller sees, without the id of the answer."""
    text = re.sub(r'"responseId":"[^"]*"', '"responseId":""', answer.text)
    return answer.status_code, answer.headers["content-type"], text


@pytest.mark.parametrize("refusing", REFUSING.values(), ids=REFUSING)
@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("verb", ["streamGenerateContent", SSE])
def test_the_same_call_sends_all(
    kept: Kept, contents: list[Json], refusing: bytes, asynchronous: bool, verb: str, notices: list[Notice]
) -> None:
    plain = asked(Kept(shim.Policy(store=True)), contents, asynchronous, verb)
    kept.said = [refusing]
    assert seen(asked(kept, contents, asynchronous, verb)) == seen(plain)
    assert kept.continued == [False, True, False]
    assert [one.row for one in notices if one.row.startswith("state.")] == ["state.replayed"]
    kept.ask([*contents, model(*said(kept.ask(contents))), user("Three")])
    assert kept.continued == [False, True, False, False, True]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_the_answer_to_all_of_it_is_one_to_go_on_from(
    kept: Kept, contents: list[Json], asynchronous: bool
) -> None:
    kept.said = [REFUSING["after the beginning"]]
    answer = asked(kept, contents, asynchronous)
    kept.ask([*contents, model(*said(answer)), user("Three")])
    assert kept.continued == [False, True, False, True]


def test_so_does_a_call_that_is_no_stream(kept: Kept, contents: list[Json]) -> None:
    kept.said = [json.dumps(FAILED).encode()]
    assert kept.ask(contents).status_code == 200
    assert kept.continued == [False, True, False]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_it_is_done_once(kept: Kept, contents: list[Json], asynchronous: bool) -> None:
    kept.said = [REFUSING["at once"]] * 2
    assert "was not found" in asked(kept, contents, asynchronous).text
    assert kept.continued == [False, True, False]


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("verb", ["streamGenerateContent", SSE])
def test_an_error_of_the_second_time_is_the_last_piece_and_what_was_kept_stays(
    kept: Kept, contents: list[Json], asynchronous: bool, verb: str
) -> None:
    kept.said, kept.statuses = [REFUSING["at once"]], [429]
    answer = asked(kept, contents, asynchronous, verb)
    (last,) = json.loads(answer.text) if verb != SSE else [json.loads(answer.text.removeprefix("data: "))]
    assert last == {"error": {"code": 429, "message": "On purpose.", "status": "RESOURCE_EXHAUSTED"}}
    kept.ask(contents)
    assert kept.continued == [False, True, False, True]


@pytest.mark.parametrize("said_before", [events(CREATED, SAYING, TEXT), events(TEXT)])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_stream_that_said_something_ends_as_it_does(
    kept: Kept, contents: list[Json], said_before: bytes, asynchronous: bool
) -> None:
    kept.said = [said_before + events(error("not_found"))]
    answer = asked(kept, contents, asynchronous)
    assert "Well" in answer.text
    assert answer.text.endswith('"status":"NOT_FOUND"}}\n\n')
    assert kept.continued == [False, True]


@pytest.mark.parametrize("code", ["resource_exhausted", "internal", 503, "unheard_of"])
def test_other_errors_are_the_callers(kept: Kept, contents: list[Json], code: str | int) -> None:
    kept.said = [events(CREATED, error(code))]
    assert "was not found" in asked(kept, contents).text
    assert kept.continued == [False, True]


def test_the_gateway_does_it_and_closes_what_it_opened(contents: list[Json]) -> None:
    answer = events(CREATED, SAYING, TEXT) + events(
        {"event_type": "interaction.completed", "interaction": {"id": "ix_2", "status": "completed"}}
    )
    store = MemoryStore()
    policy = shim.Policy(store=True, state="server", state_store=store)
    first = streams(answer)
    with (
        upstream(first, streams(REFUSING["after the beginning"]), streams(answer)) as service,
        served(Settings(service.url, policy=policy)) as gateway,
        httpx.Client(base_url=gateway.url, headers={"x-goog-api-key": "key"}, trust_env=False) as http,
    ):
        path = f"/v1beta/models/{MODEL}:{SSE}"
        begun = [user("One"), model(*said(http.post(path, json={"contents": [user("One")]})))]
        told = http.post(path, json={"contents": [*begun, user("Two")]})
        metrics = http.get("/_shim/metrics").text
    assert [part["text"] for part in said(told) if part.get("text")] == ["Well"]
    assert [b"previous_interaction_id" in one for one in service.asked] == [False, True, False]
    assert 'row="state.replayed",verdict="convert"} 1' in metrics
