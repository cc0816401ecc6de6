"""Token counts, in both directions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .convert import camel, snake
from .row import Evidence, Row, approx, convert, drop, move
from .value import OBJECT

_PATH: Final = "response.usage_metadata"
_COUNTS: Final = {
    "prompt_token_count": "total_input_tokens",
    "candidates_token_count": "total_output_tokens",
    "thoughts_token_count": "total_thought_tokens",
    "tool_use_prompt_token_count": "total_tool_use_tokens",
    "cached_content_token_count": "total_cached_tokens",
    "total_token_count": "total_tokens",
}
_DETAILS: Final = {
    "prompt_tokens_details": "input_tokens_by_modality",
    "candidates_tokens_details": "output_tokens_by_modality",
    "cache_tokens_details": "cached_tokens_by_modality",
    "tool_use_prompt_tokens_details": "tool_use_tokens_by_modality",
}
TIERS: Final = {"flex": "ON_DEMAND_FLEX", "priority": "ON_DEMAND_PRIORITY", "standard": "ON_DEMAND"}
EARLIER: Final = {"prompt_tokens": "total_input_tokens", "completion_tokens": "total_output_tokens"}
"""Words for the counts in an early description of the API; no release of the service is known to send them.
"""

ROWS: Final[tuple[Row, ...]] = (
    convert(_PATH, "interaction.usage"),
    *(
        convert(
            f"{_PATH}.{name}",
            f"interaction.usage.{word}",
            note="Where generateContent leaves the count unset, it is 0.",
            evidence=Evidence.RECORDED,
        )
        for name, word in _COUNTS.items()
    ),
    *(
        convert(f"{_PATH}.{name}", f"interaction.usage.{word}", note="The modality's name is in lower case.")
        for name, word in _DETAILS.items()
    ),
    convert(f"{_PATH}.details.modality", "interaction.usage.input_tokens_by_modality.modality"),
    move(f"{_PATH}.details.token_count", "interaction.usage.input_tokens_by_modality.tokens"),
    approx(
        f"{_PATH}.traffic_type",
        "interaction.service_tier",
        "The kind of traffic is read from the service tier; provisioned throughput is not told apart.",
        evidence=Evidence.INFERRED,
    ),
    drop(
        "usage.grounding_tool_count",
        "generateContent has no count of grounded searches.",
        evidence=Evidence.SOURCE,
        harmless=True,
    ),
    drop(
        "usage.initial_input_tokens",
        "The SDK fills it in itself; it is never part of a request or of the wire format.",
        evidence=Evidence.VERIFIED,
        harmless=True,
        case="Filled in by the SDK after the answer has arrived.",
    ),
)

_COUNTED: Final = {word: camel(name) for name, word in _COUNTS.items()}
_COUNTED.update({old: _COUNTED[word] for old, word in EARLIER.items()})
_DETAILED: Final = {word: camel(name) for name, word in _DETAILS.items()}
BY_MODALITY: Final = tuple(_DETAILED)
"""The names of the lists of an interaction's counts."""
WORDS: Final = frozenset({*_COUNTED, *_DETAILED})
"""The names of an interaction's counts that generateContent has, too."""
NAMES: Final = frozenset({*_COUNTS, *_DETAILS})
"""The names (snake_case) of generateContent's counts."""
TRAFFIC: Final = next(row for row in ROWS if row.source.endswith(".traffic_type"))
TRAFFIC_TYPES: Final = {traffic: tier for tier, traffic in TIERS.items()}


def to_generate_content(usage: Mapping[str, Any], service_tier: Any = None) -> dict[str, Any]:
    """``usageMetadata`` (camelCase) for an interaction's ``usage``; absent counts stay unset, and so does 0."""
    out: dict[str, Any] = {}
    for word, value in usage.items():
        if value:
            name = _COUNTED.get(word)
            if name is not None:
                out[name] = value
            elif word in _DETAILED and isinstance(value, list):
                out[_DETAILED[word]] = [_detail(item) for item in value if isinstance(item, OBJECT)]
    if service_tier and isinstance(service_tier, str) and service_tier in TIERS:
        out["trafficType"] = TIERS[service_tier]
    return out


def from_generate_content(usage: Mapping[str, Any]) -> dict[str, Any]:
    """An interaction's ``usage`` for ``usage_metadata`` in either spelling; unset counts are 0, as the
    service has it.

    Nothing at all gives an empty dict.
    """
    given = {snake(name): value for name, value in usage.items() if value is not None}
    if not given:
        return {}
    out: dict[str, Any] = {word: given.get(name, 0) for name, word in _COUNTS.items()}
    for name, word in _DETAILS.items():
        value = given.get(name)
        if isinstance(value, list) and value:
            out[word] = [_modality(item) for item in value if isinstance(item, OBJECT)]
    return out


def _detail(item: Mapping[str, Any]) -> dict[str, Any]:
    return {"modality": str(item.get("modality", "")).upper(), "tokenCount": item.get("tokens", 0)}


def _modality(item: Mapping[str, Any]) -> dict[str, Any]:
    given = {snake(name): value for name, value in item.items()}
    return {"modality": str(given.get("modality", "")).lower(), "tokens": given.get("token_count", 0)}
