"""Tools, the choice among functions, and safety settings."""

from __future__ import annotations

from typing import Any

import pytest
from google.genai import interactions

from shim.mapping import Malformed, NeedsLiteral, Opaque, safety, tools

MAPS = {"google_maps": {"enable_widget": True}}
FUNCTION = {"function_declarations": [{"name": "f", "description": "d"}]}


def converted(tool: dict[str, Any]) -> list[dict[str, Any]]:
    """The tools that one tool becomes, without a loss."""
    result = tools.to_interaction([tool])
    assert result.notices == ()
    found: list[dict[str, Any]] = result.value["tools"]
    return found


def lost(given: Any, config: Any = None) -> list[tuple[str, str]]:
    return [(notice.path, str(notice.verdict)) for notice in tools.to_interaction(given, config).notices]


def test_each_declaration_is_a_tool() -> None:
    schema = {"type": "object", "properties": {"x": {"type": "string"}}}
    declarations = [
        {
            "name": "f",
            "description": "d",
            "parameters": {"type": "OBJECT", "properties": {"x": {"type": "STRING"}}},
        },
        {"parameters_json_schema": schema, "name": "g"},
        {"name": "h"},
    ]

    assert converted({"function_declarations": declarations}) == [
        {"type": "function", "name": "f", "description": "d", "parameters": schema},
        {"type": "function", "name": "g", "parameters": schema},
        {"type": "function", "name": "h", "parameters": {"type": "object", "properties": {}}},
    ]


def test_a_json_schema_of_parameters_is_the_same_object() -> None:
    schema = {"type": "object"}

    assert converted({"function_declarations": [{"name": "f", "parameters_json_schema": schema}]})[0][
        "parameters"
    ] is (schema)


@pytest.mark.parametrize(
    ("tool", "expected"),
    [
        ({"google_search": {}}, {"type": "google_search"}),
        (
            {"google_search": {"search_types": {"web_search": {}, "image_search": {}}}},
            {"type": "google_search", "search_types": ["web_search", "image_search"]},
        ),
        ({"url_context": {}}, {"type": "url_context"}),
        ({"code_execution": {}}, {"type": "code_execution"}),
        (MAPS, {"type": "google_maps", "enable_widget": True}),
        (
            {"file_search": {"file_search_store_names": ["s"], "top_k": 3, "metadata_filter": "a=1"}},
            {"type": "file_search", "file_search_store_names": ["s"], "top_k": 3, "metadata_filter": "a=1"},
        ),
        (
            {
                "computer_use": {
                    "environment": "ENVIRONMENT_BROWSER",
                    "excluded_predefined_functions": ["drag"],
                    "disabled_safety_policies": ["ACCOUNT_CREATION"],
                }
            },
            {
                "type": "computer_use",
                "environment": "browser",
                "excluded_predefined_functions": ["drag"],
                "disabled_safety_policies": ["account_creation"],
            },
        ),
        (
            {"retrieval": {"vertex_ai_search": {"datastore": "d", "engine": "e"}}},
            {
                "type": "retrieval",
                "retrieval_types": ["vertex_ai_search"],
                "vertex_ai_search_config": {"datastores": ["d"], "engine": "e"},
            },
        ),
        (
            {
                "retrieval": {
                    "vertex_rag_store": {
                        "rag_corpora": ["c"],
                        "rag_retrieval_config": {
                            "top_k": 2,
                            "ranking": {"rank_service": {"model_name": "m"}},
                        },
                    }
                }
            },
            {
                "type": "retrieval",
                "retrieval_types": ["rag_store"],
                "rag_store_config": {
                    "rag_resources": [{"rag_corpus": "c"}],
                    "rag_retrieval_config": {
                        "top_k": 2,
                        "ranking": {"ranking_config": "rank_service", "rank_service": {"model_name": "m"}},
                    },
                },
            },
        ),
    ],
)
def test_a_tool_of_the_service(tool: dict[str, Any], expected: dict[str, Any]) -> None:
    found = converted(tool)

    assert found == [expected]
    (parsed,) = interactions.CreateModelInteraction.model_validate(
        {"model": "m", "input": "q", "tools": found}
    ).tools
    assert parsed.type == expected["type"]
    assert not parsed.model_extra


