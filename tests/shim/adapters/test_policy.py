"""What becomes of requests that cannot be expressed, and who hears of it."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import pytest
from interaction_wire import ASKED, URL, interaction
from scripted import Scripted

import shim
from shim.adapters.policy import Teller
from shim.mapping.row import Notice, Verdict

SAID = {"role": "model", "parts": [{"text": "Io."}]}
INEXPRESSIBLE = {
    "a cache": {**ASKED, "cachedContent": "cachedContents/1"},
    "several candidates": {**ASKED, "generationConfig": {"candidateCount": 2}},
    "log probabilities": {**ASKED, "generationConfig": {"responseLogprobs": True}},
    "a turn of the model at the end": {"contents": [*ASKED["contents"], SAID]},
    "an unknown field": {**ASKED, "somethingNew": 1},
    "nothing to say": {"contents": []},
}
APPROXIMATED = {**ASKED, "generationConfig": {"thinkingConfig": {"thinkingBudget": 500}}}


@pytest.mark.parametrize("body", INEXPRESSIBLE.values(), ids=INEXPRESSIBLE)
def test_native_sends_it_to_generate_content_and_says_so(
    scripted: Scripted, body: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "shim")
    told: list[Notice] = []
    scripted.will_say(content=b"{}")
    with scripted.client(shim.Policy(on_notice=told.append)) as client:
        client.post(f"{URL}:generateContent", json=body)
    assert str(scripted.asked[0].url) == f"{URL}:generateContent"
    assert scripted.sent == body
    assert [one.verdict for one in told] == [Verdict.REFUSE]
    assert told[0].note in caplog.text


@pytest.mark.parametrize("body", INEXPRESSIBLE.values(), ids=INEXPRESSIBLE)
def test_warn_sends_it_all_the_same(scripted: Scripted, body: Any, caplog: pytest.LogCaptureFixture) -> None:
    told: list[Notice] = []
    scripted.will_say(json=interaction())
    with scripted.client(shim.Policy(on_loss="warn", on_notice=told.append)) as client:
        client.post(f"{URL}:generateContent", json=body)
    assert scripted.asked[0].url.path == "/v1beta/interactions"
    assert told[0].verdict is Verdict.REFUSE
    assert [record.levelname for record in caplog.records] == ["WARNING"]


@pytest.mark.parametrize("body", [*INEXPRESSIBLE.values(), APPROXIMATED], ids=[*INEXPRESSIBLE, "a budget"])
def test_raise_sends_nothing(scripted: Scripted, body: Any) -> None:
    with scripted.client(shim.Policy(on_loss="raise")) as client, pytest.raises(shim.LossError) as raised:
        client.post(f"{URL}:generateContent", json=body)
    assert raised.value.notices
    assert scripted.asked == []


def test_raise_says_what_is_no_request(scripted: Scripted) -> None:
    with scripted.client(shim.Policy(on_loss="raise")) as client, pytest.raises(shim.MalformedError):
        client.post(f"{URL}:generateContent", json={"contents": 5})


def test_tuned_models_follow_the_policy(scripted: Scripted) -> None:
    url = "https://a.example/v1beta/tunedModels/mine:generateContent"
    scripted.will_say(json=interaction())
    with scripted.client(shim.Policy(on_loss="warn")) as client:
        client.post(url, json=ASKED)
    assert scripted.sent["model"] == "tunedModels/mine"
    with scripted.client(shim.Policy(on_loss="raise")) as client, pytest.raises(shim.LossError):
        client.post(url, json=ASKED)


@pytest.mark.parametrize("header", ["X-Goog-FieldMask", "Content-Encoding"])
def test_headers_that_only_generate_content_understands_keep_a_request_there(
    scripted: Scripted, header: str
) -> None:
    told: list[Notice] = []
    scripted.will_say(content=b"{}")
    with scripted.client(shim.Policy(on_loss="warn", on_notice=told.append)) as client:
        client.post(f"{URL}:generateContent", json=ASKED, headers={header: "candidates"})
    assert str(scripted.asked[0].url) == f"{URL}:generateContent"
    assert [one.path.lower() for one in told] == [f"headers.{header.lower()}"]
    with scripted.client(shim.Policy(on_loss="raise")) as client, pytest.raises(shim.LossError):
        client.post(f"{URL}:generateContent", json=ASKED, headers={header: "candidates"})


def test_what_masks_the_answer_is_not_sent_along_where_all_goes_to_the_interactions_api(
    scripted: Scripted,
) -> None:
    scripted.will_say(json=interaction())
    with scripted.client(shim.Policy(on_loss="warn")) as client:
        client.post(f"{URL}:generateContent?fields=candidates&key=k&$alt=json;enum-encoding=int", json=ASKED)
    assert str(scripted.asked[0].url).endswith("/v1beta/interactions?key=k")


def test_what_is_only_approximated_goes_to_the_interactions_api(
    scripted: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    scripted.will_say(json=interaction())
    with scripted.client(shim.Policy()) as client:
        client.post(f"{URL}:generateContent", json=APPROXIMATED)
    assert scripted.sent["generation_config"] == {"thinking_level": "low"}
    assert "thinking budget" in caplog.text


def test_an_enum_whose_quotes_are_taken_off_is_no_loss(scripted: Scripted) -> None:
    schema = {"type": "STRING", "enum": ["Io"]}
    body = {**ASKED, "generationConfig": {"responseMimeType": "text/x.enum", "responseSchema": schema}}
    scripted.will_say(json=interaction('"Io"'))
    with scripted.client(shim.Policy(on_loss="raise")) as client:
        answer = client.post(f"{URL}:generateContent", json=body).json()
    assert answer["candidates"][0]["content"]["parts"] == [{"text": "Io"}]


def test_the_same_is_logged_once_but_told_every_time(caplog: pytest.LogCaptureFixture) -> None:
    told: list[Notice] = []
    teller = Teller(shim.Policy(on_notice=told.append))
    one = Notice("a[0]", Verdict.DROP, "Left out.", "row")
    for _ in range(3):
        teller.tell([one])
    assert told == [one] * 3
    assert [record.getMessage() for record in caplog.records] == ["a[0]: Left out."]


def test_harmless_things_are_logged_for_debugging_only(caplog: pytest.LogCaptureFixture) -> None:
    teller = Teller(shim.Policy())
    harmless = Notice("", Verdict.DROP, "Nothing happens.", "row", safe=True)
    teller.tell([harmless])
    assert caplog.records == []
    caplog.set_level(logging.DEBUG, "shim")
    teller.tell([harmless])
    assert [record.getMessage() for record in caplog.records] == ["request: Nothing happens."]


def test_what_the_hook_raises_reaches_the_caller(scripted: Scripted) -> None:
    def refuse(one: Notice) -> None:
        raise PermissionError(one.note)

    with scripted.client(shim.Policy(on_notice=refuse)) as client, pytest.raises(PermissionError):
        client.post(f"{URL}:generateContent", json=APPROXIMATED)
    assert scripted.asked == []


def test_store_is_passed_on(scripted: Scripted) -> None:
    scripted.will_say(json=interaction(id="v1_x"))
    with scripted.client(shim.Policy(store=True)) as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED).json()
    assert scripted.sent["store"] is True
    assert answer["responseId"] == "v1_x"


def test_no_key_is_told(scripted: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "shim")
    told: list[Notice] = []
    scripted.will_say(400, json={"error": {"code": "x", "message": "no"}})
    scripted.will_say(content=b"{}")
    with scripted.client(shim.Policy(on_notice=told.append)) as client:
        for body in (APPROXIMATED, INEXPRESSIBLE["a cache"]):
            headers = {"x-goog-api-key": "s3cret"}
            answer = client.post(f"{URL}:generateContent?key=s3cret", json=body, headers=headers)
            assert "s3cret" not in answer.text
    assert told
    assert "s3cret" not in caplog.text + repr(told)


def test_the_environment() -> None:
    assert shim.Policy.from_environment({}) == shim.Policy()
    found = shim.Policy.from_environment(
        {
            "INTERACTIONS_SHIM_ON_LOSS": " Raise ",
            "INTERACTIONS_SHIM_STORE": "1",
            "INTERACTIONS_SHIM_VERTEX": "on",
            "INTERACTIONS_SHIM_STATE": "server",
            "INTERACTIONS_SHIM_STATE_STORE": "sqlite:turns.db",
            "INTERACTIONS_SHIM_RETENTION_DAYS": "5.5",
            "INTERACTIONS_SHIM_RETRIES": "2",
        }
    )
    state: Any = {"state": "server", "state_store": "sqlite:turns.db", "retention_days": 5.5, "retries": 2}
    assert found == shim.Policy("raise", store=True, vertex=True, **state)
    for policy in (found, shim.Policy()):
        assert shim.Policy.from_environment(policy.environment()) == policy


def test_what_is_given_comes_before_the_environment() -> None:
    environment = {"INTERACTIONS_SHIM_STATE": "server", "INTERACTIONS_SHIM_ON_LOSS": "nonsense"}
    found = shim.Policy.from_environment(environment, store=True, on_loss="warn")
    assert found == shim.Policy("warn", store=True, state="server")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("INTERACTIONS_SHIM_ON_LOSS", "ignore"),
        ("INTERACTIONS_SHIM_STORE", "maybe"),
        ("INTERACTIONS_SHIM_STATE", "client"),
        ("INTERACTIONS_SHIM_RETENTION_DAYS", "long"),
        ("INTERACTIONS_SHIM_RETRIES", "1.5"),
    ],
)
def test_a_wrong_environment_names_the_variable(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=rf"{name} has to be .* not '{value}'"):
        shim.Policy.from_environment({name: value})


@pytest.mark.parametrize("wrong", [{"retries": -1}, {"retention_days": 0}, {"retention_days": float("nan")}])
def test_numbers_have_to_make_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(wrong))} has to be"):
        shim.Policy(**wrong)


def test_a_wrong_policy_says_what_is_right() -> None:
    wrong: Any = "ignore"
    with pytest.raises(ValueError, match="native, warn, raise"):
        shim.Policy(on_loss=wrong)


def test_a_request_is_not_changed_by_being_translated(scripted: Scripted) -> None:
    scripted.will_say(json=interaction())
    with scripted.client() as client:
        request = client.build_request("POST", f"{URL}:generateContent", json=ASKED)
        client.send(request)
    assert json.loads(request.content) == ASKED
    assert str(request.url) == f"{URL}:generateContent"


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("error", ["ConnectError", "ConnectTimeout"])
def test_connecting_is_tried_again(
    scripted: Scripted, asynchronous: bool, error: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("shim.adapters.family.time.sleep", slept.append)
    monkeypatch.setattr("anyio.sleep", sleep)
    scripted.answers = [getattr(scripted.package, error)("no") for _ in range(3)]
    scripted.will_say(json=interaction())
    answer = _asked(scripted, shim.Policy(retries=3), asynchronous)
    assert answer.status_code == 200
    assert slept == [0.0, 0.5, 1.0]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_it_is_given_up_and_what_was_sent_is_never_sent_again(scripted: Scripted, asynchronous: bool) -> None:
    scripted.answers = [scripted.package.ConnectError("no"), scripted.package.ReadError("gone")]
    with pytest.raises(scripted.package.ReadError):
        _asked(scripted, shim.Policy(retries=5), asynchronous)
    scripted.answers = [scripted.package.ConnectError("no")]
    with pytest.raises(scripted.package.ConnectError):
        _asked(scripted, shim.Policy(), asynchronous)
    assert len(scripted.asked) == 3


def _asked(scripted: Scripted, policy: shim.Policy, asynchronous: bool) -> Any:
    async def ask() -> Any:
        async with scripted.async_client(policy) as client:
            return await client.post(f"{URL}:generateContent", json=ASKED)

    if asynchronous:
        return asyncio.run(ask())
    with scripted.client(policy) as client:
        return client.post(f"{URL}:generateContent", json=ASKED)


def test_the_counters_count_by_what_became_of_requests(scripted: Scripted) -> None:
    before = shim.counters()
    for content in (interaction(), {}):
        scripted.will_say(json=content or {"candidates": []})
    with scripted.client() as client:
        client.post(f"{URL}:generateContent", json=ASKED)
        client.post(f"{URL}:generateContent", json={**ASKED, "cachedContent": "cachedContents/1"})
    now = shim.counters()
    names = ("translated", "native", "notice config.cached_content")
    assert [now[name] - before.get(name, 0) for name in names] == [1, 1, 1]
