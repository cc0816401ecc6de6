"""A small JSON value that satisfies a schema in the neutral form; the seed decides which."""

from __future__ import annotations

import hashlib
import re
from typing import Any

WORDS = ("Zürich", "東京", "Paris", "São Paulo", "Oslo", "Łódź", "café", "naïve")
_FORMATS = {
    "date-time": "2026-11-20T12:00:00Z",
    "date": "2026-11-20",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "ada@example.com",
    "uri": "https://example.com/a",
    "uuid": "12345678-1234-4234-8234-123456789abc",
    "ipv4": "192.0.2.1",
}
_SHAPED = (
    *(
        "a",
        "A",
        "1",
        "aa",
        "AA",
        "11",
        "abc",
        "ABC",
        "123",
        "1234",
        "12345",
        "123456",
        "abcdef",
        "ABCDEF",
        "a1",
    ),
    *(
        "A1",
        "AB12",
        "ABC-123",
        "ab-12",
        "A-1",
        "abc_1",
        "2026-11-20",
        "12:30",
        "#a1b2c3",
        "1.5",
        "1.2.3",
        "v1.2.3",
    ),
    *(
        "+15550100",
        "+1-555-0100",
        "555-0100",
        "(555) 555-0100",
        "ada@example.com",
        "https://example.com/a",
        "Abc",
    ),
)
"""What is tried for a ``pattern``."""
_DEEP = 6


def sample(schema: dict[str, Any], seed: str, name: str = "value", depth: int = 0) -> Any:
    """A value for ``schema``; ``name`` is that of the property it is for."""
    pick = int(hashlib.sha256(f"{seed}/{name}/{depth}".encode()).hexdigest()[:8], 16)
    if schema.get("enum"):
        return schema["enum"][pick % len(schema["enum"])]
    if "anyOf" in schema:
        return sample(schema["anyOf"][0], seed, name, depth)
    kind = str(schema.get("type", "")).split("|")[0]
    if kind == "object":
        return _object(schema, seed, depth)
    if kind == "array":
        return _array(schema, seed, name, depth)
    if kind in ("integer", "number"):
        return _number(schema, pick, kind)
    if kind == "boolean":
        return pick % 2 == 0
    if kind == "null" or (not kind and schema.get("nullable")):
        return None
    return _string(schema, pick)


def _object(schema: dict[str, Any], seed: str, depth: int) -> dict[str, Any]:
    result: dict[str, Any] = {}
    required = schema.get("required", ())
    for name in schema.get("order", ()):
        inner = schema["properties"][name]
        if name in required or depth < _DEEP:
            result[name] = sample(inner, seed, name, depth + 1)
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict) and "properties" not in schema and depth < _DEEP:
        result["key"] = sample(extra, seed, "key", depth + 1)
    return result


def _array(schema: dict[str, Any], seed: str, name: str, depth: int) -> list[Any]:
    inner = schema.get("items", {"type": "string"})
    least = schema.get("minItems", 0)
    count = max(least, min(2, schema.get("maxItems", 2)))
    if least == 0 and (depth >= _DEEP or not inner):  # nothing is known of what refers to itself
        return []
    return [sample(inner, seed, f"{name}[{index}]", depth + 1) for index in range(count)]


def _number(schema: dict[str, Any], pick: int, kind: str) -> int | float:
    low = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
    below = schema.get("exclusiveMaximum")
    high = schema.get("maximum", low + 99 if below is None else below - 1)
    value = low + pick % max(1, int(high - low) + 1)
    if kind == "integer":
        return int(value)
    return float(value) + (0.5 if value + 0.5 <= high else 0.0)


def _string(schema: dict[str, Any], pick: int) -> str:
    formatted = _FORMATS.get(str(schema.get("format")))
    if formatted:
        return formatted
    pattern = schema.get("pattern")
    if pattern:
        return next((word for word in _SHAPED if re.search(pattern, word)), _SHAPED[0])
    word = WORDS[pick % len(WORDS)]
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    return (word + "x" * max(0, int(least) - len(word)))[:most]