def test_a_tool_of_several_kinds_becomes_several_tools_in_order() -> None:
    kinds = [
        tool["type"] for tool in converted({"url_context": {}, "google_search": {}, "code_execution": {}})
    ]

    assert kinds == ["url_context", "google_search", "code_execution"]


@pytest.mark.parametrize(
    ("tool", "expected", "losses"),
    [
        (
            {"google_search_retrieval": {"dynamic_retrieval_config": {"dynamic_threshold": 0.3}}},
            {"type": "google_search"},
            {"": "approx", ".dynamic_retrieval_config": "drop"},
        ),
        (
            {"enterprise_web_search": {}},
            {"type": "google_search", "search_types": ["enterprise_web_search"]},
            {"": "approx"},
        ),
        (
            {"google_search": {"time_range_filter": {"start_time": "2026-01-01T00:00:00Z"}}},
            {"type": "google_search"},
            {".time_range_filter": "drop"},
        ),
        (
            {"mcp_servers": [{"name": "m", "streamable_http_transport": {"url": "u", "timeout": "5s"}}]},
            {"type": "mcp_server", "name": "m", "url": "u"},
            {"": "approx", "[0].streamable_http_transport.timeout": "drop"},
        ),
        (
            {"exa_ai_search": {"api_key": "k", "custom_configs": {"a": 1}}},
            {
                "type": "retrieval",
                "retrieval_types": ["exa_ai_search"],
                "exa_ai_search_config": {"api_key": "k", "custom_config": {"a": 1}},
            },
            {"": "approx"},
        ),
        (
            {"function_declarations": [{"name": "f", "behavior": "NON_BLOCKING"}]},
            {"type": "function", "name": "f", "parameters": {"type": "object", "properties": {}}},
            {"[0].behavior": "refuse"},
        ),
        (
            {"retrieval": {"vertex_ai_search": {"data_store_specs": [{"data_store": "d", "filter": "f"}]}}},
            {
                "type": "retrieval",
                "retrieval_types": ["vertex_ai_search"],
                "vertex_ai_search_config": {"datastores": ["d"]},
            },
            {".vertex_ai_search.data_store_specs[0].filter": "refuse"},
        ),
    ],
)
def test_what_a_tool_loses_is_told_with_its_place(tool: Any, expected: Any, losses: dict[str, str]) -> None:
    (kind,) = tool
    result = tools.to_interaction([tool])

    assert result.value["tools"] == [expected]
    assert lost([tool]) == [(f"tools[0].{kind}{path}", verdict) for path, verdict in losses.items()]


def test_retrieval_from_elsewhere_is_refused_and_makes_no_tool() -> None:
    result = tools.to_interaction([{"retrieval": {"external_api": {"endpoint": "https://x"}}}])

    assert result.value == {}
    assert result.refused


@pytest.mark.parametrize(
    ("calling", "choice"),
    [
        ({"mode": "AUTO"}, "auto"),
        ({"mode": "any"}, "any"),
        ({"mode": "NONE"}, "none"),
        ({"mode": "VALIDATED"}, "validated"),
        (
            {"mode": "ANY", "allowed_function_names": ["f"]},
            {"allowed_tools": {"mode": "any", "tools": ["f"]}},
        ),
        ({"allowed_function_names": ["f"]}, {"allowed_tools": {"tools": ["f"]}}),
    ],
)
def test_the_choice_among_functions(calling: Any, choice: Any) -> None:
    result = tools.to_interaction([FUNCTION], {"function_calling_config": calling})

    assert result.value["tool_choice"] == choice
    assert result.notices == ()


