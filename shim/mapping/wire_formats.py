"""``generationConfig.responseFormat``, which only the wire format has: typed entries in words of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .convert import OMIT, fields, items
from .row import Notice
from .value import Opaque

_NUMBERS: Final = {
    "ONE": "1",
    "TWO": "2",
    "THREE": "3",
    "FOUR": "4",
    "FIVE": "5",
    "EIGHT": "8",
    "NINE": "9",
    "SIXTEEN": "16",
    "TWENTY_ONE": "21",
}
_SIZES: Final = {"FIVE_TWELVE": "512", "ONE_K": "1K", "TWO_K": "2K", "FOUR_K": "4K"}
_WORDS: Final = {"json_schema": "schema"}


def formats(value: Any, notices: list[Notice]) -> list[dict[str, Any]]:
    """The entries of ``response_format`` for ``responseFormat``: one or a list of them, each named by its key
    or by its ``type``.
    """
    entries = value if isinstance(value, (list, tuple)) else [value]
    out = []
    for entry in items(entries, "response_format"):
        given = dict(fields(entry, "response_format"))
        if "type" in given:
            kind = given.pop("type")
            out.append(_entry(kind.lower() if isinstance(kind, str) else kind, given))
        else:
            out += [_entry(kind, fields(body, kind)) for kind, body in given.items()]
    return out


def _entry(kind: Any, given: Mapping[str, Any]) -> dict[str, Any]:
    found = {_WORDS.get(name, name): _value(name, item) for name, item in given.items()}
    return {"type": kind, **{name: item for name, item in found.items() if item is not OMIT}}


def _value(name: str, value: Any) -> Any:
    """``ASPECT_RATIO_SIXTEEN_BY_NINE`` -> ``16:9``; what is not a name of an enum stays as it is.

    A class given as the schema, as the migration guide has it, is no JSON: its schema is written out.
    """
    if name in ("schema", "json_schema") and isinstance(value, Opaque):
        return value.json_schema()
    if name not in ("aspect_ratio", "image_size", "delivery") or not isinstance(value, str):
        return value
    word = value.removeprefix(f"{name.upper()}_")
    if word == "UNSPECIFIED":
        return OMIT
    if name == "aspect_ratio":
        wide, _, high = word.partition("_BY_")
        return f"{_NUMBERS[wide]}:{_NUMBERS[high]}" if wide in _NUMBERS and high in _NUMBERS else value
    return _SIZES.get(word, value) if name == "image_size" else value.lower()
