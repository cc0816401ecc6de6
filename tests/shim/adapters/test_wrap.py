"""Wrapping where bridged code does it: at every call, whatever stands in for a client, and whatever else it does."""

from __future__ import annotations

import asyncio
import sys
from typing import Any
from unittest.mock import MagicMock

import pytest
from google import genai

import shim
from shim.simulator import Simulator

MODEL = "gemini-2.5-flash"


def posted(simulator: Simulator) -> list[str]:
    return [record.api for record in simulator.records()]


def test_wrapping_again_without_a_policy_changes_nothing(native: genai.Client) -> None:
    shim.wrap(native, shim.Policy(on_loss="raise"))
    before: Any = native._api_client._httpx_client._transport
    assert shim.wrap(native) is native
    assert native._api_client._httpx_client._transport is before
    assert before.policy.on_loss == "raise"


def test_a_chat_can_be_wrapped(native: genai.Client, simulator: Simulator) -> None:
    chat = native.chats.create(model=MODEL)
    assert shim.wrap(chat) is chat
    assert chat.send_message("Hi").text
    assert posted(simulator) == ["interactions"]


@pytest.mark.parametrize("part", ["models", "chats", "aio"])
def test_a_part_of_a_client_can_be_wrapped(native: genai.Client, simulator: Simulator, part: str) -> None:
    shim.wrap(getattr(native, part))
    native.models.generate_content(model=MODEL, contents="Hi")
    assert posted(simulator) == ["interactions"]


def test_the_async_client_is_wrapped_with_the_other_one(native: genai.Client, simulator: Simulator) -> None:
    shim.wrap(native)

    async def ask() -> str | None:
        try:
            return (await native.aio.models.generate_content(model=MODEL, contents="Hi")).text
        finally:
            await native.aio.aclose()

    assert asyncio.run(ask())
    assert posted(simulator) == ["interactions"]


def test_tests_may_put_mocks_in_the_place_of_the_http_clients(
    options: dict[str, Any], simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("httpx", "httpx2"):
        if name in sys.modules:
            monkeypatch.setattr(f"{name}.AsyncClient", MagicMock())
    with shim.Client(**options) as made:
        made.models.generate_content(model=MODEL, contents="Hi")
    assert posted(simulator)[-1] == "interactions"


@pytest.mark.parametrize("stand_in", [MagicMock(), MagicMock(spec=genai.Client)])
def test_what_stands_in_for_a_client_stays_as_it_is(stand_in: MagicMock) -> None:
    assert shim.wrap(stand_in) is stand_in
    assert shim.wrap(stand_in.models) is stand_in.models


class Recorded:
    """A client of somebody's own."""

    def generate_content(self, **request: Any) -> str:
        return str(request["contents"])

    @property
    def models(self) -> Recorded:
        return self


def test_a_client_of_somebodys_own_stays_as_it_is() -> None:
    assert shim.wrap(Recorded()).models.generate_content(model=MODEL, contents="Hi") == "Hi"


@pytest.mark.parametrize("thing", [MagicMock(spec=["read"]), {"models": []}, None])
def test_anything_else_is_refused(thing: Any) -> None:
    with pytest.raises(TypeError, match=r"genai\.Client"):
        shim.wrap(thing)


@pytest.mark.usefixtures("sdk_interactions")
@pytest.mark.filterwarnings("ignore:Interactions usage is experimental")  # as 2.3 says
def test_calls_of_the_interactions_api_stay_as_they_are(native: genai.Client, simulator: Simulator) -> None:
    kwargs: dict[str, Any] = {"model": MODEL, "input": "Hi", "store": False}
    plain = native.interactions.create(**kwargs)
    shim.wrap(native)
    wrapped = native.interactions.create(**kwargs)
    assert wrapped.output_text == plain.output_text
    first, second = simulator.records()
    assert (first.api, first.canonical) == (second.api, second.canonical)
