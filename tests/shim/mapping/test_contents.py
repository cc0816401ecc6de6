"""Contents become the input they stand for, grouped as the SDK groups them."""

from __future__ import annotations

import base64
import copy
from typing import Any

import pytest
from google.genai import _transformers, types
from hypothesis import given
from hypothesis import strategies as st

from shim.mapping import Malformed, NeedsLiteral, Opaque, Verdict
from shim.mapping.contents import normalize, system_text, to_input, with_resolution


class Text(Opaque):
    """An expression that is certain to be a string."""

    def is_text(self) -> bool:
        return True


class Data(Opaque):
    """An expression that is bytes."""

    def base64(self) -> Any:
        return "base64.b64encode(data).decode()"


def text(words: Any) -> dict[str, Any]:
    return {"type": "text", "text": words}


def said(*parts: Any) -> dict[str, Any]:
    return {"role": "user", "parts": list(parts)}


def answered(*parts: Any) -> dict[str, Any]:
    return {"role": "model", "parts": list(parts)}


# What the SDK makes of the same contents.

PARTS = st.one_of(
    st.text(max_size=5),
    st.builds(lambda words: {"text": words}, st.text(max_size=5)),
    st.just({"file_data": {"file_uri": "https://example.com/a.pdf", "mime_type": "application/pdf"}}),
    st.just({"uri": "https://example.com/a.png", "mime_type": "image/png"}),
    st.just({"function_call": {"name": "f", "args": {"x": 1}}}),
    st.just({"function_response": {"name": "f", "response": {"result": "1"}}}),
)
FULL_PARTS = st.lists(st.builds(lambda words: {"text": words}, st.text(max_size=5)), min_size=1, max_size=2)
CONTENTS = st.one_of(
    PARTS,
    st.lists(
        st.one_of(
            PARTS,
            st.builds(
                lambda role, parts: {"role": role, "parts": parts},
                st.sampled_from(["user", "model"]),
                FULL_PARTS,
            ),
            st.lists(PARTS, min_size=1, max_size=2),
        ),
        min_size=1,
        max_size=6,
    ),
)


@given(CONTENTS)
def test_contents_are_grouped_as_the_sdk_groups_them(contents: Any) -> None:
    parameters = types._GenerateContentParameters(model="m", contents=contents)
    oracle = _transformers.t_contents(parameters.contents)
    found = [types.Content.model_validate(turn) for turn in normalize(contents)]

    assert [turn.model_dump(exclude_none=True) for turn in found] == [
        turn.model_dump(exclude_none=True) for turn in oracle
    ]


@given(CONTENTS)
def test_the_given_contents_are_never_changed(contents: Any) -> None:
    before = copy.deepcopy(contents)
    to_input(contents)

    assert contents == before


@given(CONTENTS)
def test_every_step_has_a_type_and_every_loss_a_note(contents: Any) -> None:
    converted = to_input(contents)
    items = converted.value if isinstance(converted.value, list) else []

    assert all(item["type"] for item in items)
    assert all(notice.note and notice.path.startswith("contents") for notice in converted.notices)


@pytest.mark.parametrize("nothing", [None, []])
def test_nothing_at_all_is_an_error_as_in_the_sdk(nothing: Any) -> None:
    with pytest.raises(ValueError, match="contents are required"):
        to_input(nothing)


# One turn of the user.


@pytest.mark.parametrize(
    "contents", ["hi", ["hi"], {"text": "hi"}, said({"text": "hi"}), [said({"text": "hi"})]]
)
def test_a_single_text_is_a_string(contents: Any) -> None:
    assert to_input(contents).value == "hi"


def test_an_expression_that_is_text_stays_the_same_object() -> None:
    prompt = Text()

    assert to_input(prompt).value is prompt
    assert to_input([prompt]).value is prompt
    assert to_input([prompt, "b"]).value[0]["text"] is prompt


@pytest.mark.parametrize("contents", [Opaque(), [Opaque()], ["a", Opaque()], said(Opaque())])
def test_an_expression_of_unknown_kind_needs_to_be_a_literal(contents: Any) -> None:
    with pytest.raises(NeedsLiteral, match="contents"):
        to_input(contents)


