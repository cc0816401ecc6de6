"""A config becomes the keywords of an interaction; what is lost is told."""

from __future__ import annotations

import contextlib
import copy
from typing import Any

import pytest
from google.genai import types
from google.genai.interactions import CreateModelInteraction
from hypothesis import given
from hypothesis import strategies as st

from shim.mapping import TABLES, Malformed, NeedsLiteral, Opaque, Verdict
from shim.mapping.config import SDK_KEYWORDS, ThinkingLevels, media_resolution, to_interaction


class Text(Opaque):
    """An expression that is certain to be a string."""

    def is_text(self) -> bool:
        return True


def lost(config: Any) -> list[tuple[str, str]]:
    """Path and verdict of each notice."""
    return [(notice.path, str(notice.verdict)) for notice in to_interaction(config).notices]


# What stays.


@pytest.mark.parametrize(
    ("field", "target"),
    [
        ("temperature", "generation_config"),
        ("top_p", "generation_config"),
        ("max_output_tokens", "generation_config"),
        ("stop_sequences", "generation_config"),
        ("seed", "generation_config"),
        ("labels", None),
        ("automatic_continuation", None),
        ("system_instruction", None),
    ],
)
def test_a_value_that_stays_is_the_same_object(field: str, target: str | None) -> None:
    value = Text()
    converted = to_interaction({field: value})
    found = converted.value[target] if target else converted.value

    assert found[field] is value
    assert converted.notices == ()


def test_keys_come_in_the_order_of_the_fields_that_make_them() -> None:
    value = to_interaction(
        {
            "response_schema": {"type": "STRING"},
            "temperature": 0.1,
            "system_instruction": "S",
            "response_mime_type": "application/json",
            "top_p": 0.5,
            "labels": {"a": "b"},
        }
    ).value

    assert list(value) == ["response_format", "generation_config", "system_instruction", "labels"]
    assert list(value["generation_config"]) == ["temperature", "top_p"]


def test_unset_fields_say_nothing() -> None:
    assert to_interaction(dict.fromkeys(types.GenerateContentConfig.model_fields)).value == {}


def test_both_spellings_of_a_field_are_read() -> None:
    assert to_interaction({"maxOutputTokens": 5, "stopSequences": ["x"]}).value == {
        "generation_config": {"max_output_tokens": 5, "stop_sequences": ["x"]}
    }


def test_store_is_never_carried_over() -> None:
    assert "store" not in to_interaction({"store": True}).value
    assert lost({"store": True}) == [("config.store", "drop")]


# What changes.


def test_top_k_is_an_integer_and_not_documented() -> None:
    assert to_interaction({"top_k": 40.0}).value == {"generation_config": {"top_k": 40}}
    assert lost({"top_k": 40.0}) == [("config.top_k", "approx")]


@pytest.mark.parametrize(
    ("budget", "level"),
    [(0, "minimal"), (1, "low"), (1024, "low"), (1025, "medium"), (8192, "medium"), (8193, "high")],
)
def test_a_thinking_budget_becomes_the_nearest_level(budget: int, level: str) -> None:
    config = {"thinking_config": {"thinking_budget": budget}}

    assert to_interaction(config).value == {"generation_config": {"thinking_level": level}}
    assert lost(config) == [("config.thinking_config.thinking_budget", "approx")]


def test_the_thresholds_of_thinking_levels_can_be_chosen() -> None:
    config = {"thinking_config": {"thinking_budget": 500}}
    value = to_interaction(config, levels=ThinkingLevels(minimal=100, low=200, medium=300)).value

    assert value == {"generation_config": {"thinking_level": "high"}}


def test_an_automatic_thinking_budget_is_the_default() -> None:
    converted = to_interaction({"thinking_config": {"thinking_budget": -1}})

    assert (converted.value, converted.notices) == ({}, ())


def test_thinking_levels_and_summaries() -> None:
    config = {"thinking_config": {"thinking_level": "HIGH", "include_thoughts": True}}
    off = {"thinking_config": {"thinking_level": "THINKING_LEVEL_UNSPECIFIED", "include_thoughts": False}}

    assert to_interaction(config).value == {
        "generation_config": {"thinking_level": "high", "thinking_summaries": "auto"}
    }
    assert to_interaction(off).value == {"generation_config": {"thinking_summaries": "none"}}


