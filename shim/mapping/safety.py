"""Safety settings: harm categories, thresholds and methods."""

from __future__ import annotations

from typing import Any, Final

from .convert import OMIT, by_name, enumerated, fields, items, notice, refusal, rerooted, spread
from .row import Converted, Evidence, Notice, Row, convert, drop

_CATEGORIES: Final = (
    "hate_speech",
    "dangerous_content",
    "harassment",
    "sexually_explicit",
    "civic_integrity",
    "jailbreak",
    "image_hate",
    "image_dangerous_content",
    "image_harassment",
    "image_sexually_explicit",
)
_THRESHOLDS: Final = ("block_low_and_above", "block_medium_and_above", "block_only_high", "block_none", "off")
_PALM: Final = ("DEROGATORY", "TOXICITY", "VIOLENCE", "SEXUAL", "MEDICAL", "DANGEROUS")

_VALUES: Final[tuple[Row, ...]] = (
    *(convert(f"safety.category.HARM_CATEGORY_{name.upper()}", name) for name in _CATEGORIES),
    drop(
        "safety.category.HARM_CATEGORY_UNSPECIFIED",
        "A safety setting without a category has no counterpart and is left out.",
    ),
    *(convert(f"safety.threshold.{name.upper()}", name) for name in _THRESHOLDS),
    convert(
        "safety.threshold.HARM_BLOCK_THRESHOLD_UNSPECIFIED",
        "",
        note="Means the service's default, so the whole setting is left out.",
    ),
    convert("safety.method.SEVERITY", "severity", evidence=Evidence.SOURCE),
    convert("safety.method.PROBABILITY", "probability", evidence=Evidence.SOURCE),
    convert("safety.method.HARM_BLOCK_METHOD_UNSPECIFIED", "", note="Means the default, so it is left out."),
)

_PALM_ROW: Final = drop(
    "safety.category.palm",
    "This category belongs to PaLM models; Gemini never applied it, and it is left out.",
    harmless=True,
    evidence=Evidence.DOCUMENTED,
)

ROWS: Final[tuple[Row, ...]] = (
    convert("safety.category", "safety_settings.type", enumerated(_VALUES, "safety.category")),
    convert("safety.threshold", "safety_settings.threshold", enumerated(_VALUES, "safety.threshold")),
    convert("safety.method", "safety_settings.method", enumerated(_VALUES, "safety.method")),
    *_VALUES,
    _PALM_ROW,
)

_FIELDS: Final = by_name(ROWS, "safety")


def to_interaction(settings: Any) -> Converted:
    """``safety_settings`` of the Interactions API for a list of ``SafetySetting``-shaped objects.

    The value is a list, empty where no setting says anything. Notice paths start at the list
    (``[0].category``).
    """
    notices: list[Notice] = []
    out = []
    for index, setting in enumerate(items(settings, "safety_settings")):
        entry = _setting(setting, f"[{index}]", notices)
        if entry:
            out.append(entry)
    return Converted(out, tuple(notices))


def _setting(setting: Any, path: str, notices: list[Notice]) -> dict[str, Any]:
    given = fields(setting, f"safety_settings{path}")
    category = given.get("category")
    if isinstance(category, str) and category.upper().removeprefix("HARM_CATEGORY_") in _PALM:
        notices.append(notice(_PALM_ROW, f"{path}.category"))
        return {}
    inner: list[Notice] = []
    entry = {row.target.rpartition(".")[2]: value for _, row, value in spread(given, _FIELDS, "", inner)}
    notices.extend(rerooted(inner, path))
    # Type and threshold are both required; one that converted to nothing has said so already.
    if "type" in entry and "threshold" in entry:
        return entry
    if "category" not in given or "threshold" not in given:
        missing = "category" if "category" not in given else "threshold"
        notices.append(refusal(path, f"A safety setting needs a {missing}.", "config.safety_settings"))
    return {}


def convert_settings(value: Any, notices: list[Notice]) -> Any:
    """`to_interaction` as a row's converter."""
    converted = to_interaction(value)
    notices.extend(converted.notices)
    return converted.value or OMIT
