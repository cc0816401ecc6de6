"""Reads request JSON as a strict service does: every field known, every enum spelt as documented.

A reader takes a value and its path, and returns the value in plain form (snake_case keys, no nulls) or raises
`RejectedError`. `Shapes` makes the readers of one API: generateContent accepts camelCase and snake_case for
each key, Interactions snake_case only, and they word a refusal differently.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from shim.simulator.errors import RejectedError

Reader = Callable[[Any, str], Any]

_CAPITAL = re.compile(r"(?<=[a-z0-9])([A-Z])")
_STANDARD = re.compile(r"[A-Za-z0-9+/]*={0,2}\Z")


def snake(key: str) -> str:
    """``thoughtSignature`` -> ``thought_signature``; snake_case stays."""
    return _CAPITAL.sub(r"_\1", key).lower()


def anything(value: Any, path: str) -> Any:
    """Any JSON."""
    return value


def text(value: Any, path: str) -> str:
    """A string."""
    if not isinstance(value, str):
        raise RejectedError(f"Invalid value at '{path}': expected a string, got {_kind(value)}.")
    return value


def filled(read: Reader) -> Reader:
    """A string that is not empty: of a required field, that is the same as none."""

    def some(value: Any, path: str) -> Any:
        if not (given := read(value, path)):
            parent, _, name = path.rpartition(".")
            raise RejectedError(f"Missing required parameter '{name}' at '{parent}'.")
        return given

    return some


def any_case(values: Collection[str]) -> Reader:
    """An enum in capitals, however it is spelt."""
    exact = one_of(values)

    def read(value: Any, path: str) -> Any:
        given = value.upper() if isinstance(value, str) else value
        return exact(given if given in values else value, path)

    return read


def flag(value: Any, path: str) -> bool:
    """A boolean."""
    if not isinstance(value, bool):
        raise RejectedError(f"Invalid value at '{path}': expected a boolean, got {_kind(value)}.")
    return value


def number(value: Any, path: str) -> float | int:
    """A number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RejectedError(f"Invalid value at '{path}': expected a number, got {_kind(value)}.")
    return value


def whole(value: Any, path: str) -> int:
    """An integer; a float without a fraction counts, as in protobuf's JSON."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value):
        raise RejectedError(f"Invalid value at '{path}': expected an integer, got {_kind(value)}.")
    return int(value)


def mapping(value: Any, path: str) -> dict[str, Any]:
    """A free-form object."""
    if not isinstance(value, dict):
        raise RejectedError(f"Invalid value at '{path}': expected an object, got {_kind(value)}.")
    return value


def string_map(value: Any, path: str) -> dict[str, str]:
    """An object whose values are strings."""
    return {key: text(item, f"{path}.{key}") for key, item in mapping(value, path).items()}


def many(item: Reader) -> Reader:
    """A list."""

    def read(value: Any, path: str) -> list[Any]:
        if not isinstance(value, list):
            raise RejectedError(f"Invalid value at '{path}': expected a list, got {_kind(value)}.")
        return [item(entry, f"{path}[{index}]") for index, entry in enumerate(value)]

    return read


def one_of(values: Collection[str]) -> Reader:
    """An enum; the spelling counts."""

    def read(value: Any, path: str) -> str:
        if not isinstance(value, str) or value not in values:
            raise RejectedError(f"Invalid value at '{path}': {value!r}. Allowed: {', '.join(values)}.")
        return value

    return read


def standard_base64(value: Any, path: str) -> str:
    """Padded base64 in the standard alphabet."""
    data = text(value, path)
    if len(data) % 4 or not _STANDARD.match(data):
        raise RejectedError(
            f"Invalid value at '{path}': Base64 decoding failed; the standard alphabet is expected."
        )
    return data


def any_base64(value: Any, path: str) -> str:
    """Base64 in either alphabet, padded or not; returned in the standard one."""
    data = text(value, path).replace("-", "+").replace("_", "/")
    data += "=" * (-len(data) % 4)
    try:
        base64.b64decode(data, validate=True)
    except binascii.Error:
        raise RejectedError(f"Invalid value at '{path}' (TYPE_BYTES), Base64 decoding failed.") from None
    return data


@dataclass(frozen=True)
class Shapes:
    """Makes the readers of one API."""

    either_case: bool
    unknown: str
    """Wording for an unknown field; formatted with ``name`` and ``path``."""

    def message(self, fields: Mapping[str, Reader], required: Collection[str] = ()) -> Reader:
        """An object with these fields and no others; null means absent."""

        def read(value: Any, path: str) -> dict[str, Any]:
            if not isinstance(value, dict):
                raise RejectedError(f"Invalid value at '{path}': expected an object, got {_kind(value)}.")
            result: dict[str, Any] = {}
            for key, item in value.items():
                name = snake(key) if self.either_case else key
                reader = fields.get(name)
                if reader is None:
                    raise RejectedError(self.unknown.format(name=key, path=path or "request"))
                if name in result:
                    raise RejectedError(
                        f"Invalid JSON payload received. {name!r} is given twice at '{path}'."
                    )
                if item is not None:
                    result[name] = reader(item, f"{path}.{name}" if path else name)
            for name in required:
                if name not in result:
                    raise RejectedError(f"Missing required parameter '{name}' at '{path or 'request'}'.")
            return result

        return read


def tagged(kinds: Mapping[str, Reader], what: str) -> Reader:
    """An object whose ``type`` says which reader applies."""

    def read(value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            raise RejectedError(f"Invalid value at '{path}': expected {what} object, got {_kind(value)}.")
        kind = value.get("type")
        if kind is None:
            raise RejectedError(f"Missing required parameter 'type' at '{path}'.")
        reader = kinds.get(kind) if isinstance(kind, str) else None
        if reader is None:
            raise RejectedError(f"Invalid value at '{path}.type': {kind!r} is not {what} type.")
        return reader(value, path)

    return read


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", type(None): "null"}
    return names.get(type(value), "a number")
