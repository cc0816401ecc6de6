"""``state="server"``: what is sent, and that the service sees the whole conversation all the same."""

from __future__ import annotations

import asyncio
import json
from contextlib import nullcontext
from typing import Any

import httpx
import pytest
from kept import BASE, MODEL, Json, Kept, model, said, user

import shim
from shim.adapters.state.stores import Entry, MemoryStore
from shim.mapping.row import Notice

WEATHER = {
    "functionDeclarations": [{"name": "get_weather", "parameters": {"type": "OBJECT", "properties": {}}}]
}


class Broken:
    """A store that fails."""

    blocking = False

    def get(self, keys: Any) -> Any:
        raise ConnectionError("redis://:secret@host refuses")

    put = drop = get


def policy(**more: Any) -> shim.Policy:
    return shim.Policy(**{"store": True, "state": "server", "state_store": MemoryStore(), **more})


@pytest.fixture
def notices() -> list[Notice]:
    return []


@pytest.fixture
def kept(notices: list[Notice]) -> Kept:
    return Kept(policy(on_notice=notices.append))


def rows(notices: list[Notice]) -> list[str]:
    return [one.row for one in notices if one.row.startswith("state.")]


def talk(kept: Kept, *texts: str, history: list[Json] | None = None, **more: Any) -> list[Json]:
    """Say some things, each with the whole history before it; gives the history."""
    contents = list(history or ())
    for text in texts:
        contents.append(user(text))
        contents.append(model(*said(kept.ask(contents, **more))))
    return contents


@pytest.mark.parametrize("stream", [False, True])
def test_only_what_is_new_is_sent_with_the_config_each_time(
    kept: Kept, stream: bool, notices: list[Notice]
) -> None:
    config = {
        "systemInstruction": {"parts": [{"text": "Be brief."}]},
        "generationConfig": {"temperature": 0.5},
    }
    talk(kept, "One", "Two", "Three", stream=stream, tools=[WEATHER], **config)
    assert kept.continued == [False, True, True]
    for sent, text in zip(kept.sent, ("One", "Two", "Three"), strict=True):
        assert sent["input"] == [{"type": "user_input", "content": [{"type": "text", "text": text}]}]
        assert sent["system_instruction"] == "Be brief."
        assert sent["generation_config"]["temperature"] == 0.5
        assert sent["tools"][0]["name"] == "get_weather"
        assert sent["store"] is True
    assert [turn["role"] for turn in kept.last.canonical["turns"]] == ["user", "model"] * 2 + ["user"]
    assert rows(notices) == []


def test_streams_and_whole_answers_go_on_from_each_other(kept: Kept) -> None:
    contents = talk(kept, "One", stream=True)
    contents = talk(kept, "Two", history=contents)
    talk(kept, "Three", history=contents, stream=True)
    assert kept.continued == [False, True, True]


def test_it_is_off_unless_asked_for() -> None:
    for given in (shim.Policy(), shim.Policy(store=True)):
        kept = Kept(given)
        talk(kept, "One", "Two")
        assert kept.continued == [False, False]


def test_it_never_is_without_store() -> None:
    with pytest.raises(ValueError, match="needs store=True"):
        shim.Policy(state="server")


def test_a_request_that_must_not_be_kept_is_sent_whole_and_not_stored(kept: Kept) -> None:
    contents = talk(kept, "One")
    contents = talk(kept, "Two", history=contents, store=False)
    talk(kept, "Three", history=contents)
    assert kept.continued == [False, False, False]
    assert [sent["store"] for sent in kept.sent] == [True, False, True]


def test_a_retry_goes_on_from_the_same_turn(kept: Kept) -> None:
    contents = [*talk(kept, "One"), user("Two")]
    for _ in range(3):
        kept.ask(contents)
    assert kept.continued == [False, True, True, True]
    assert len({sent.get("previous_interaction_id") for sent in kept.sent[1:]}) == 1


@pytest.mark.parametrize("stream", [False, True])
def test_nothing_is_kept_of_a_turn_that_failed(kept: Kept, stream: bool) -> None:
    contents = talk(kept, "One")
    failing = "stream-cut" if stream else "error-500"
    with pytest.raises(httpx.ReadError) if stream else nullcontext():
        kept.ask([*contents, user("Two")], stream=stream, model=failing)
    kept.ask([*contents, user("Two")])
    assert kept.sent[-1]["previous_interaction_id"] == kept.sent[-2]["previous_interaction_id"]
    assert kept.last.canonical["turns"][2]["items"] == [{"text": "Two"}]


def test_a_stream_that_is_not_read_to_its_end_is_not_kept(kept: Kept) -> None:
    body = {"contents": [user("One")]}
    with kept.client.stream(
        "POST", f"{BASE}/{MODEL}:streamGenerateContent?alt=sse", json=body, headers={"x-goog-api-key": "key"}
    ) as answer:
        next(answer.iter_bytes())
    whole = kept.ask([user("One")], stream=True)
    kept_before = len(kept.sent)
    talk(kept, "Two", history=[user("One"), model(*said(whole))])
    assert kept.continued[kept_before:] == [True]


