"""The service's own answers to one request in both APIs' words, and what the SDK reads of each."""

from __future__ import annotations

from typing import Any

from google.genai import interactions, types

from shim.core import response
from shim.simulator import render_generate_content, render_interactions
from shim.simulator.answer import answer
from shim.simulator.canonical import Reduced
from shim.simulator.errors import RejectedError


def answers(asked: Reduced) -> tuple[dict[str, Any], dict[str, Any]]:
    """What generateContent and the Interactions API answer to the same.

    Raises `RejectedError` for what asks for nothing but a thought, which no service would give, and for what
    generateContent alone answers.
    """
    if asked.candidates > 1 or asked.logprobs:
        raise RejectedError("Only generateContent has several candidates and log probabilities.")
    said = answer(asked.canonical)
    if said.blocks and all(block.kind == "thought" for block in said.blocks):
        raise RejectedError("The simulated service has nothing to answer to this.")
    return (
        render_generate_content.response(said, asked),
        render_interactions.interaction(said, "v1_x", asked.canonical["model"]),
    )


def assert_answers_read_alike(asked: Reduced) -> None:
    """Each API's own answer reads like the other's, translated.

    The way back is not held for ``text/x.enum``, whose answer of generateContent is no JSON any more.
    """
    own, interaction = answers(asked)
    there = response.to_generate_content(interaction, bare_enum=asked.bare_enum).body
    assert read(there) == read(own)
    if not asked.bare_enum:
        assert read_interaction(response.to_interactions(own).body) == read_interaction(interaction)


def read(body: dict[str, Any]) -> dict[str, Any]:
    """What the SDK reads, without what names this one answer."""
    found = types.GenerateContentResponse.model_validate(body).model_dump(
        exclude_none=True, exclude={"response_id": True, "create_time": True}
    )
    usage = found.get("usage_metadata", {})
    usage.pop("traffic_type", None)  # Only the Interactions API tells the tier that was used.
    for candidate in found.get("candidates", ()):
        grounding = candidate.get("grounding_metadata", {})
        if "google_maps_widget_context_token" in grounding:
            grounding["google_maps_widget_context_token"] = "a token made for one answer"
    return found


_NOTHING = [{"type": "text", "text": ""}]


def read_interaction(body: dict[str, Any]) -> dict[str, Any]:
    """What the SDK reads of an interaction, without what names this one answer or its tools' work.

    generateContent has no searches without queries, no places, and no ids of its own tools; and it does not
    tell where among the outputs a tool ran. An output that says nothing is told as none: an empty text of
    generateContent is what carries a signature.
    """
    found = interactions.Interaction.model_validate(body).model_dump(exclude_none=True)
    steps, tools = [], []
    for step in found.pop("steps", ()):
        kind = step["type"]
        if kind.startswith(("google_search", "url_context")):
            step.pop("id", None)
            step.pop("call_id", None)
            if step.get("search_type") == "web_search":
                del step["search_type"]
            tools.append(step)
        elif not kind.startswith(("google_maps", "file_search")) and step.get("content") != _NOTHING:
            steps.append(step)
    for name in ("id", "created", "updated", "object", "service_tier"):
        found.pop(name, None)
    found.get("usage", {}).pop("grounding_tool_count", None)
    return {**found, "steps": steps, "tools": sorted(tools, key=str)}
