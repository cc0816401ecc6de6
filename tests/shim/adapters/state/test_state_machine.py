"""Conversations that fork, are edited, retried, cut, forgotten: what the service sees is what the caller sent.

Each request goes to two services, one with ``state="server"`` and one without state. What each understands as the
whole conversation, previous turns resolved, has to be equal, and so do the answers.
"""

from __future__ import annotations

import copy
from typing import Any

import httpx
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, multiple, rule
from kept import Json, Kept, model, said, user

import shim
from shim.adapters.state.stores import MemoryStore

TOOLS = [
    {"functionDeclarations": [{"name": name, "parameters": {"type": "OBJECT", "properties": {}}}]}
    for name in ("get_time", "get_weather")
]
PICTURE = {"inlineData": {"mimeType": "image/png", "data": "iVBORw0KGgo="}}
IMAGE = {"generationConfig": {"responseModalities": ["TEXT", "IMAGE"]}}
LOW = {"generationConfig": {"mediaResolution": "MEDIA_RESOLUTION_LOW"}}
CHOICE = {"type": "STRING", "enum": ["a", "b"]}
Turn = tuple[list[Json], Json]
PLAIN: list[Turn] = [
    ([{"text": "Hi"}], {}),
    ([{"text": "And?"}], {"systemInstruction": {"parts": [{"text": "Be brief."}]}}),
    ([{"text": "get_time"}], {"tools": TOOLS}),
    ([{"text": "both"}], {"tools": TOOLS}),
    ([{"text": "Draw"}], IMAGE),
]
ODD: list[Turn] = [
    ([{"text": ""}, {"text": "Hi"}], {}),
    ([{"text": "get_time then get_weather"}], {"tools": TOOLS}),
    ([{"text": "Compute"}], {"tools": [{"codeExecution": {}}]}),
    ([{"text": "Hi"}], {"tools": [{"googleSearch": {}}]}),
    ([{"text": "Hi"}], {"generationConfig": {"maxOutputTokens": 2}}),
    ([{"text": "Hi"}], {"generationConfig": {"thinkingConfig": {"includeThoughts": True}}}),
    ([{"text": "Hi"}], {"generationConfig": {"responseMimeType": "text/x.enum", "responseSchema": CHOICE}}),
    ([PICTURE, {"text": "And?"}], {}),
    ([PICTURE], LOW),
    ([{"text": "Hi"}], LOW),
    ([{"text": "recite"}], {}),
    ([{"text": "block me"}], {}),
    ([{"text": "Hi"}], {"store": False}),
]
TURNS = st.sampled_from(PLAIN) | st.sampled_from(ODD)
KEYS = st.sampled_from(["one", "one", "one", "two"])
HOW: dict[str, Any] = {"turn": TURNS, "stream": st.booleans(), "key": KEYS, "ids": st.booleans()}
EDITS = st.sampled_from(["text", "drop", "bare", "split", "merge", "argument", "result", "media"])
FAULTS = st.sampled_from(["error-500", "stream-error-503", "stream-cut", "stream-short"])


