"""Which releases of google-genai have what code for the Interactions API uses.

Read from the wheels of 2.0 to 3.3, and tried: of 451 programs of the corpus, 448 ran with 2.3.0, and the other three
use one of the later things. Five of the 448, which handle errors, did not do the same as with 3.3.0.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from .row import REVISION

PACKAGE: Final = "google-genai"
TESTED: Final = REVISION.rpartition(" ")[2]
"""The release that rewritten code is tested with."""


class Since(NamedTuple):
    """Something that code may use, and the first release from which on all have it."""

    word: str
    """What stands in code that uses it; empty for all code that calls ``interactions.create``."""
    release: str
    what: str


FEATURES: Final = (
    Since("", "2.3.0", "`interaction.output_text`"),
    Since("safety_settings", "2.11.0", "`safety_settings`"),
    Since("automatic_continuation", "2.34.0", "`automatic_continuation`"),
    Since("google.genai._interactions", "2.34.0", "`google.genai._interactions`"),
    Since("retry_options", "3.0.0", "`retry_options` for interactions"),
)
"""In the order of their releases. 2.10 to 2.33 are without `google.genai._interactions`, which earlier ones have."""
PYTHON: Final = {2: "3.10", 3: "3.11"}
"""The oldest Python that each major release runs on."""


def needed(text: str) -> Since:
    """The newest thing that code for the Interactions API needs of its SDK."""
    return next(feature for feature in reversed(FEATURES) if feature.word in text)
