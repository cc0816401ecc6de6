"""The patterns that real code has most of, and those that make a rewrite hard: each has cases that show it.

Counted over applications, libraries and samples that call the old API. A pattern whose case goes away, or is renamed,
fails here by its name.
"""

from __future__ import annotations

import pytest
from corpus import Case, cases
from mock_cases import mock_cases

COMMON = {
    "the response in a variable, then read": ("client/self_attribute", "reads/two_names", "usage/counts"),
    "the text is read": ("reads/none_tests", "reads/text_in_a_comprehension"),
    "the model by a constant, attribute or parameter": (
        "model/from_the_environment",
        "client/self_attribute",
    ),
    "a client for the whole file": ("client/module_global", "reads/closure"),
    "a config written at the call": ("config/inline", "config/thinking_levels"),
    "a prompt that is spelled out": ("client/context_manager", "config/inline"),
    "no config": ("client/async_client", "reads/none_tests"),
    "inside try with a broad handler": ("surroundings/broad_handler", "stream/inside_try"),
    "sampling fields": ("config/inline", "config/fields_that_are_approximated", "held/top_k"),
    "tools": ("tools/search_with_text", "tools/function_declarations", "tools/maps"),
    "a config that is built first": ("config/variable", "config/fields_set_one_by_one", "config/dict"),
    "a client of a function": ("client/context_manager", "client/lazy_global"),
    "a list of several kinds": (
        "contents/uploaded_file",
        "pictures/contents_in_a_variable",
        "contents/bytes_and_text",
    ),
    "thinking_config": ("config/thinking_levels", "held/thinking_budget", "parts/thoughts"),
    "an f-string as prompt": ("contents/literal_and_variable", "contents/text_of_a_template"),
    "a walk over candidates and parts": ("reads/parts_walk", "parts/text_and_images", "parts/matched"),
    "system_instruction": ("config/inline", "config/shared_by_two_calls", "held/system_instruction_of_parts"),
    "asynchronous calls": ("client/async_client", "stream/asynchronous", "collected/async_history"),
    "the response given to a function": ("passed/private_method", "passed/annotated_parameter"),
    "a list of parts": ("contents/bytes_and_text", "contents/uri", "media/audio"),
    "JSON by MIME type and schema": ("schema/json_by_hand", "schema/parsed", "schema/list_of_models"),
    "the client in self": ("client/self_attribute", "client/property_and_base_class", "chats/kept_in_self"),
    "streams": ("stream/generator", "stream/server_sent_events", "stream/usage_after_the_loop"),
    "chats": ("chats/straight_line", "chats/loop", "chats/kept_in_self", "chats/streamed"),
    "pictures and sound as answer": ("parts/text_and_images", "media_out/sound_of_the_first_part"),
}
HARD = {
    "the response leaves the function": (
        "returned/private_function",
        "returned/public_function",
        "passed/public_function",
    ),
    "attributes that are asked for by name": ("reads/probing", "reads/probing_candidates", "parts/probed"),
    "errors of other classes": ("errors/by_class", "errors/by_status", "surroundings/sdk_error_class"),
    "mocks": (
        "mocks/return_value_of_a_client",
        "mocks/patched_by_name",
        "mocks/left_class_of_the_sdk",
        "homonyms/magic_mock",
        "surroundings/patched_in_the_same_file",
    ),
    "the method as a value": (
        "scope/in_an_executor",
        "passed_on/executor_and_partial",
        "passed_on/queue_of_the_project",
        "surroundings/method_in_a_retry_helper",
    ),
    "a client out of sight, or of Vertex AI": (
        "client/injected",
        "client/imported",
        "client/unannotated_parameter",
        "client/vertex",
        "client/vertex_by_flag",
    ),
    "the same name in other libraries": (
        "homonyms/project_wrapper",
        "homonyms/legacy_sdk",
        "homonyms/other_library",
    ),
    "a config that is put together": (
        "pieces/updated",
        "pieces/made_by_a_function",
        "config/conditional",
        "config_elsewhere/field_of_a_dataclass",
    ),
    "fields without a slot": (
        "no_equivalent/candidate_count",
        "held/top_k",
        "held/presence_penalty",
        "no_equivalent/logprobs",
    ),
    "a history kept by hand": (
        "collected/history_in_a_loop",
        "collected/thoughts_of_the_answer",
        "collected/roles_of_rows",
        "reads/history_append",
    ),
    "chats as state": (
        "chats/kept_by_user",
        "chats/curated_history",
        "chats/history_given",
        "chats/message_config",
        "chats/state_client_loop",
    ),
    "functions that the SDK calls": (
        "tools/callable",
        "chats/calls_a_function",
        "tools/automatic_calling_disabled",
    ),
    "chunks that go elsewhere": (
        "stream/returned",
        "stream/chunks_kept",
        "stream/into_a_queue",
        "stream/function_calls",
    ),
    "objects of types made far away": (
        "contents/unannotated_parameter",
        "pictures/contents_in_a_variable",
        "tools/parameter",
    ),
    "structured answers": (
        "schema/parsed",
        "schema/parsed_of_an_enum",
        "schema/parsed_of_a_union",
        "schema/pydantic_text",
    ),
}
ALL: dict[str, Case] = {case.name.removeprefix("rewrite/"): case for case in cases()}
MOCKS = {f"mocks/{case.name}": case for case in mock_cases()}


def test_there_are_as_many_patterns_as_were_counted() -> None:
    assert (len(COMMON), len(HARD)) == (25, 15)


@pytest.mark.parametrize(("pattern", "named"), [*COMMON.items(), *HARD.items()], ids=[*COMMON, *HARD])
def test_every_pattern_has_its_cases(pattern: str, named: tuple[str, ...]) -> None:
    absent = [name for name in named if name not in ALL and name not in MOCKS]
    assert not absent, f"no case shows {pattern!r} any more: {', '.join(absent)}"
    assert any(ALL[name].findings for name in named if name in ALL)


@pytest.mark.parametrize(("pattern", "named"), COMMON.items(), ids=COMMON)
def test_every_common_pattern_is_rewritten_somewhere(pattern: str, named: tuple[str, ...]) -> None:
    assert any(ALL[name].changes for name in named), f"no case rewrites {pattern!r}"
