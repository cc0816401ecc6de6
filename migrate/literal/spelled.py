"""Constants of the source: plain data for converters, quoted as they stand where they are passed on."""

from __future__ import annotations

from typing import Any

from migrate.edit.layout import Region


class SpelledText(str):
    """A string constant: a plain ``str`` for converters, quoted as it stands when it is passed on."""

    region: Region


class SpelledInt(int):
    """An integer constant, likewise."""

    region: Region


class SpelledFloat(float):
    """A floating point constant, likewise."""

    region: Region


def spelled(value: object, region: Region) -> Any:
    """A constant as plain data that remembers its source; ``None`` for what cannot be such."""
    found: SpelledText | SpelledInt | SpelledFloat
    match value:
        case bool():
            return value  # written in one way only
        case str():
            found = SpelledText(value)
        case int():
            found = SpelledInt(value)
        case float():
            found = SpelledFloat(value)
        case _:
            return None
    found.region = region
    return found
