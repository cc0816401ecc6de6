"""Where the sources of an answer go: annotations on the texts they support, steps for the tools that ran."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from shim.core.citations import Citation, citations, tool_steps
from shim.mapping.convert import by_name, fields, notice, refusal
from shim.mapping.response import ROWS
from shim.mapping.row import Notice, Verdict
from shim.mapping.value import OBJECT

_PATH: Final = "candidates[0].grounding_metadata"
_ENTRY: Final = by_name(ROWS, "response.candidates.grounding_metadata.search_entry_point")
_ROW: Final = "response.candidates.grounding_metadata.grounding_supports"


def with_sources(
    steps: list[dict[str, Any]], parts: Sequence[Any], metadata: Any, urls: Any, notices: list[Notice]
) -> list[dict[str, Any]]:
    """``steps``, made of ``parts``, with what ``groundingMetadata`` and ``urlContextMetadata`` tell.

    The texts of ``steps`` are annotated in place; the steps of tools come before the first output.
    """
    if metadata is None and urls is None:
        return steps
    texts = _texts(steps, parts)
    for citation in citations(metadata or {}, notices, _PATH):
        annotation = dict(citation.annotation)
        if not texts:
            note = "A source needs a text that cites it, and there is none."
            notices.append(refusal(_PATH, note, _ROW))
            continue
        item = texts[0][1]
        if citation.part is not None or citation.end or citation.text:
            item, start, end = _placed(citation, texts)
            annotation.update(start_index=start, end_index=end)
        item.setdefault("annotations", []).append(annotation)
    mind_entry(metadata, notices)
    tools = tool_steps(metadata, urls, "candidates[0]", notices)
    at = next((index for index, step in enumerate(steps) if step["type"] == "model_output"), len(steps))
    return [*steps[:at], *tools, *steps[at:]]


def mind_entry(metadata: Any, notices: list[Notice]) -> None:
    """Say what of the search entry point has no place in a step."""
    entry = fields(metadata or {}, _PATH).get("search_entry_point", {})
    for name in fields(entry, f"{_PATH}.search_entry_point"):
        row = _ENTRY.get(name)
        path = f"{_PATH}.search_entry_point.{name}"
        if row is None:
            notices.append(refusal(path, f"`{name}` is not a field the mapping knows."))
        elif row.verdict is Verdict.DROP:
            notices.append(notice(row, path))


def _texts(steps: Sequence[dict[str, Any]], parts: Sequence[Any]) -> list[tuple[int, dict[str, Any]]]:
    """Each text of the steps, with the index of the part it was made of."""
    items = [
        item
        for step in steps
        if step["type"] == "model_output"
        for item in step["content"]
        if item["type"] == "text"
    ]
    texts: list[tuple[int, dict[str, Any]]] = []
    for index, part in enumerate(parts):
        if len(texts) < len(items) and isinstance(part, OBJECT) and not part.get("thought"):
            item = items[len(texts)]
            # Text files are parts that are no text, and empty texts only carry a signature.
            if part.get("text") == item["text"] or ("text" not in part and _holds_file(part)):
                texts.append((index, item))
    return texts


def _holds_file(part: Mapping[str, Any]) -> bool:
    blob = part.get("inlineData", part.get("inline_data"))
    given = fields(blob, "inlineData") if isinstance(blob, OBJECT) else {}
    return str(given.get("mime_type", "")).startswith("text/")


def _placed(citation: Citation, texts: list[tuple[int, dict[str, Any]]]) -> tuple[dict[str, Any], int, int]:
    """The text that a citation is of, and its span there in bytes."""
    item = next((one for index, one in texts if index == (citation.part or 0)), texts[0][1])
    passage = citation.text.encode("utf-8", "surrogatepass")
    if passage:
        start = citation.start
        for one, first in ((item, start), *((one, -1) for _, one in texts)):
            text = one["text"].encode("utf-8", "surrogatepass")
            at = first if first >= 0 and text[first : first + len(passage)] == passage else text.find(passage)
            if at >= 0 and (first < 0 or at == first):
                return one, at, at + len(passage)
    return item, citation.start, citation.end
