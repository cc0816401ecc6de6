"""What code reads from an answer: ``GenerateContentResponse`` and its parts, and the SDK's derived
properties.
"""

from __future__ import annotations

from typing import Any, Final

from .row import Evidence, Row, approx, convert, drop, emulate, move

_PARTS: Final = "interaction.steps[model_output].content"
_TEXT: Final = f"{_PARTS}[text]"
_CANDIDATE: Final = "response.candidates"
_GROUNDING: Final = f"{_CANDIDATE}.grounding_metadata"
_CHUNK: Final = f"{_GROUNDING}.grounding_chunks"
_URL: Final = "annotation[url_citation]"
_FILE: Final = "annotation[file_citation]"
_PLACE: Final = "annotation[place_citation]"

_DERIVED: Final[tuple[Row, ...]] = (
    approx(
        "response.text",
        "interaction.output_text",
        "`output_text` holds the last unbroken run of text and is `''`, never `None`, where there is none; "
        "`text` "
        "joins all text of the answer.",
    ),
    convert(
        "response.parts", "interaction.steps", note="Each part is a step or an item of a step's content."
    ),
    convert(
        "response.function_calls",
        "interaction.steps[function_call]",
        note="The steps of type `function_call`; `args` are `arguments`, and there is a list even where "
        "there is none.",
    ),
    convert(
        "response.executable_code",
        "interaction.steps[code_execution_call].arguments.code",
        note="Of the first such step.",
    ),
    convert(
        "response.code_execution_result",
        "interaction.steps[code_execution_result].result",
        note="Of the first such step.",
    ),
    emulate(
        "response.parsed",
        "An interaction is not parsed: read `output_text` with the schema's own class. A text that does not "
        "fit "
        "raises there, where `parsed` was `None`.",
        "interaction.output_text",
    ),
    approx(
        "response.initial_prompt_token_count",
        "interaction.usage.initial_input_tokens",
        "Set where an answer took several hops; the usage itself sums them up.",
        evidence=Evidence.SOURCE,
    ),
)

_RESPONSE: Final[tuple[Row, ...]] = (
    convert(_CANDIDATE, "interaction.steps", note="There is one answer, and it is the interaction itself."),
    move(
        "response.response_id",
        "interaction.id",
        note="It is also the handle to stored data: do not log it freely.",
    ),
    approx(
        "response.model_version",
        "interaction.model",
        "`model` is the name that was asked for, not the version that answered.",
        evidence=Evidence.RECORDED,
    ),
    convert("response.create_time", "interaction.created", note="A text in ISO 8601, no `datetime`."),
    approx(
        "response.prompt_feedback",
        "interaction.errors",
        "The Interactions API has no prompt feedback: a blocked prompt is an HTTP error or a failed "
        "interaction.",
        evidence=Evidence.INFERRED,
    ),
    *(
        approx(
            f"response.prompt_feedback.{name}",
            f"interaction.errors.{word}",
            "The Interactions API has no prompt feedback: look at the error's text or at `errors`.",
            evidence=Evidence.INFERRED,
        )
        for name, word in (("block_reason", "code"), ("block_reason_message", "message"))
    ),
    drop(
        "response.prompt_feedback.safety_ratings",
        "The Interactions API has no safety ratings.",
        evidence=Evidence.SOURCE,
    ),
    drop(
        "response.model_status",
        "The Interactions API does not tell at which stage of its life a model is.",
        evidence=Evidence.SOURCE,
    ),
    emulate(
        "response.automatic_function_calling_history",
        "The Interactions API calls no Python functions, so the program's own loop holds the history.",
    ),
    emulate(
        "response.sdk_http_response",
        "The HTTP response comes from `client.interactions.with_raw_response.create(...)`.",
    ),
)