def test_service_tiers() -> None:
    assert to_interaction({"service_tier": "flex"}).value == {"service_tier": "flex"}
    assert to_interaction({"service_tier": "unspecified"}).value == {}


# Tools, safety, transport.


def test_tools_and_their_config() -> None:
    config = {
        "tool_config": {"function_calling_config": {"mode": "ANY"}},
        "tools": [{"function_declarations": [{"name": "f"}]}],
    }

    assert to_interaction(config).value == {
        "generation_config": {"tool_choice": "any"},
        "tools": [{"type": "function", "name": "f", "parameters": {"type": "object", "properties": {}}}],
    }


def test_losses_of_tools_name_their_place_in_the_config() -> None:
    assert lost({"tools": [{"google_search": {"exclude_domains": ["x"]}}]}) == [
        ("config.tools[0].google_search.exclude_domains", "refuse")
    ]


def test_safety_settings() -> None:
    setting = {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}

    assert to_interaction({"safety_settings": [setting]}).value == {
        "safety_settings": [{"type": "harassment", "threshold": "block_none"}]
    }
    assert to_interaction({"safety_settings": []}).value == {}


def test_http_options_become_keywords_of_the_sdk() -> None:
    options = {"timeout": 30000, "headers": {"a": "b"}, "api_version": "v1beta"}
    converted = to_interaction({"http_options": options})

    assert converted.value == {"timeout": 30, "extra_headers": {"a": "b"}, "api_version": "v1beta"}
    assert set(converted.value) <= SDK_KEYWORDS
    assert converted.notices == ()


@pytest.mark.parametrize("name", ["base_url", "extra_body", "retry_options"])
def test_other_http_options_belong_to_the_client(name: str) -> None:
    assert lost({"http_options": {name: {"a": 1}}}) == [(f"config.http_options.{name}", "refuse")]


# What is lost.


@pytest.mark.parametrize("value", [1, 1.0, None])
def test_one_candidate_is_what_there_always_is(value: Any) -> None:
    converted = to_interaction({"candidate_count": value})

    assert (converted.value, converted.notices) == ({}, ())


@pytest.mark.parametrize(
    ("field", "value", "verdict"),
    [
        ("candidate_count", 2, "refuse"),
        ("presence_penalty", 0.5, "drop"),
        ("frequency_penalty", 0.5, "drop"),
        ("response_logprobs", True, "refuse"),
        ("logprobs", 3, "refuse"),
        ("cached_content", "cachedContents/1", "refuse"),
        ("audio_timestamp", True, "refuse"),
        ("routing_config", {"auto_mode": {}}, "refuse"),
        ("model_armor_config", {"prompt_template_name": "t"}, "refuse"),
        ("continuation_token", "AAAA", "refuse"),
        ("enable_enhanced_civic_answers", True, "drop"),
        ("media_resolution", "MEDIA_RESOLUTION_LOW", "approx"),
        ("enable_affective_dialog", True, "drop"),
    ],
)
def test_a_field_without_counterpart_is_told_and_not_sent(field: str, value: Any, verdict: str) -> None:
    converted = to_interaction({field: value})

    assert converted.value == {}
    assert [(notice.path, str(notice.verdict)) for notice in converted.notices] == [
        (f"config.{field}", verdict)
    ]


@pytest.mark.parametrize("field", ["presence_penalty", "response_logprobs", "audio_timestamp", "store"])
def test_a_field_that_is_off_asks_for_nothing(field: str) -> None:
    assert lost({field: False}) == []


def test_automatic_calling_that_is_off_loses_nothing() -> None:
    (notice,) = to_interaction({"automatic_function_calling": {"disable": True}}).notices

    assert (notice.verdict, notice.safe) == (Verdict.DROP, True)


def test_automatic_calling_is_the_programs_own_loop() -> None:
    config = {"automatic_function_calling": {"maximum_remote_calls": 3}}

    assert lost(config) == [
        ("config.automatic_function_calling", "emulate"),
        ("config.automatic_function_calling.maximum_remote_calls", "emulate"),
    ]