def test_an_unspecified_mode_says_nothing() -> None:
    assert (
        "tool_choice"
        not in tools.to_interaction(
            [FUNCTION], {"function_calling_config": {"mode": "MODE_UNSPECIFIED"}}
        ).value
    )


def test_a_choice_without_functions_is_left_out_harmlessly() -> None:
    result = tools.to_interaction([{"google_search": {}}], {"function_calling_config": {"mode": "ANY"}})
    (notice,) = result.notices

    assert "tool_choice" not in result.value
    assert notice.safe


def test_a_location_moves_to_the_maps_tool() -> None:
    given = [MAPS]
    config = {"retrieval_config": {"lat_lng": {"latitude": 1.5, "longitude": 2.5}}}

    assert tools.to_interaction(given, config).value["tools"] == [
        {"type": "google_maps", "enable_widget": True, "latitude": 1.5, "longitude": 2.5}
    ]
    assert given == [{"google_maps": {"enable_widget": True}}]


def test_a_location_without_maps_and_a_language_are_told() -> None:
    config = {"retrieval_config": {"lat_lng": {"latitude": 1.5}, "language_code": "en"}}

    assert lost([FUNCTION], config) == [
        ("tool_config.retrieval_config.lat_lng", "drop"),
        ("tool_config.retrieval_config.language_code", "drop"),
    ]


def test_switches_that_are_always_on_are_left_out_harmlessly() -> None:
    config = {
        "include_server_side_tool_invocations": True,
        "function_calling_config": {"stream_function_call_arguments": True, "mode": "AUTO"},
    }
    result = tools.to_interaction([FUNCTION], config)

    assert all(notice.safe for notice in result.notices)
    assert len(result.notices) == 2


def test_an_unknown_kind_of_tool_is_refused_by_name() -> None:
    (notice,) = tools.to_interaction([{"no_such_tool": {}}]).notices

    assert "no_such_tool" in notice.note


@pytest.mark.parametrize("given", [Opaque(), [Opaque()], [{"function_declarations": [Opaque()]}]])
def test_a_tool_known_at_run_time_must_be_a_literal(given: Any) -> None:
    with pytest.raises(NeedsLiteral, match=r"tools|function_declarations"):
        tools.to_interaction(given)


@pytest.mark.parametrize(
    "given", [5, ["google_search"], [{"google_search": 1}], [{"function_declarations": {}}]]
)
def test_what_is_no_tool_is_told(given: Any) -> None:
    with pytest.raises(Malformed):
        tools.to_interaction(given)


# Safety settings.


def test_a_safety_setting_is_keyed_by_type() -> None:
    setting = {"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "BLOCK_ONLY_HIGH", "method": "SEVERITY"}
    result = safety.to_interaction([setting])

    assert result.value == [{"type": "hate_speech", "threshold": "block_only_high", "method": "severity"}]
    assert result.notices == ()


def test_the_default_threshold_leaves_the_setting_out() -> None:
    setting = {"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "HARM_BLOCK_THRESHOLD_UNSPECIFIED"}
    result = safety.to_interaction([setting])

    assert (result.value, result.notices) == ([], ())


@pytest.mark.parametrize(
    ("setting", "path", "row"),
    [
        ({"category": "HARM_CATEGORY_TOXICITY", "threshold": "OFF"}, "[0].category", "safety.category.palm"),
        (
            {"category": "HARM_CATEGORY_UNSPECIFIED", "threshold": "OFF"},
            "[0].category",
            "safety.category.HARM_CATEGORY_UNSPECIFIED",
        ),
        ({"category": "HARM_CATEGORY_NEW", "threshold": "OFF"}, "[0].category", ""),
        ({"threshold": "OFF"}, "[0]", "config.safety_settings"),
    ],
)
def test_a_setting_that_cannot_be_sent_is_told(setting: Any, path: str, row: str) -> None:
    result = safety.to_interaction([setting])

    assert result.value == []
    assert [(notice.path, notice.row) for notice in result.notices] == [(path, row)]