def test_texts_and_media_are_items_in_their_order() -> None:
    contents = [
        {"inline_data": {"data": b"\xff\xfe\xfd", "mime_type": "image/png"}},
        "What is this?",
        {"file_data": {"file_uri": "https://x/y.pdf", "mime_type": "application/pdf"}},
    ]

    assert to_input(contents).value == [
        {"type": "image", "data": "//79", "mime_type": "image/png"},
        text("What is this?"),
        {"type": "document", "uri": "https://x/y.pdf", "mime_type": "application/pdf"},
    ]


@given(st.binary(min_size=1, max_size=20))
def test_data_of_either_alphabet_become_standard_base64(data: bytes) -> None:
    url_safe = base64.urlsafe_b64encode(data).decode()
    for spelled in (data, url_safe, url_safe.rstrip("=")):
        (item,) = to_input({"inline_data": {"data": spelled, "mime_type": "image/png"}}).value
        assert item["data"] == base64.b64encode(data).decode()


def test_data_that_are_standard_already_are_not_copied() -> None:
    data = base64.b64encode(b"\x00" * 300).decode()
    (item,) = to_input({"inline_data": {"data": data, "mime_type": "image/png"}}).value

    assert item["data"] is data


def test_data_known_at_run_time_are_encoded_by_their_expression() -> None:
    (item,) = to_input({"inline_data": {"data": Data(), "mime_type": "image/png"}}).value

    assert item["data"] == "base64.b64encode(data).decode()"


@pytest.mark.parametrize(
    ("mime_type", "item"),
    [
        ("image/jpg", {"type": "image", "mime_type": "image/jpeg"}),
        ("audio/L16;rate=24000", {"type": "audio", "mime_type": "audio/l16", "sample_rate": 24000}),
        ("audio/x-wav; channels=2", {"type": "audio", "mime_type": "audio/wav", "channels": 2}),
        ("video/quicktime", {"type": "video", "mime_type": "video/mov"}),
        ("text/csv", {"type": "document", "mime_type": "text/csv"}),
    ],
)
def test_the_mime_type_chooses_the_kind(mime_type: str, item: dict[str, Any]) -> None:
    (found,) = to_input({"inline_data": {"data": "AAAA", "mime_type": mime_type}}).value

    assert found == {"data": "AAAA", **item}


@pytest.mark.parametrize("mime_type", ["text/plain", "text/x-python; charset=utf-8", "application/json"])
def test_a_text_file_becomes_text(mime_type: str) -> None:
    assert to_input({"inline_data": {"data": b"aMOp", "mime_type": "text/plain"}}).value == "aMOp"
    assert to_input({"inline_data": {"data": "aMOp", "mime_type": mime_type}}).value == "hé"


@pytest.mark.parametrize(
    ("file_data", "kind"),
    [
        ({"file_uri": "https://www.youtube.com/watch?v=1"}, "video"),
        ({"file_uri": "https://youtu.be/1"}, "video"),
        ({"file_uri": "gs://bucket/a.PNG"}, "image"),
        ({"file_uri": "https://x/files/abc", "mime_type": "audio/mp3"}, "audio"),
    ],
)
def test_a_file_without_mime_type_is_known_by_its_address(file_data: dict[str, str], kind: str) -> None:
    (item,) = to_input({"file_data": file_data}).value

    assert item["type"] == kind


@pytest.mark.parametrize(
    "part",
    [
        {"inline_data": {"data": "AAAA", "mime_type": "application/zip"}},
        {"inline_data": {"data": "AAAA"}},
        {"inline_data": {"data": Data(), "mime_type": Opaque()}},
        {"file_data": {"file_uri": "https://x/files/abc"}},
        {"file_data": {"file_uri": Opaque(), "mime_type": Opaque()}},
    ],
)
def test_media_of_unknown_kind_are_refused(part: dict[str, Any]) -> None:
    converted = to_input(["Look:", part])

    assert converted.refused
    assert [(notice.row, notice.path.split("]")[0]) for notice in converted.notices] == [
        ("part.media.unknown", "contents[0")
    ]


