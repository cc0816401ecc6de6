"""The rows of tools and of the tool config; `tools` converts by them."""

from __future__ import annotations

from typing import Final

from .convert import enumerated, listed
from .retrieval_rows import RETRIEVAL_ROWS
from .row import Evidence, Row, approx, convert, drop, move, refuse

_ENVIRONMENTS: Final = (
    convert("tool.computer_use.environment.ENVIRONMENT_BROWSER", "browser"),
    convert("tool.computer_use.environment.ENVIRONMENT_MOBILE", "mobile"),
    convert("tool.computer_use.environment.ENVIRONMENT_DESKTOP", "desktop"),
    convert(
        "tool.computer_use.environment.ENVIRONMENT_UNSPECIFIED",
        "",
        note="Means the default, so it is left out.",
    ),
)
_POLICIES: Final = (
    *(
        convert(f"tool.computer_use.disabled_safety_policies.{name.upper()}", name, evidence=Evidence.SOURCE)
        for name in (
            "financial_transactions",
            "sensitive_data_modification",
            "communication_tool",
            "account_creation",
            "data_modification",
            "user_consent_management",
            "legal_terms_and_agreements",
        )
    ),
    convert(
        "tool.computer_use.disabled_safety_policies.SAFETY_POLICY_UNSPECIFIED",
        "",
        note="Names no policy, so it is left out.",
        evidence=Evidence.SOURCE,
    ),
)
_BEHAVIORS: Final = (
    convert(
        "tool.function_declarations.behavior.BLOCKING", "", note="The only behaviour there is; left out."
    ),
    convert(
        "tool.function_declarations.behavior.UNSPECIFIED", "", note="Means blocking, the only behaviour."
    ),
    refuse(
        "tool.function_declarations.behavior.NON_BLOCKING",
        "The Interactions API has no non-blocking functions: every call waits for its result.",
    ),
)
_MODES: Final = (
    convert("tool_config.function_calling_config.mode.AUTO", "auto"),
    convert("tool_config.function_calling_config.mode.ANY", "any"),
    convert("tool_config.function_calling_config.mode.NONE", "none"),
    convert("tool_config.function_calling_config.mode.VALIDATED", "validated"),
    convert(
        "tool_config.function_calling_config.mode.MODE_UNSPECIFIED",
        "",
        note="Means the default, so it is left out.",
    ),
)

_FUNCTIONS: Final[tuple[Row, ...]] = (
    convert("tool.function_declarations", "tools[function]", note="One tool for each declaration."),
    move("tool.function_declarations.name", "tools[function].name"),
    move("tool.function_declarations.description", "tools[function].description"),
    convert(
        "tool.function_declarations.parameters",
        "tools[function].parameters",
        note="Written as JSON Schema.",
    ),
    move("tool.function_declarations.parameters_json_schema", "tools[function].parameters"),
    drop(
        "tool.function_declarations.response",
        "The Interactions API takes no schema for what a function returns; the result itself is sent as "
        "before.",
        harmless=True,
    ),
    drop(
        "tool.function_declarations.response_json_schema",
        "The Interactions API takes no schema for what a function returns; the result itself is sent as "
        "before.",
        harmless=True,
    ),
    convert(
        "tool.function_declarations.behavior",
        "",
        enumerated(_BEHAVIORS, "tool.function_declarations.behavior"),
        note="Functions are always blocking.",
    ),
    *_BEHAVIORS,
)

_SEARCH: Final[tuple[Row, ...]] = (
    convert("tool.google_search", "tools[google_search]"),
    convert(
        "tool.google_search.search_types",
        "tools[google_search].search_types",
        note="The kinds of search become a list of words.",
    ),
    convert("tool.google_search.search_types.web_search", "web_search"),
    convert("tool.google_search.search_types.image_search", "image_search"),
    drop(
        "tool.google_search.time_range_filter",
        "The Interactions API cannot limit a search to a range of time: results from any time may be used.",
    ),
    refuse(
        "tool.google_search.exclude_domains",
        "The Interactions API cannot exclude domains from a search: results could come from the excluded "
        "sites.",
    ),
    drop(
        "tool.google_search.blocking_confidence",
        "The Interactions API has no setting for how strictly suspected phishing sites are blocked.",
    ),
    approx(
        "tool.google_search_retrieval",
        "tools[google_search]",
        "Becomes the `google_search` tool, where the model itself decides when to search.",
    ),
    drop(
        "tool.google_search_retrieval.dynamic_retrieval_config",
        "The dynamic retrieval threshold has no counterpart: the model itself decides when to search.",
    ),
    approx(
        "tool.enterprise_web_search",
        "tools[google_search]",
        "Becomes the `google_search` tool with the search type `enterprise_web_search`.",
        evidence=Evidence.SOURCE,
    ),
    refuse(
        "tool.enterprise_web_search.exclude_domains",
        "The Interactions API cannot exclude domains from a search: results could come from the excluded "
        "sites.",
    ),
    drop(
        "tool.enterprise_web_search.blocking_confidence",
        "The Interactions API has no setting for how strictly suspected phishing sites are blocked.",
    ),
    convert("tool.google_maps", "tools[google_maps]"),
    move("tool.google_maps.enable_widget", "tools[google_maps].enable_widget"),
    refuse(
        "tool.google_maps.auth_config",
        "The Interactions API takes no separate credentials for Google Maps.",
    ),
    drop(
        "tool.google_maps.grounding_types",
        "The Interactions API cannot choose between places and routes: the model decides.",
        evidence=Evidence.SOURCE,
    ),
    convert("tool.url_context", "tools[url_context]"),
)

