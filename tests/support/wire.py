"""The cases of ``corpora/wire``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shim.core import history, request, response
from shim.core.translation import Translation

ROOT = Path(__file__).parents[2] / "corpora" / "wire"
TRANSLATORS = {
    ("request", "to_interactions"): request.to_interactions,
    ("request", "to_generate_content"): request.to_generate_content,
    ("response", "to_interactions"): response.to_interactions,
    ("response", "to_generate_content"): response.to_generate_content,
    ("history", "to_interactions"): history.to_steps,
    ("history", "to_generate_content"): history.to_contents,
}
SIDES = {
    "to_interactions": ("generate_content", "interactions"),
    "to_generate_content": ("interactions", "generate_content"),
}


@dataclass(frozen=True)
class Case:
    """One case, read."""

    name: str
    """Folder and name, ``signatures/call``."""
    data: dict[str, Any]

    @property
    def ways(self) -> list[str]:
        """The directions it holds for."""
        direction = self.data["direction"]
        return list(SIDES) if direction == "both" else [direction]

    def translate(self, way: str) -> Translation:
        return TRANSLATORS[self.data["kind"], way](self.data[SIDES[way][0]])

    def expected(self, way: str) -> Any:
        return self.data[SIDES[way][1]]

    def notices(self, way: str) -> list[str]:
        back = self.data["direction"] == "both" and way == "to_generate_content"
        found: list[str] = self.data.get("notices_back", []) if back else self.data["notices"]
        return found


def cases(*kinds: str) -> list[Case]:
    """All cases of these kinds, in order of their names."""
    found = [
        Case(str(path.relative_to(ROOT).with_suffix("")), json.loads(path.read_text("utf-8")))
        for path in sorted(ROOT.glob("*/*.json"))
    ]
    return [case for case in found if not kinds or case.data["kind"] in kinds]