@pytest.mark.parametrize(
    "part",
    [
        {"inline_data": {"data": b"", "mime_type": "image/png"}},
        {"inline_data": {"data": "", "mime_type": "text/plain"}},
        {"inline_data": {"data": None, "mime_type": "audio/wav"}},
        {"file_data": {"file_uri": "", "mime_type": "image/png"}},
        {"file_data": {"mime_type": "image/png"}},
    ],
)
def test_media_without_data_or_address_are_refused(part: dict[str, Any]) -> None:
    converted = to_input(["Look:", part])

    assert converted.refused
    assert [notice.row for notice in converted.notices] == ["part.media.empty"]


def test_a_file_handle_is_sent_by_address() -> None:
    handle = {"name": "files/1", "uri": "https://x/files/1", "mime_type": "video/mp4", "state": "ACTIVE"}

    assert to_input([handle, "Describe."]).value == [
        {"type": "video", "uri": "https://x/files/1", "mime_type": "video/mp4"},
        text("Describe."),
    ]


def test_a_text_file_that_is_an_address_is_a_document_with_a_notice() -> None:
    converted = to_input({"file_data": {"file_uri": "https://x/a.md", "mime_type": "text/markdown"}})

    assert converted.value == [{"type": "document", "uri": "https://x/a.md", "mime_type": "text/markdown"}]
    assert [notice.row for notice in converted.notices] == ["part.file_data.text"]


def test_a_cut_of_a_video_becomes_its_processing() -> None:
    part = {
        "file_data": {"file_uri": "https://youtu.be/x"},
        "video_metadata": {"start_offset": "10s", "end_offset": "20s", "fps": 2.0},
    }

    assert to_input(part).value == [
        {
            "type": "video",
            "uri": "https://youtu.be/x",
            "processing": {"type": "static", "start_offset": "10s", "end_offset": "20s", "fps": 2.0},
        }
    ]


def test_resolution_of_one_part_and_of_all() -> None:
    image = {"inline_data": {"data": "AAAA", "mime_type": "image/png"}}
    own = {**image, "media_resolution": {"level": "MEDIA_RESOLUTION_HIGH"}}
    value = with_resolution(to_input([own, image, "q"]).value, "low")

    assert [item.get("resolution") for item in value] == ["high", "low", None]
    assert with_resolution("q", "low") == "q"


def test_resolution_reaches_the_turns_of_a_conversation() -> None:
    image = {"inline_data": {"data": "AAAA", "mime_type": "image/png"}}
    value = to_input([said(image), answered({"text": "a"}), said({"text": "b"})]).value

    assert with_resolution(value, "low")[0]["content"][0]["resolution"] == "low"
    assert "resolution" not in value[0]["content"][0]


def test_both_spellings_of_a_part_are_read() -> None:
    assert to_input([{"inlineData": {"data": "AAAA", "mimeType": "image/png"}}]).value == [
        {"type": "image", "data": "AAAA", "mime_type": "image/png"}
    ]


@pytest.mark.parametrize(
    "contents",
    [
        5,
        [5],
        {"nothing": 1},
        [{"text": "a", "nothing": 1}],
        {"parts": "a"},
        {"uri": "https://x"},
        [{"parts": [3]}],
    ],
)
def test_what_is_no_content_is_told_with_its_place(contents: Any) -> None:
    with pytest.raises(Malformed, match="contents"):
        to_input(contents)


# System instructions.


@pytest.mark.parametrize("value", ["S", {"text": "S"}, ["S"], {"parts": [{"text": "S"}], "role": "system"}])
def test_one_text_is_the_system_instruction(value: Any) -> None:
    notices: list[Any] = []

    assert system_text(value, notices) == "S"
    assert notices == []


def test_several_texts_are_joined_with_a_notice() -> None:
    notices: list[Any] = []

    assert system_text(["A", {"text": "B"}], notices) == "A\nB"
    assert [notice.row for notice in notices] == ["config.system_instruction.joined"]


def test_media_as_system_instruction_are_refused() -> None:
    notices: list[Any] = []
    system_text(["A", {"inline_data": {"data": "AAAA", "mime_type": "image/png"}}], notices)

    assert [(notice.path, notice.verdict) for notice in notices] == [("[1]", Verdict.REFUSE)]