_CANDIDATES: Final[tuple[Row, ...]] = (
    convert(
        f"{_CANDIDATE}.content", "interaction.steps", note="The turn is the list of steps; there is no role."
    ),
    convert(
        f"{_CANDIDATE}.finish_reason",
        "interaction.status",
        note="Finish reasons become statuses, `STOP` becomes `completed` and `MAX_TOKENS` becomes "
        "`incomplete`.",
    ),
    convert(f"{_CANDIDATE}.finish_message", "interaction.errors.message", evidence=Evidence.SOURCE),
    convert(f"{_CANDIDATE}.index", "", note="Always 0: there is one answer."),
    drop(
        f"{_CANDIDATE}.safety_ratings",
        "The Interactions API has no safety ratings.",
        evidence=Evidence.SOURCE,
    ),
    drop(
        f"{_CANDIDATE}.citation_metadata",
        "The Interactions API does not mark text that repeats known sources.",
        evidence=Evidence.SOURCE,
    ),
    drop(
        f"{_CANDIDATE}.avg_logprobs",
        "The Interactions API does not return log probabilities.",
        evidence=Evidence.SOURCE,
    ),
    drop(
        f"{_CANDIDATE}.logprobs_result",
        "The Interactions API does not return log probabilities.",
        evidence=Evidence.SOURCE,
    ),
    approx(
        f"{_CANDIDATE}.token_count",
        "interaction.usage.total_output_tokens",
        "The count of the answer is the count of the interaction's output.",
        evidence=Evidence.INFERRED,
    ),
    convert(
        f"{_CANDIDATE}.grounding_metadata",
        "interaction.steps",
        note="Searches are steps, sources annotations.",
    ),
    convert(f"{_CANDIDATE}.url_context_metadata", "interaction.steps[url_context_result]"),
    convert(
        f"{_CANDIDATE}.url_context_metadata.url_metadata", "interaction.steps[url_context_result].result"
    ),
    move(
        f"{_CANDIDATE}.url_context_metadata.url_metadata.retrieved_url",
        "interaction.steps[url_context_result].result.url",
    ),
    convert(
        f"{_CANDIDATE}.url_context_metadata.url_metadata.url_retrieval_status",
        "interaction.steps[url_context_result].result.status",
    ),
    *(
        convert(f"url_retrieval_status.URL_RETRIEVAL_STATUS_{name.upper()}", name)
        for name in ("success", "error", "paywall", "unsafe")
    ),
    convert("url_retrieval_status.URL_RETRIEVAL_STATUS_UNSPECIFIED", "", note="Means unset."),
    convert(f"{_CANDIDATE}.continuation_token", "interaction.continuation_token", evidence=Evidence.SOURCE),
)

_METADATA: Final[tuple[Row, ...]] = (
    convert(
        f"{_GROUNDING}.web_search_queries",
        "interaction.steps[google_search_call].arguments.queries",
        note="Of all steps that searched the web.",
        evidence=Evidence.RECORDED,
    ),
    convert(
        f"{_GROUNDING}.image_search_queries",
        "interaction.steps[google_search_call].arguments.queries",
        note="Of the steps with the search type `image_search`.",
        evidence=Evidence.SOURCE,
    ),
    convert(
        f"{_GROUNDING}.retrieval_queries",
        "interaction.steps[retrieval_call].arguments.queries",
        evidence=Evidence.SOURCE,
    ),
    convert(f"{_GROUNDING}.search_entry_point", "interaction.steps[google_search_result].result"),
    move(
        f"{_GROUNDING}.search_entry_point.rendered_content",
        "interaction.steps[google_search_result].result.search_suggestions",
        note="Showing it is a duty of whoever uses Google Search.",
        evidence=Evidence.RECORDED,
        since="1.68.0",
    ),
    drop(
        f"{_GROUNDING}.search_entry_point.sdk_blob",
        "The Interactions API sends search suggestions as HTML only.",
        evidence=Evidence.SOURCE,
    ),
    convert(
        f"{_GROUNDING}.grounding_chunks",
        f"{_TEXT}.annotations",
        note="Only sources that are cited are there; each citation carries its source.",
    ),
    convert(
        f"{_GROUNDING}.grounding_supports",
        f"{_TEXT}.annotations",
        note="Each pair of a passage and a source is one annotation.",
    ),
    *(
        drop(f"{_GROUNDING}.{name}", note, evidence=Evidence.SOURCE)
        for name, note in (
            ("retrieval_metadata", "The Interactions API does not score how useful a search would be."),
            ("source_flagging_uris", "The Interactions API has no addresses for reporting a source."),
        )
    ),
    convert(
        f"{_GROUNDING}.google_maps_widget_context_token",
        "interaction.steps[google_maps_result].result.widget_context_token",
        evidence=Evidence.SOURCE,
    ),
)