def test_two_conversations_with_the_same_beginning_stay_apart(kept: Kept) -> None:
    begun = talk(kept, "One")
    left = talk(kept, "Left", history=begun)
    right = talk(kept, "Right", history=begun)
    for contents, word in ((left, "Left"), (right, "Right")):
        kept.ask([*contents, user("And?")])
        assert kept.last.canonical["turns"][2]["items"] == [{"text": word}]
    assert kept.continued == [False, True, True, True, True]


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
@pytest.mark.parametrize("stream", [False, True])
def test_an_edited_history_is_noticed_and_sent_whole(
    kept: Kept, turn: int, stream: bool, notices: list[Notice]
) -> None:
    contents = talk(kept, "One", "Two")
    edited = [*contents]
    edited[turn] = {**contents[turn], "parts": [{"text": "Something else"}]}
    kept.ask([*edited, user("Three")], stream=stream)
    assert kept.continued == [False, True, False]
    assert kept.last.canonical["turns"][turn]["items"] == [{"text": "Something else"}]
    # Where the very first words are others, it is another conversation.
    assert rows(notices) == ([] if turn == 0 else ["state.edited"])


def test_an_edited_history_is_kept_again_from_then_on(kept: Kept) -> None:
    contents = talk(kept, "One", "Two")
    contents[1] = model("Something else")
    contents = talk(kept, "Three", history=contents)
    talk(kept, "Four", history=contents)
    assert kept.continued == [False, True, False, True]
    assert kept.last.canonical["turns"][1]["items"] == [{"text": "Something else"}]


@pytest.mark.parametrize("stream", [False, True])
def test_what_the_service_has_forgotten_is_sent_whole_in_the_same_call(
    kept: Kept, stream: bool, notices: list[Notice]
) -> None:
    contents = talk(kept, "One", stream=stream)
    kept.state.forget()
    contents = talk(kept, "Two", history=contents, stream=stream)
    assert kept.continued == [False, True, False]
    assert rows(notices) == ["state.replayed"]
    talk(kept, "Three", history=contents, stream=stream)
    assert kept.continued == [False, True, False, True]


@pytest.mark.parametrize("status", [400, 403, 404, 410, 501])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_so_is_what_it_refuses(kept: Kept, status: int, asynchronous: bool) -> None:
    contents = [*talk(kept, "One"), user("Two")]
    kept.statuses = [status]
    if asynchronous:
        body, headers = {"contents": contents}, {"x-goog-api-key": "key"}
        answer = asyncio.run(
            kept.asynchronous.post(f"{BASE}/{MODEL}:generateContent", json=body, headers=headers)
        )
    else:
        answer = kept.ask(contents)
    assert answer.status_code == 200
    assert kept.continued == [False, True, False]
    kept.ask(contents)
    assert kept.continued[-1] is False, "what led nowhere is not tried again"


@pytest.mark.parametrize("status", [401, 429, 500, 503])
def test_other_errors_are_the_callers(kept: Kept, status: int) -> None:
    contents = [*talk(kept, "One"), user("Two")]
    kept.statuses = [status]
    assert kept.ask(contents).status_code == status
    assert kept.ask(contents).status_code == 200
    assert kept.continued == [False, True, True]


def test_a_request_that_is_wrong_in_itself_fails_as_it_would_and_costs_nothing_later(kept: Kept) -> None:
    contents = [*talk(kept, "One"), user("Two")]
    wrong = kept.ask(contents, tools=[WEATHER, WEATHER])
    plain = Kept(shim.Policy(store=True)).ask(contents, tools=[WEATHER, WEATHER])
    assert (wrong.status_code, wrong.json()) == (400, plain.json())
    kept.ask(contents)
    assert kept.continued[-1] is True


def test_a_key_never_goes_on_from_a_turn_of_another(kept: Kept) -> None:
    contents = [*talk(kept, "One"), user("Two")]
    kept.ask(contents, key="another")
    assert kept.continued == [False, False]
    url = f"{BASE}/{MODEL}:generateContent"
    kept.client.post(f"{url}?key=key", json={"contents": contents})
    kept.client.post(url, json={"contents": contents}, headers={"authorization": "Bearer key"})
    both = {"x-goog-api-key": "key", "authorization": "Bearer key"}
    kept.client.post(url, json={"contents": contents}, headers=both)
    assert kept.continued == [False] * 5


def test_without_a_key_nothing_is_kept(kept: Kept) -> None:
    url = f"{BASE}/{MODEL}:generateContent"
    kept.client.post(url, json={"contents": [user("One"), model("Two"), user("Three")]})
    assert "state" not in str(rows(kept.notices))
    assert kept.continued == [False]