class Conversations(RuleBasedStateMachine):
    histories = Bundle("histories")

    @initialize(target=histories)
    def nothing_said(self) -> list[Json]:
        store = MemoryStore(80)
        self.kept = Kept(shim.Policy(store=True, state="server", state_store=store, on_loss="warn"))
        self.plain = Kept(shim.Policy(store=True, on_loss="warn"))
        return []

    def teardown(self) -> None:
        if hasattr(self, "kept"):
            self.kept.client.close()
            self.plain.client.close()

    @rule(target=histories, history=histories, **HOW)
    def say(self, history: list[Json], turn: Turn, ids: bool, stream: bool, key: str) -> Any:
        if len(history) > 12:
            return multiple()
        parts, config = turn
        contents = copy.deepcopy([*history, user(*_results(history), *parts)])
        for part in (part for content in contents for part in content["parts"] if not ids):
            for name in {"functionCall", "functionResponse"} & part.keys():
                part[name].pop("id", None)
        return self._ask(contents, stream, key, config)

    @rule(target=histories, history=histories, stream=st.booleans(), key=KEYS)
    def repeat_the_last_request(self, history: list[Json], stream: bool, key: str) -> Any:
        return self._ask(history[:-1], stream, key, {}) if history else multiple()

    @rule(target=histories, history=histories, edit=EDITS, at=st.integers(0, 12), **HOW)
    def edit_and_say(self, history: list[Json], edit: str, at: int, **how: Any) -> Any:
        return self.say(_edited(history, edit, at % len(history)), **how) if history else multiple()

    @rule(history=histories, fault=FAULTS)
    def fail(self, history: list[Json], fault: str) -> None:
        outcomes = []
        for one in (self.kept, self.plain):
            try:
                contents = [*history, user("Hi")]
                answer = one.ask(contents, stream=fault.startswith("stream"), model=fault, key="one")
                outcomes.append(_without_ids(answer))
            except httpx.ReadError:
                outcomes.append(None)
        assert outcomes[0] == outcomes[1]

    @rule(status=st.sampled_from([400, 404, 501]), history=histories)
    def refuse_once(self, status: int, history: list[Json]) -> None:
        before = len(self.kept.sent)
        self.kept.statuses = [status]
        self.kept.ask([*history, user("Hi")], key="one")
        self.kept.statuses.clear()
        sent = self.kept.continued[before:]
        assert sent in ([False], [True, False]), "what is refused is sent whole, once"

    @rule(key=st.sampled_from(["one", "two", None]))
    def the_service_forgets(self, key: str | None) -> None:
        self.kept.state.forget(key)

    def _ask(self, contents: list[Json], stream: bool, key: str, config: Json) -> Any:
        both = (self.kept, self.plain)
        answers = [one.ask(copy.deepcopy(contents), stream=stream, key=key, **config) for one in both]
        seen = [one.last for one in both]
        assert seen[0].canonical == seen[1].canonical
        assert seen[0].scope == key
        assert _without_ids(answers[0]) == _without_ids(answers[1])
        parts = said(answers[0])
        return [*contents, model(*parts)] if answers[0].status_code == 200 and parts else multiple()


def _edited(history: list[Json], edit: str, at: int) -> list[Json]:
    """A history with one turn changed."""
    edited = copy.deepcopy(history)
    parts: list[Json] = edited[at]["parts"]
    if edit == "drop":
        return edited[: at - at % 2]
    if edit == "split":
        edited[at : at + 1] = [{**edited[at], "parts": [part]} for part in parts]
    elif edit == "bare":  # thoughts and signatures are left out, as many programs do
        bare = [{name: part[name] for name in part if name != "thoughtSignature"} for part in parts]
        edited[at]["parts"] = [part for part in bare if not part.get("thought")]
    elif edit == "merge":
        edited[at]["parts"] = [{"text": "".join(part.get("text", "") for part in parts)}]
    elif edit == "text":
        parts[:] = [{"text": "Something else"} if "text" in part else part for part in parts]
    elif edit == "media":
        parts[:] = [part for part in parts if "inlineData" not in part] or [{"text": "Nothing"}]
    for part in parts:
        if edit == "argument" and "functionCall" in part:
            part["functionCall"]["args"] = {"other": 1}
            part.pop("thoughtSignature", None)
        elif edit == "result" and "functionResponse" in part:
            part["functionResponse"]["response"] = {"result": "Snow"}
    return edited


def _results(history: list[Json]) -> list[Json]:
    """The results that the last turn waits for."""
    parts = history[-1]["parts"] if history else []
    calls = [part["functionCall"] for part in parts if "functionCall" in part]
    return [{"functionResponse": {**_named(call), "response": {"result": "Rain"}}} for call in calls]


def _named(call: Json) -> Json:
    return {name: call[name] for name in ("id", "name") if name in call}


def _without_ids(answer: httpx.Response) -> Any:
    """The status and the text of an answer, without its own id."""
    return answer.status_code, [one for one in answer.text.split('"') if not one.startswith("v1_")]


Conversations.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestConversations = Conversations.TestCase
