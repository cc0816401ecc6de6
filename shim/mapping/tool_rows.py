"""The rows of tools and of the tool config; `tools` converts by them."""

from __future__ import annotations

from typing import Any, Final

from .convert import by_name as _by_name
from .convert import enumerated, items, listed, record
from .row import Evidence, Notice, Row, approx, convert, drop, move, refuse

_VERTEX_CASE: Final = "Needs a Vertex AI project; the simulated service speaks the Developer API only."


def _each(value: Any, notices: list[Notice]) -> list[Any]:
    return [value]


def _corpora(value: Any, notices: list[Notice]) -> list[Any]:
    return [{"rag_corpus": corpus} for corpus in items(value, "rag_corpora")]


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
        case=_VERTEX_CASE,
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
        case=_VERTEX_CASE,
    ),
    refuse(
        "tool.enterprise_web_search.exclude_domains",
        "The Interactions API cannot exclude domains from a search: results could come from the excluded "
        "sites.",
        case=_VERTEX_CASE,
    ),
    drop(
        "tool.enterprise_web_search.blocking_confidence",
        "The Interactions API has no setting for how strictly suspected phishing sites are blocked.",
        case=_VERTEX_CASE,
    ),
    convert("tool.google_maps", "tools[google_maps]"),
    move("tool.google_maps.enable_widget", "tools[google_maps].enable_widget"),
    refuse(
        "tool.google_maps.auth_config",
        "The Interactions API takes no separate credentials for Google Maps.",
        case=_VERTEX_CASE,
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

_RANKING: Final = (
    convert(
        "tool.retrieval.vertex_rag_store.rag_retrieval_config.ranking.rank_service",
        "rank_service",
        evidence=Evidence.SOURCE,
        case=_VERTEX_CASE,
    ),
    refuse(
        "tool.retrieval.vertex_rag_store.rag_retrieval_config.ranking.llm_ranker",
        "The Interactions API cannot rank retrieved passages with a language model.",
        evidence=Evidence.SOURCE,
        case=_VERTEX_CASE,
    ),
)


def _ranking(value: Any, notices: list[Notice]) -> Any:
    ranked = record(
        _by_name(_RANKING, "tool.retrieval.vertex_rag_store.rag_retrieval_config.ranking"), "ranking"
    )
    return {"ranking_config": "rank_service", **ranked(value, notices)}


_RAG: Final = "tool.retrieval.vertex_rag_store.rag_retrieval_config"
_RAG_CONFIG: Final = (
    move(f"{_RAG}.top_k", "top_k", evidence=Evidence.SOURCE, case=_VERTEX_CASE),
    move(f"{_RAG}.filter", "filter", evidence=Evidence.SOURCE, case=_VERTEX_CASE),
    move(f"{_RAG}.hybrid_search", "hybrid_search", evidence=Evidence.SOURCE, case=_VERTEX_CASE),
    convert(f"{_RAG}.ranking", "ranking", _ranking, evidence=Evidence.SOURCE, case=_VERTEX_CASE),
)


def _vertex(make: Any, source: str, *given: Any, **more: Any) -> Row:
    row: Row = make(f"tool.retrieval.{source}", *given, evidence=Evidence.SOURCE, case=_VERTEX_CASE, **more)
    return row


_STORE: Final = "tools[retrieval].rag_store_config"
_RETRIEVAL: Final[tuple[Row, ...]] = (
    convert("tool.retrieval", "tools[retrieval]", evidence=Evidence.SOURCE, case=_VERTEX_CASE),
    _vertex(
        drop,
        "disable_attribution",
        "Attribution cannot be turned off; citations come with the answer.",
        harmless=True,
    ),
    _vertex(refuse, "external_api", "The Interactions API cannot retrieve from an external API."),
    _vertex(convert, "vertex_ai_search", "tools[retrieval].vertex_ai_search_config"),
    _vertex(
        convert, "vertex_ai_search.datastore", "tools[retrieval].vertex_ai_search_config.datastores", _each
    ),
    _vertex(move, "vertex_ai_search.engine", "tools[retrieval].vertex_ai_search_config.engine"),
    _vertex(
        convert, "vertex_ai_search.data_store_specs", "tools[retrieval].vertex_ai_search_config.datastores"
    ),
    _vertex(
        move,
        "vertex_ai_search.data_store_specs.data_store",
        "tools[retrieval].vertex_ai_search_config.datastores",
    ),
    _vertex(
        refuse,
        "vertex_ai_search.data_store_specs.filter",
        "The Interactions API takes no filter for a data store: documents outside the filter could be used.",
    ),
    _vertex(
        refuse,
        "vertex_ai_search.filter",
        "The Interactions API takes no filter for Vertex AI Search: documents outside the filter could be "
        "used.",
    ),
    _vertex(
        drop,
        "vertex_ai_search.max_results",
        "The number of search results cannot be set; the service chooses it.",
    ),
    _vertex(convert, "vertex_rag_store", _STORE),
    _vertex(convert, "vertex_rag_store.rag_corpora", f"{_STORE}.rag_resources", _corpora),
    _vertex(move, "vertex_rag_store.rag_resources", f"{_STORE}.rag_resources"),
    _vertex(
        convert,
        "vertex_rag_store.rag_retrieval_config",
        f"{_STORE}.rag_retrieval_config",
        record(_by_name(_RAG_CONFIG, _RAG), "rag_retrieval_config"),
    ),
    *_RAG_CONFIG,
    *_RANKING,
    _vertex(move, "vertex_rag_store.similarity_top_k", f"{_STORE}.similarity_top_k"),
    _vertex(move, "vertex_rag_store.vector_distance_threshold", f"{_STORE}.vector_distance_threshold"),
    _vertex(
        drop,
        "vertex_rag_store.store_context",
        "The Interactions API cannot store a session's context in a RAG corpus.",
    ),
    *(
        row
        for kind, name in (("parallel_ai_search", "Parallel"), ("exa_ai_search", "Exa"))
        for row in (
            approx(
                f"tool.{kind}",
                "tools[retrieval]",
                f"Search by {name} becomes a `retrieval` tool.",
                evidence=Evidence.SOURCE,
                case=_VERTEX_CASE,
            ),
            move(
                f"tool.{kind}.api_key",
                f"tools[retrieval].{kind}_config.api_key",
                evidence=Evidence.SOURCE,
                case=_VERTEX_CASE,
            ),
            move(
                f"tool.{kind}.custom_configs",
                f"tools[retrieval].{kind}_config.custom_config",
                evidence=Evidence.SOURCE,
                case=_VERTEX_CASE,
            ),
        )
    ),
    *(
        refuse(
            f"tool.parallel_ai_search.{name}",
            "The Interactions API has no setting for how long the search provider keeps data.",
            evidence=Evidence.SOURCE,
            case=_VERTEX_CASE,
        )
        for name in ("enable_data_retention", "enable_zero_data_retention")
    ),
)

TOOL_ROWS: Final[tuple[Row, ...]] = (*_FUNCTIONS, *_SEARCH, *_HOSTED, *_RETRIEVAL)

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