def test_a_turn_that_was_cut_short_is_sent_whole(kept: Kept) -> None:
    contents = talk(kept, "Tell me everything", generationConfig={"maxOutputTokens": 2})
    talk(kept, "Go on", history=contents)
    assert kept.continued == [False, False]


def test_what_a_search_found_is_not_left_with_the_service(kept: Kept) -> None:
    """A caller who sends the history does not send what was found, so the service must not remember it."""
    contents = talk(kept, "One", tools=[{"googleSearch": {}}])
    talk(kept, "Two", history=contents, tools=[{"googleSearch": {}}])
    assert kept.continued == [False, False]


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("ids", [True, False])
def test_functions(kept: Kept, stream: bool, ids: bool) -> None:
    """Callers that keep the ids of calls, and callers that do not."""
    contents = [user("What is the weather? both")]
    parts = said(kept.ask(contents, stream=stream, tools=[WEATHER]))
    calls = [part["functionCall"] for part in parts if "functionCall" in part]
    assert calls
    if not ids:
        parts = [{"functionCall": {"name": one["name"], "args": one["args"]}} for one in calls]
    contents.append(model(*parts))
    given = [
        {"name": one["name"], "response": {"result": "Rain"}, **({"id": one["id"]} if ids else {})}
        for one in calls
    ]
    contents.append(user(*({"functionResponse": one} for one in given)))
    contents.append(model(*said(kept.ask(contents, stream=stream, tools=[WEATHER]))))
    assert kept.continued == [False, True]
    results = [step for step in kept.sent[1]["input"] if step["type"] == "function_result"]
    assert [one["call_id"] for one in results] == [one["id"] for one in calls]
    kept.ask([*contents, user("Thanks")], stream=stream, tools=[WEATHER])
    assert kept.continued == [False, True, True]
    assert kept.last.status == 200


def test_a_history_of_text_alone_is_recognised(kept: Kept) -> None:
    contents = talk(kept, "One", generationConfig={"thinkingConfig": {"includeThoughts": True}})
    text = "".join(part.get("text", "") for part in contents[1]["parts"] if not part.get("thought"))
    talk(kept, "Two", history=[contents[0], model(text)])
    assert kept.continued == [False, True]


def test_a_store_that_fails_costs_nothing_but_length(notices: list[Notice], caplog: Any) -> None:
    kept = Kept(policy(state_store=Broken(), on_notice=notices.append))
    talk(kept, "One", "Two")
    assert kept.continued == [False, False]
    assert rows(notices) == ["state.store"]
    assert "ConnectionError" in caplog.text
    assert "secret" not in caplog.text + str(notices)


def test_time_runs_from_the_beginning_of_what_the_service_keeps(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_000_000.0
    monkeypatch.setattr("time.time", lambda: now)
    kept = Kept(policy())
    contents = talk(kept, "One")
    now += 80_000
    contents = talk(kept, "Two", history=contents)
    now += 80_000
    contents = talk(kept, "Three", history=contents)
    assert kept.continued == [False, True, False]
    talk(kept, "Four", history=contents)
    assert kept.continued == [False, True, False, True]


def test_nothing_of_what_was_said_nor_the_key_is_in_the_store() -> None:
    store = MemoryStore()
    kept = Kept(policy(state_store=store))
    talk(kept, "My name is Ada", key="AIza-secret")
    text = json.dumps([[key, Entry.dump(entry)] for key, entry in store._entries.items()])
    assert len(store) == 2
    assert "Ada" not in text
    assert "AIza" not in text


def test_the_counters_tell(kept: Kept) -> None:
    before = shim.counters()
    contents = talk(kept, "One", "Two")
    kept.state.forget()
    talk(kept, "Three", history=contents)
    now = shim.counters()
    found = {
        name: now[name] - before.get(name, 0) for name in ("translated", "continued", "notice state.replayed")
    }
    assert found == {"translated": 3, "continued": 2, "notice state.replayed": 1}


def test_many_at_once_see_their_own_conversations() -> None:
    kept = Kept(policy())

    async def converse(number: int) -> None:
        contents: list[Json] = []
        for turn in range(4):
            contents.append(user("Hello" if turn == 0 else f"{number} says {turn}"))
            answer = await kept.asynchronous.post(
                f"{BASE}/{MODEL}:generateContent",
                json={"contents": contents},
                headers={"x-goog-api-key": "key"},
            )
            contents.append(model(*said(answer)))
            await asyncio.sleep(0)

    async def all_of_them() -> None:
        await asyncio.gather(*(converse(number) for number in range(20)))

    asyncio.run(all_of_them())
    for record in kept.state.records():
        texts = [item["text"] for turn in record.canonical["turns"] for item in turn["items"]][::2]
        assert len({text.split()[0] for text in texts[1:]}) <= 1
    assert kept.continued.count(False) == 20
