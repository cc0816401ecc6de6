"""Models that were shut down, or are going to be, as Google's pages say; and how their replacements think.

Each row says where it was read and of which day the copy is; what was not read is not here. Dates are those of the
Gemini API; on Vertex AI models live on other dates. ``replacement`` is what a page names as the one recommended
replacement; where a page names examples, or none, there is none.
"""

from __future__ import annotations

from typing import Final, NamedTuple

DEPRECATIONS: Final = "https://ai.google.dev/gemini-api/docs/deprecations"
CHANGELOG: Final = "https://ai.google.dev/gemini-api/docs/changelog"
FIREBASE: Final = "https://firebase.google.com/docs/ai-logic"
THINKING: Final = "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/thinking"
GUIDE: Final = "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/guides/gemini-3-5-flash"


class Gone(NamedTuple):
    """A model that does not answer any more, or soon will not."""

    name: str
    ends: str
    """The day, or the month, in ISO 8601."""
    replacement: str
    """What the source recommends in its place; empty for no single model."""
    source: str
    """The address of the page."""
    read: str
    """Of which day the copy is that was read, or of which month at the latest."""

    @property
    def announced(self) -> bool:
        """Whether the copy tells what is to come, and not what was."""
        return self.read < self.ends


class Thinking(NamedTuple):
    """How much a model can be told to think."""

    levels: tuple[str, ...]
    default: str
    source: str


_PREVIEWS: Final = tuple(
    Gone(f"gemini-2.5-pro-preview-{day}", "2025-12-02", "gemini-3.1-pro-preview", DEPRECATIONS, "2026-05")
    for day in ("03-25", "05-06", "06-05")
)
MODELS: Final = {
    row.name: row
    for row in (
        *_PREVIEWS,
        Gone("gemini-2.0-flash", "2026-06-01", "", FIREBASE, "2026-06-08"),
        Gone("gemini-2.0-flash-001", "2026-06-01", "", FIREBASE, "2026-06-08"),
        Gone("gemini-2.0-flash-lite", "2026-06-01", "", FIREBASE, "2026-06-08"),
        Gone("gemini-2.0-flash-lite-001", "2026-06-01", "", FIREBASE, "2026-06-08"),
        Gone("gemini-2.0-flash-exp-image-generation", "2025-11-14", "", CHANGELOG, "2025-12-12"),
        Gone("gemini-2.0-flash-preview-image-generation", "2025-11-14", "", CHANGELOG, "2025-12-12"),
        Gone("gemini-2.5-flash-image-preview", "2026-01-15", "", CHANGELOG, "2026-01-29"),
        Gone("gemini-2.5-flash", "2026-10", "", FIREBASE, "2026-08-02"),
        Gone("gemini-2.5-pro", "2026-10", "", FIREBASE, "2026-08-02"),
        Gone("gemini-3-pro-preview", "2026-03-09", "gemini-3.1-pro-preview", DEPRECATIONS, "2026-07"),
        Gone("gemini-3-pro-image-preview", "2026-06-25", "gemini-3-pro-image", DEPRECATIONS, "2026-07"),
        Gone(
            "gemini-3.1-flash-image-preview", "2026-06-25", "gemini-3.1-flash-image", DEPRECATIONS, "2026-07"
        ),
    )
}
"""By name, without a prefix such as ``models/``."""
TARGETS: Final = {
    "gemini-3.1-pro-preview": Thinking(("low", "medium", "high"), "high", GUIDE),
    "gemini-3.1-flash-lite": Thinking(("minimal", "low", "medium", "high"), "minimal", GUIDE),
    "gemini-3.5-flash": Thinking(("minimal", "low", "medium", "high"), "medium", GUIDE),
    "gemini-3.5-flash-lite": Thinking(("minimal", "low", "medium", "high"), "minimal", THINKING),
    "gemini-3.6-flash": Thinking(("minimal", "low", "medium", "high"), "medium", THINKING),
    "gemini-3.7-flash": Thinking(("low", "medium", "high"), "medium", THINKING),
}
"""What models that are moved to take for ``thinking_level``."""
BUDGET: Final = "Models from Gemini 3 on are told how much to think by `thinking_level`, not by a budget"
SAMPLING: Final = "Google advises to leave {} at the default with them"
SAMPLING_FIELDS: Final = ("temperature", "top_p", "top_k")
