"""The one table of facts: what becomes of each thing of generateContent on the Interactions API.

Standard library only. `TABLES` holds the rows by subject; the modules of the same names convert by them.
"""

from __future__ import annotations

from typing import Final

from . import (
    config_rows,
    contents,
    entry_points,
    errors,
    events,
    interaction_rows,
    response,
    safety,
    schema,
    status,
    tools,
    usage,
)
from .row import REVISION, Converted, Evidence, Notice, Row, Verdict
from .value import Malformed, NeedsLiteral, Opaque

TABLES: Final[dict[str, tuple[Row, ...]]] = {
    "config": config_rows.ROWS,
    "contents": contents.ROWS,
    "tools": tools.ROWS,
    "safety": safety.ROWS,
    "schema": schema.ROWS,
    "response": response.ROWS,
    "status": status.ROWS,
    "usage": usage.ROWS,
    "events": events.ROWS,
    "interactions": interaction_rows.ROWS,
    "errors": errors.ROWS,
    "entry_points": entry_points.ROWS,
}
"""The rows by subject, in the order of a request, its answer, and what is around them."""

_BY_SOURCE: Final = {row.source: row for rows in TABLES.values() for row in rows}


def row(source: str) -> Row:
    """The row for a thing of generateContent, for example ``config.top_k``; `KeyError` names one there is
    none for.
    """
    try:
        return _BY_SOURCE[source]
    except KeyError:
        raise KeyError(f"the mapping has no row for {source!r}") from None


__all__ = [
    "REVISION",
    "TABLES",
    "Converted",
    "Evidence",
    "Malformed",
    "NeedsLiteral",
    "Notice",
    "Opaque",
    "Row",
    "Verdict",
    "row",
]