def test_an_unknown_field_is_refused_by_name() -> None:
    converted = to_interaction({"no_such_field": 1})

    assert converted.refused
    assert "no_such_field" in converted.notices[0].note


def test_the_resolution_for_all_media_is_told_apart() -> None:
    assert media_resolution({"media_resolution": "MEDIA_RESOLUTION_LOW"}) == "low"
    assert media_resolution({"media_resolution": "MEDIA_RESOLUTION_UNSPECIFIED"}) is None
    assert media_resolution({}) is None


# Values known at run time.


@pytest.mark.parametrize(
    "config",
    [
        Opaque(),
        {"candidate_count": Opaque()},
        {"thinking_config": Opaque()},
        {"thinking_config": {"thinking_budget": Opaque()}},
        {"thinking_config": {"thinking_level": Opaque()}},
        {"thinking_config": {"include_thoughts": Opaque()}},
        {"response_mime_type": Opaque()},
        {"response_schema": Opaque()},
        {"response_modalities": Opaque()},
        {"safety_settings": Opaque()},
        {"tools": Opaque()},
        {"tools": [Opaque()]},
        {"http_options": {"timeout": Opaque()}},
        {"system_instruction": Opaque()},
        {"service_tier": Opaque()},
    ],
)
def test_a_value_that_decides_the_result_must_be_a_literal(config: Any) -> None:
    with pytest.raises(NeedsLiteral):
        to_interaction(config)


@pytest.mark.parametrize("field", ["presence_penalty", "cached_content", "store"])
def test_a_dropped_value_known_at_run_time_is_told(field: str) -> None:
    assert [path for path, _ in lost({field: Opaque()})] == [f"config.{field}"]


# Anything.

WORDS = st.sampled_from(sorted({row.source.rpartition(".")[2] for rows in TABLES.values() for row in rows}))
JUNK = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=4)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(types.GenerateContentConfig.model_fields)), JUNK, max_size=4))
def test_anything_gives_a_result_or_an_error_that_says_what(config: Any) -> None:
    before = copy.deepcopy(config)
    with contextlib.suppress(Malformed):
        assert all(notice.note for notice in to_interaction(config).notices)
    assert config == before


NUMBERS = st.floats(0, 2, allow_nan=False)
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "temperature": NUMBERS,
    "top_p": NUMBERS,
    "seed": st.integers(0, 9),
    "max_output_tokens": st.integers(1, 99),
    "stop_sequences": st.lists(st.text(max_size=3), max_size=2),
    "system_instruction": st.text(max_size=5),
    "response_mime_type": st.sampled_from(["text/plain", "application/json"]),
    "response_modalities": st.lists(st.sampled_from(["TEXT", "IMAGE", "AUDIO"]), unique=True),
    "labels": st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2),
    "service_tier": st.sampled_from(["flex", "standard", "priority", "unspecified"]),
    "thinking_config": st.fixed_dictionaries({"thinking_level": st.sampled_from(["LOW", "HIGH"])}),
    "tools": st.lists(st.sampled_from([{"google_search": {}}, {"code_execution": {}}]), max_size=2),
}


def speaks(config: dict[str, Any]) -> bool:
    """Whether an answer that is to be JSON may have text at all."""
    modalities = config.get("response_modalities") or ["TEXT"]
    return "TEXT" in modalities or config.get("response_mime_type") != "application/json"


def test_a_format_for_what_is_not_asked_for_is_refused() -> None:
    config = {"response_mime_type": "application/json", "response_modalities": ["IMAGE"]}

    (found,) = to_interaction(config).notices
    assert (found.path, found.verdict) == ("config.response_modalities", Verdict.REFUSE)


@given(st.fixed_dictionaries({}, optional=FIELDS).filter(speaks))
def test_lossless_fields_give_a_request_the_sdk_accepts(config: dict[str, Any]) -> None:
    converted = to_interaction(config)
    request = CreateModelInteraction.model_validate({"model": "m", "input": "q", **converted.value})

    assert converted.notices == ()
    assert request.generation_config is not None or "generation_config" not in converted.value
    assert not (request.generation_config and request.generation_config.model_extra)
    assert not request.model_extra
