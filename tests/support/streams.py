"""The streams of the corpus, and small tools for tests of streams."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shim.core.sse import SseDecoder
from shim.core.stream import ChunksToEvents, EventsToChunks, StreamTranslator
from shim.errors import ShimError

ROOT = Path(__file__).parents[2] / "corpora" / "stream"
MACHINES = {"to_chunks": EventsToChunks, "to_events": ChunksToEvents}


@dataclass(frozen=True)
class Case:
    """One stream and what becomes of it."""

    name: str
    """Its direction and its own name, ``to_chunks/text``."""
    body: bytes
    told: list[dict[str, Any]]
    notices: list[str]
    raises: str

    def machine(self, *, strict: bool = False) -> StreamTranslator:
        return MACHINES[self.name.partition("/")[0]](strict=strict)

    @property
    def rows(self) -> list[str]:
        """The rows of the mapping that it is an example of."""
        marked = (line for line in self.body.decode("utf-8").splitlines() if line.startswith(": row "))
        return [line.removeprefix(": row ") for line in marked]

    @property
    def items(self) -> list[dict[str, Any]]:
        return decoded(self.body)


def cases() -> list[Case]:
    """All cases, in order of their names."""
    found = []
    for path in sorted(ROOT.glob("*/*.sse")):
        lines = [json.loads(line) for line in path.with_suffix(".jsonl").read_text("utf-8").splitlines()]
        last = lines.pop() if lines and lines[-1].keys() <= {"notices", "raises"} else {}
        name = f"{path.parent.name}/{path.stem}"
        found.append(Case(name, path.read_bytes(), lines, last.get("notices", []), last.get("raises", "")))
    return found


def decoded(*pieces: bytes) -> list[dict[str, Any]]:
    """The objects of a stream that comes in pieces."""
    decoder = SseDecoder()
    found: list[dict[str, Any]] = []
    for piece in pieces:
        found += decoder.feed(piece)
    return found + decoder.close()


def run(
    machine: StreamTranslator, items: Iterable[dict[str, Any]]
) -> tuple[list[dict[str, Any]], ShimError | None]:
    """What a machine told until the stream ended or failed, and how it failed."""
    told: list[dict[str, Any]] = []
    try:
        for item in items:
            told += machine.feed(item)
        told += machine.close()
    except ShimError as error:
        return told, error
    return told, None


def joined(chunks: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """One answer for the chunks of a stream, as a reader joins them who keeps every part.

    Texts of one kind in a row are one text, unless the later one is signed: then it begins another part. An
    empty thought only carries its signature.
    """
    whole: dict[str, Any] = {}
    parts: list[dict[str, Any]] = []
    candidate: dict[str, Any] = {}
    for chunk in chunks:
        whole.update((key, value) for key, value in chunk.items() if key != "candidates")
        for one in chunk.get("candidates", []):
            candidate.update((key, value) for key, value in one.items() if key != "content")
            for part in one.get("content", {}).get("parts", []):
                last = parts[-1] if parts else {}
                kind = part.keys() - {"thoughtSignature"}
                if (
                    "thoughtSignature" not in part
                    and "text" in part
                    and kind == last.keys() - {"thoughtSignature"}
                    and (last["text"] or "thought" not in last)
                ):
                    parts[-1] = {**last, "text": last["text"] + part["text"]}
                elif part != {"text": ""}:
                    parts.append(part)
    if candidate:
        content = {"content": {"parts": parts, "role": "model"}} if parts else {}
        whole["candidates"] = [{**content, **candidate}]
    return whole


def gathered(events: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The interaction that the events of one stream add up to, as a reader collects it step by step."""
    whole: dict[str, Any] = {}
    steps: dict[int, dict[str, Any]] = {}
    for event in events:
        kind = event["event_type"]
        if kind.startswith("interaction.") and "interaction" in event:
            whole.update(event["interaction"])
        elif kind == "step.start":
            steps[event["index"]] = dict(event["step"])
        elif kind == "step.delta":
            _add(steps[event["index"]], event["delta"])
    for step in steps.values():
        if isinstance(step.get("arguments"), str):
            step["arguments"] = json.loads(step["arguments"])
    return {**whole, "steps": list(steps.values())}


def _add(step: dict[str, Any], delta: dict[str, Any]) -> None:
    kind = delta["type"]
    content = step.setdefault("content", []) if step["type"] == "model_output" else []
    if kind == "text":
        if not content or content[-1]["type"] != "text":
            content.append({"type": "text", "text": ""})
        content[-1]["text"] += delta["text"]
    elif kind == "text_annotation_delta":
        text = next(item for item in content if item["type"] == "text")
        text.setdefault("annotations", []).extend(delta["annotations"])
    elif kind == "thought_summary":
        summary = step.setdefault("summary", [])
        if summary and summary[-1]["type"] == delta["content"]["type"] == "text":
            summary[-1] = {"type": "text", "text": summary[-1]["text"] + delta["content"]["text"]}
        else:
            summary.append(delta["content"])
    elif kind == "thought_signature":
        step["signature"] = delta["signature"]
    elif kind == "arguments_delta":
        step["arguments"] = (step["arguments"] or "") + delta["arguments"]
    elif kind == step["type"]:
        step.update(delta)
    else:
        content.append(delta)
