"""The rows of retrieval: Vertex AI Search, RAG stores and search providers; `tools` converts by them."""

from __future__ import annotations

from typing import Any, Final

from .convert import OMIT, by_name, items, record, snake
from .row import Evidence, Notice, Row, approx, convert, drop, move, refuse
from .value import OBJECT


def _each(value: Any, notices: list[Notice]) -> list[Any]:
    return [value]


def _corpora(value: Any, notices: list[Notice]) -> list[Any]:
    return [{"rag_corpus": corpus} for corpus in items(value, "rag_corpora")]


def _snaked(value: Any, notices: list[Notice]) -> Any:
    """``value`` with the names of all its fields in snake_case; none of them holds a map of free keys."""
    if isinstance(value, OBJECT):
        return {snake(name): _snaked(one, notices) for name, one in value.items()}
    return [_snaked(one, notices) for one in value] if isinstance(value, (list, tuple)) else value


_RANKING: Final = (
    convert(
        "tool.retrieval.vertex_rag_store.rag_retrieval_config.ranking.rank_service",
        "rank_service",
        _snaked,
        evidence=Evidence.SOURCE,
    ),
    refuse(
        "tool.retrieval.vertex_rag_store.rag_retrieval_config.ranking.llm_ranker",
        "The Interactions API cannot rank retrieved passages with a language model.",
        evidence=Evidence.SOURCE,
    ),
)


def _ranking(value: Any, notices: list[Notice]) -> Any:
    ranked = record(
        by_name(_RANKING, "tool.retrieval.vertex_rag_store.rag_retrieval_config.ranking"), "ranking"
    )
    found = ranked(value, notices)
    return {"ranking_config": "rank_service", **found} if found else OMIT


_RAG: Final = "tool.retrieval.vertex_rag_store.rag_retrieval_config"
_RAG_CONFIG: Final = (
    move(f"{_RAG}.top_k", "top_k", evidence=Evidence.SOURCE),
    convert(f"{_RAG}.filter", "filter", _snaked, evidence=Evidence.SOURCE),
    convert(f"{_RAG}.hybrid_search", "hybrid_search", _snaked, evidence=Evidence.SOURCE),
    convert(f"{_RAG}.ranking", "ranking", _ranking, evidence=Evidence.SOURCE),
)


def _vertex(make: Any, source: str, *given: Any, **more: Any) -> Row:
    row: Row = make(f"tool.retrieval.{source}", *given, evidence=Evidence.SOURCE, **more)
    return row


_STORE: Final = "tools[retrieval].rag_store_config"
RETRIEVAL_ROWS: Final[tuple[Row, ...]] = (
    convert("tool.retrieval", "tools[retrieval]", evidence=Evidence.SOURCE),
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
    _vertex(convert, "vertex_rag_store.rag_resources", f"{_STORE}.rag_resources", _snaked),
    _vertex(
        convert,
        "vertex_rag_store.rag_retrieval_config",
        f"{_STORE}.rag_retrieval_config",
        record(by_name(_RAG_CONFIG, _RAG), "rag_retrieval_config"),
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
            ),
            move(
                f"tool.{kind}.api_key",
                f"tools[retrieval].{kind}_config.api_key",
                evidence=Evidence.SOURCE,
            ),
            move(
                f"tool.{kind}.custom_configs",
                f"tools[retrieval].{kind}_config.custom_config",
                evidence=Evidence.SOURCE,
            ),
        )
    ),
    *(
        refuse(
            f"tool.parallel_ai_search.{name}",
            "The Interactions API has no setting for how long the search provider keeps data.",
            evidence=Evidence.SOURCE,
        )
        for name in ("enable_data_retention", "enable_zero_data_retention")
    ),
)
