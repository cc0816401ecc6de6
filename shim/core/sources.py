"""What the chunks of one stream say of the sources of an answer, put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shim.mapping.convert import fields
from shim.mapping.value import OBJECT


def joined(before: Any, now: Any) -> Any:
    """Two ``groundingMetadata`` or ``urlContextMetadata`` of one answer as one (fields snake_case).

    A later chunk may repeat what an earlier one says, go on from there, or say something else: lists hold what either
    holds, once, and the numbers of sources are those of the joined list. Of other fields the later one counts. What
    has not the documented shape is passed on for its reader to refuse.
    """
    if not isinstance(before, OBJECT) or not isinstance(now, OBJECT):
        return before if now is None else now
    old, new = fields(before, "the sources"), fields(now, "the sources")
    both = {
        name: (old[name], value)
        for name, value in new.items()
        if isinstance(value, list) and isinstance(old.get(name), list)
    }
    found: dict[str, Any] = {**old, **new}
    for name, (first, second) in both.items():
        found[name] = [*first, *(one for one in second if one not in first)]
    if "grounding_chunks" in both and isinstance(new.get("grounding_supports"), list):
        chunks = found["grounding_chunks"]
        numbers = [chunks.index(one) for one in both["grounding_chunks"][1]]
        supports = [_renumbered(one, numbers) for one in new["grounding_supports"]]
        first, _ = both.get("grounding_supports", ([], []))
        found["grounding_supports"] = [*first, *(one for one in supports if one not in first)]
    return found


def _renumbered(support: Any, numbers: list[int]) -> Any:
    """A support whose sources are counted in the joined list; the same object where nothing changes."""
    if not isinstance(support, Mapping):
        return support
    given = fields(support, "a support")
    indices = given.get("grounding_chunk_indices")
    if not isinstance(indices, list):
        return support
    moved = [numbers[one] if isinstance(one, int) and 0 <= one < len(numbers) else one for one in indices]
    return support if moved == indices else {**given, "grounding_chunk_indices": moved}
