"""The short cut for events of text gives what the long way gives, however the service writes them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from interaction_wire import event, said, stream

from shim.adapters import reader as readers
from shim.adapters.policy import Policy, Teller
from shim.adapters.reader import StreamReader

DELTA = {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "x"}}


def read(pieces: list[bytes]) -> bytes:
    reader = StreamReader(False, Teller(Policy()))
    return b"".join([*(reader.feed(piece) for piece in pieces), reader.close()])


def chunks(body: bytes) -> list[Any]:
    return [json.loads(block.removeprefix(b"data: ")) for block in body.split(b"\n\n")[:-1]]


def the_long_way(pieces: list[bytes]) -> list[Any]:
    """Bytes in halves are never an event of their own, so no short cut fits them."""
    return chunks(read([half for piece in pieces for half in (piece[:9], piece[9:])]))


def spelled(text: str, *, ascii_only: bool, tight: bool, named: bool, order: int, line: str) -> bytes:
    delta = {"type": "text", "text": text} if order % 2 else {"text": text, "type": "text"}
    body: dict[str, Any] = {"event_type": "step.delta", "index": 0, "delta": delta}
    if order > 1:
        body = {"index": 0, "delta": delta, "event_type": "step.delta", "event_id": "evt_7"}
    separators = (",", ":") if tight else (", ", ": ")
    data = json.dumps(body, ensure_ascii=ascii_only, separators=separators)
    return f"{'event: step.delta' + line if named else ''}data: {data}{line}{line}".encode(
        "utf-8", "surrogatepass"
    )


@given(
    texts=st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=4),
    ascii_only=st.booleans(),
    tight=st.booleans(),
    named=st.booleans(),
    order=st.integers(0, 3),
    line=st.sampled_from(["\n", "\r\n"]),
)
def test_both_ways_give_the_same(texts: list[str], **form: Any) -> None:
    begun, told, rest = said("begun"), [spelled(text, **form) for text in texts], stream()[2:]
    expected = the_long_way([*begun, *told, *rest])
    assert chunks(read([*begun, *told, *rest])) == expected
    assert chunks(read([*begun, b"".join(told), *rest])) == expected


def test_the_short_cut_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what is not text goes the long way, also where several events come at once."""
    fed = []
    original = readers.EventsToChunks.feed
    monkeypatch.setattr(
        readers.EventsToChunks, "feed", lambda self, one: (fed.append(one), original(self, one))[1]
    )
    pieces = stream("a", "b", 'c "\n', "d", "e")
    told = chunks(read([*pieces[:3], b"".join(pieces[3:-3]), *pieces[-3:]]))
    assert "".join(chunk["candidates"][0]["content"]["parts"][0]["text"] for chunk in told) == 'abc "\nde'
    kinds = [one["event_type"] for one in fed]
    assert kinds == ["interaction.created", "step.start", "step.stop", "interaction.completed"]


@pytest.mark.parametrize(
    "piece",
    [
        event("step.delta", index=1, delta={"type": "text", "text": "another step"}),
        event("step.delta", index=0, delta={"type": "text", "text": ""}),
        event(
            "step.delta", index=0, delta={"type": "thought_summary", "content": {"type": "text", "text": "t"}}
        ),
        event("step.delta", index=0, delta={"type": "text", "text": "x"}, metadata={"total_usage": {}}),
        event("other", index=0, delta={"type": "text", "text": "x"}),
        b'data: {"index": 0, "delta": {"type": "text", "text": "x"}}\n\n',
        b": a comment\n\n",
        b'event: step.delta\ndata: {"event_type": "step.delta",\ndata: "index": 0, "delta": {}}\n\n',
        b'data: {"event_type":"step.delta","index":0,"delta":{"type":"text","text":"bad \\q"}}\n\n',
        b'data: {"event_type":"step.delta","index":0,"delta":{"type":"text","text":"bad \xff"}}\n\n',
        event("step.delta", **{key: DELTA[key] for key in ("index", "delta")}) * 2,
    ],
)
def test_everything_else_goes_the_long_way(piece: bytes) -> None:
    pieces = [*said("begun"), piece, *stream()[2:]]
    assert chunks(read(pieces)) == the_long_way(pieces)


def test_citations_point_into_what_took_the_short_cut() -> None:
    citation = {
        "type": "url_citation",
        "url": "https://a.example",
        "title": "a",
        "start_index": 0,
        "end_index": 9,
    }
    cited = event("step.delta", index=0, delta={"type": "text_annotation_delta", "annotations": [citation]})
    last = chunks(read([*said("größ", "er, ", "nicht"), cited, *stream()[2:]]))[-1]
    (support,) = last["candidates"][0]["groundingMetadata"]["groundingSupports"]
    assert support["segment"]["text"] == "größer,"


def test_what_a_later_event_says_of_the_answer_stands_in_the_chunks_after_it() -> None:
    again = event("interaction.created", interaction={"id": "v1_x", "model": "m", "status": "in_progress"})
    delta = event("step.delta", index=0, delta={"type": "text", "text": "c"})
    pieces = [*said("a", "b"), again, delta, delta, *stream()[2:]]
    found = chunks(read(pieces))
    assert found == the_long_way(pieces)
    assert [chunk.get("responseId") for chunk in found] == [None, None, "v1_x", "v1_x", "v1_x"]