_HOSTED: Final[tuple[Row, ...]] = (
    convert("tool.code_execution", "tools[code_execution]"),
    convert("tool.file_search", "tools[file_search]"),
    move("tool.file_search.file_search_store_names", "tools[file_search].file_search_store_names"),
    move("tool.file_search.top_k", "tools[file_search].top_k"),
    move("tool.file_search.metadata_filter", "tools[file_search].metadata_filter"),
    convert("tool.computer_use", "tools[computer_use]"),
    convert(
        "tool.computer_use.environment",
        "tools[computer_use].environment",
        enumerated(_ENVIRONMENTS, "tool.computer_use.environment"),
    ),
    *_ENVIRONMENTS,
    move(
        "tool.computer_use.excluded_predefined_functions",
        "tools[computer_use].excluded_predefined_functions",
        since="2.0.0",
    ),
    move(
        "tool.computer_use.enable_prompt_injection_detection",
        "tools[computer_use].enable_prompt_injection_detection",
        evidence=Evidence.SOURCE,
    ),
    convert(
        "tool.computer_use.disabled_safety_policies",
        "tools[computer_use].disabled_safety_policies",
        listed(
            enumerated(_POLICIES, "tool.computer_use.disabled_safety_policies"),
            "tool.computer_use.disabled_safety_policies",
        ),
        evidence=Evidence.SOURCE,
    ),
    *_POLICIES,
    approx(
        "tool.mcp_servers",
        "tools[mcp_server]",
        "The service calls the server itself; the transport's timeouts are not carried over.",
        evidence=Evidence.SOURCE,
    ),
    move("tool.mcp_servers.name", "tools[mcp_server].name"),
    convert("tool.mcp_servers.streamable_http_transport", "tools[mcp_server]"),
    move("tool.mcp_servers.streamable_http_transport.url", "tools[mcp_server].url"),
    move("tool.mcp_servers.streamable_http_transport.headers", "tools[mcp_server].headers"),
    *(
        drop(
            f"tool.mcp_servers.streamable_http_transport.{name}",
            f"`{name}` of an MCP transport has no counterpart: the service chooses it.",
            evidence=Evidence.SOURCE,
            harmless=True,
        )
        for name in ("timeout", "sse_read_timeout", "terminate_on_close")
    ),
)

TOOL_ROWS: Final[tuple[Row, ...]] = (*_FUNCTIONS, *_SEARCH, *_HOSTED, *RETRIEVAL_ROWS)

TOOL_CONFIG_ROWS: Final[tuple[Row, ...]] = (
    convert("tool_config.function_calling_config", "generation_config.tool_choice"),
    convert(
        "tool_config.function_calling_config.mode",
        "generation_config.tool_choice",
        enumerated(_MODES, "tool_config.function_calling_config.mode"),
    ),
    *_MODES,
    convert(
        "tool_config.function_calling_config.allowed_function_names",
        "generation_config.tool_choice.allowed_tools.tools",
        note="The names and the mode move into `allowed_tools`.",
    ),
    drop(
        "tool_config.function_calling_config.stream_function_call_arguments",
        "The Interactions API always streams arguments; there is nothing to turn on.",
        harmless=True,
        evidence=Evidence.SOURCE,
    ),
    drop(
        "tool_config.function_calling_config.unused",
        "Function calling is configured, but no function is declared. The service rejects that, so it is "
        "left out.",
        harmless=True,
        evidence=Evidence.RECORDED,
    ),
    convert("tool_config.retrieval_config", "tools[google_maps]"),
    convert(
        "tool_config.retrieval_config.lat_lng",
        "tools[google_maps].latitude",
        note="Latitude and longitude move to the `google_maps` tool.",
    ),
    drop(
        "tool_config.retrieval_config.lat_lng.unused",
        "A location is given, but there is no Google Maps tool to use it; it is left out.",
    ),
    drop(
        "tool_config.retrieval_config.language_code",
        "The Interactions API takes no language for retrieval; results may come in another language.",
    ),
    drop(
        "tool_config.include_server_side_tool_invocations",
        "The Interactions API always returns the steps of server-side tools.",
        harmless=True,
        evidence=Evidence.SOURCE,
    ),
)