_CHUNKS: Final[tuple[Row, ...]] = (
    convert(f"{_CHUNK}.web", _URL),
    move(f"{_CHUNK}.web.uri", f"{_URL}.url"),
    move(f"{_CHUNK}.web.title", f"{_URL}.title"),
    drop(
        f"{_CHUNK}.web.domain",
        "A citation names no domain: take it from the address.",
        evidence=Evidence.SOURCE,
    ),
    convert(f"{_CHUNK}.retrieved_context", _FILE),
    move(f"{_CHUNK}.retrieved_context.uri", f"{_FILE}.document_uri", evidence=Evidence.SOURCE),
    move(f"{_CHUNK}.retrieved_context.title", f"{_FILE}.file_name", evidence=Evidence.SOURCE),
    approx(
        f"{_CHUNK}.retrieved_context.text",
        f"{_FILE}.source",
        "The cited passage may be the name of its source only.",
        evidence=Evidence.INFERRED,
    ),
    move(f"{_CHUNK}.retrieved_context.page_number", f"{_FILE}.page_number", evidence=Evidence.SOURCE),
    move(f"{_CHUNK}.retrieved_context.media_id", f"{_FILE}.media_id", evidence=Evidence.SOURCE),
    convert(
        f"{_CHUNK}.retrieved_context.custom_metadata",
        f"{_FILE}.custom_metadata",
        note="A mapping of keys to values in place of a list.",
        evidence=Evidence.SOURCE,
    ),
    *(
        drop(
            f"{_CHUNK}.retrieved_context.{name}",
            f"A citation of a file has no `{name}`.",
            evidence=Evidence.SOURCE if name != "file_search_store" else "",
        )
        for name in ("document_name", "rag_chunk", "file_search_store")
    ),
    convert(f"{_CHUNK}.maps", _PLACE),
    move(f"{_CHUNK}.maps.uri", f"{_PLACE}.url", evidence=Evidence.SOURCE),
    move(f"{_CHUNK}.maps.title", f"{_PLACE}.name", evidence=Evidence.SOURCE),
    move(f"{_CHUNK}.maps.place_id", f"{_PLACE}.place_id", evidence=Evidence.SOURCE),
    convert(
        f"{_CHUNK}.maps.place_answer_sources",
        f"{_PLACE}.review_snippets",
        note="Of a review only its id, title and address are left.",
        evidence=Evidence.SOURCE,
    ),
    drop(f"{_CHUNK}.maps.text", "A citation of a place has no description.", evidence=Evidence.SOURCE),
    drop(f"{_CHUNK}.maps.route", "A citation of a place has no route.", evidence=Evidence.SOURCE),
    drop(
        f"{_CHUNK}.image",
        "The Interactions API does not cite images found by a search.",
        evidence=Evidence.SOURCE,
    ),
    *(
        drop(
            f"{_CHUNK}.image.{name}",
            "The Interactions API does not cite images found by a search.",
            evidence=Evidence.SOURCE,
        )
        for name in ("source_uri", "image_uri", "title", "domain")
    ),
)

_SUPPORT: Final = f"{_GROUNDING}.grounding_supports"
_SUPPORTS: Final[tuple[Row, ...]] = (
    convert(f"{_SUPPORT}.segment", _URL),
    move(
        f"{_SUPPORT}.segment.start_index", f"{_URL}.start_index", note="Counted in UTF-8 bytes on both sides."
    ),
    move(f"{_SUPPORT}.segment.end_index", f"{_URL}.end_index", note="Counted in UTF-8 bytes on both sides."),
    convert(
        f"{_SUPPORT}.segment.part_index",
        f"{_TEXT}",
        note="The annotation stands on the text item it belongs to.",
    ),
    convert(f"{_SUPPORT}.segment.text", f"{_TEXT}.text", note="The passage between the two byte offsets."),
    convert(f"{_SUPPORT}.grounding_chunk_indices", _URL, note="The annotation names its source itself."),
    drop(f"{_SUPPORT}.confidence_scores", "Citations have no confidence scores.", evidence=Evidence.SOURCE),
    drop(
        f"{_SUPPORT}.rendered_parts",
        "Citations do not name rendered parts.",
        evidence=Evidence.SOURCE,
    ),
)

ROWS: Final[tuple[Row, ...]] = (
    *_DERIVED,
    *_RESPONSE,
    *_CANDIDATES,
    *_METADATA,
    *_CHUNKS,
    *_SUPPORTS,
)

CITATIONS: Final = {"web": "url_citation", "retrieved_context": "file_citation", "maps": "place_citation"}
"""The kind of annotation for each kind of grounding chunk."""


def citation_fields(chunk: str) -> dict[str, str]:
    """For a kind of grounding chunk (``web``, ``maps``, ``retrieved_context``): its fields that an annotation
    has.

    Maps the chunk's field to the annotation's.
    """
    prefix = f"{_CHUNK}.{chunk}."
    return {
        row.source.removeprefix(prefix): row.target.rpartition(".")[2]
        for row in _CHUNKS
        if row.source.startswith(prefix) and row.target
    }


_STATUSES: Final = {
    row.target: row.source.rpartition(".")[2] for row in _CANDIDATES if row.source.startswith("url_")
}


def url_retrieval_status(status: Any) -> str:
    """``URL_RETRIEVAL_STATUS_SUCCESS`` for ``success``; ``..._UNSPECIFIED`` for what is not known."""
    return _STATUSES.get(status, _STATUSES[""]) if isinstance(status, str) else _STATUSES[""]
