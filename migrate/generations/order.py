"""In which order to move what a tree holds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from migrate.plan import FilePlan, Generation

NAMES: Final = {
    Generation.EARLY: "early beta of the Interactions API",
    Generation.ARCHIVED: "google-generativeai",
    Generation.VERTEX: "Vertex AI SDK",
    Generation.GENERATE_CONTENT: "generateContent",
    Generation.INTERACTIONS: "Interactions API",
}
"""What people call each generation."""
ADVICE: Final = {
    Generation.EARLY: "First: the service has not answered in its words since June 2026.",
    Generation.ARCHIVED: "A file moves as a whole. Where it also uses google-genai, this part goes first.",
    Generation.VERTEX: "By hand, to google-genai; then run again with --vertex.",
    Generation.GENERATE_CONTENT: "Once nothing older shares its file.",
    Generation.INTERACTIONS: "Nothing to move.",
}
"""What to do about each."""


@dataclass(frozen=True, slots=True)
class Step:
    """One generation of a tree."""

    generation: Generation
    files: tuple[str, ...]
    """Paths with ``/``, in order."""

    @property
    def name(self) -> str:
        """What people call it."""
        return NAMES[self.generation]

    @property
    def advice(self) -> str:
        """When and how to move it."""
        return ADVICE[self.generation]


def steps(plans: Sequence[FilePlan]) -> list[Step]:
    """What there is, in the order to move it; what is done already comes last."""
    found = []
    for generation in Generation:
        files = tuple(plan.path.replace(os.sep, "/") for plan in plans if generation in plan.generations)
        if files:
            found.append(Step(generation, files))
    return found


def mixed(plans: Sequence[FilePlan]) -> list[tuple[str, tuple[Generation, ...]]]:
    """The files that hold more than one generation, with these in the order to move them."""
    return [(plan.path.replace(os.sep, "/"), plan.generations) for plan in plans if len(plan.generations) > 1]


def is_worth_telling(held: Iterable[Generation]) -> bool:
    """Whether a tree holds anything but generateContent, which is told without this."""
    return any(one is not Generation.GENERATE_CONTENT for one in held)
