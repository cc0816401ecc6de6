"""Writes the events of an interaction's stream, step after step."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from shim.core.answer_sources import mind_entry
from shim.core.citations import Citation, citations, tool_steps
from shim.mapping.row import Notice, Verdict

_OPENING: Final = ("type", "id", "call_id", "search_type", "name")
_UNPLACED: Final = "The cited passage is not found in the text; its place may be wrong."
_NO_TEXT: Final = "A source needs a text that cites it, and there is none."


@dataclass(slots=True)
class _Text:
    """A text that can be cited, with the part and the step it stands in."""

    part: int
    step: int
    pieces: list[str] = field(default_factory=list)


class EventWriter:
    """Opens a step when the kind of the parts changes, fills it, and closes it.

    A step holds at most one text, so that an annotation of the step belongs to it.
    """

    def __init__(self, notices: list[Notice]) -> None:
        self.out: list[dict[str, Any]] = []
        """The events that are ready; whoever drives the writer takes them."""
        self._notices = notices
        self._begin()

    def _begin(self) -> None:
        self.plain: int | None = None
        """The open step, where the next text only has to be added to ``pieces`` and passed on."""
        self.pieces: list[str] = []
        """The text of that step, as it came."""
        self._index = -1
        self._open = ""
        self._part = -1
        self._carried = False
        self._texts: list[_Text] = []

    @property
    def silent(self) -> bool:
        """Whether there was no step yet."""
        return self._index < 0

    def created(self, envelope: Mapping[str, Any]) -> None:
        """Begin an interaction."""
        interaction = {"id": "", "object": "interaction", **envelope, "status": "in_progress"}
        self.out.append({"event_type": "interaction.created", "interaction": interaction})
        update = {"interaction_id": interaction["id"], "status": "in_progress"}
        self.out.append({"event_type": "interaction.status_update", **update})

    def completed(self, envelope: Mapping[str, Any], ending: Mapping[str, Any]) -> None:
        """End the interaction; the next one counts its steps from 0."""
        self._stop()
        interaction = {"id": "", "object": "interaction", **envelope, **ending}
        self.out.append({"event_type": "interaction.completed", "interaction": interaction})
        self._begin()

    def think(self, item: Mapping[str, Any]) -> None:
        """Add to the open thought, or begin one."""
        if self._open != "thought":
            self._start({"type": "thought"}, "thought")
            self._part += 1
        self._delta({"type": "thought_summary", "content": dict(item)})

    def sign(self, signature: str) -> None:
        """Sign the open thought, or one of its own; what follows stands in a step after it."""
        if self._open != "thought":
            self._start({"type": "thought"}, "thought")
        self._delta({"type": "thought_signature", "signature": signature})
        self._stop()

    def carry(self, signature: str, *, continued: bool) -> None:
        """A signature on an empty part of its own, which a text continues if it is ``continued``."""
        self.sign(signature)
        self._part += 1
        self._carried = continued

    def say(self, item: Mapping[str, Any]) -> None:
        """Add a piece of text, or one image or the like, to the answer."""
        if item["type"] != "text":
            if self._open not in ("text", "media"):
                self._start({"type": "model_output"}, "media")
            self._open = "media"
            self.plain = None
            self._part += 1
            self._delta(dict(item))
            return
        if self._open != "text":
            self._part += not self._carried
            self._start({"type": "model_output"}, "text")
            self._texts.append(_Text(self._part, self._index))
        self.pieces = self._texts[-1].pieces
        self.pieces.append(item["text"])
        self.plain = self._index
        self._delta({"type": "text", "text": item["text"]})
        if "annotations" in item:
            self._delta({"type": "text_annotation_delta", "annotations": item["annotations"]})

    def step(self, step: Mapping[str, Any], *, part: bool = True) -> None:
        """A whole step; ``part`` says that it stands for a part of its own."""
        self._part += part
        kind = step["type"]
        if kind == "function_call":
            start = {"type": kind, "id": step["id"], "name": step["name"], "arguments": {}}
            arguments = json.dumps(step["arguments"], ensure_ascii=False)
            filling = {"type": "arguments_delta", "arguments": arguments}
        else:
            start = {key: step[key] for key in _OPENING if key in step}
            filling = {"type": kind, **{key: value for key, value in step.items() if key not in start}}
        self._start(start, kind)
        if len(filling) > 1:
            self._delta(filling)
        self._stop()

    def ground(self, metadata: Any, urls: Any, path: str) -> None:
        """Add the sources: annotations of the texts, then the steps of the tools that found them.

        A text whose step is closed already is annotated all the same: events name their step.
        """
        placed: dict[int, list[dict[str, Any]]] = {}
        for citation in citations(metadata, self._notices, f"{path}.grounding_metadata") if metadata else ():
            text = self._placed(citation, path)
            if text is not None:
                step, annotation = text
                placed.setdefault(step, []).append(annotation)
        for step, found in sorted(placed.items()):
            self._delta({"type": "text_annotation_delta", "annotations": found}, step)
        mind_entry(metadata, self._notices)
        for one in tool_steps(metadata, urls, path, self._notices):
            self.step(one, part=False)

    def _placed(self, citation: Citation, path: str) -> tuple[int, dict[str, Any]] | None:
        """The step whose text a citation points into, and its annotation."""
        if not self._texts:
            self._notices.append(Notice(f"{path}.grounding_metadata", Verdict.DROP, _NO_TEXT))
            return None
        if citation.part is None:
            return self._texts[-1].step, citation.annotation
        home = next((text for text in self._texts if text.part == citation.part), self._texts[0])
        text, start = home, citation.start
        if citation.text:
            found = self._found(home, citation)
            if found is None:
                self._notices.append(Notice(f"{path}.grounding_metadata", Verdict.APPROX, _UNPLACED))
            else:
                text, start = found
        offsets = {"start_index": start, "end_index": start + citation.end - citation.start}
        return text.step, {**citation.annotation, **offsets}

    def _found(self, home: _Text, citation: Citation) -> tuple[_Text, int] | None:
        """Where the passage is: where it should be, else counted from the start of the answer, else anywhere."""
        length = citation.end - citation.start
        if _cut(home, citation.start, length) == citation.text:
            return home, citation.start
        start = citation.start
        for text in self._texts:
            if start >= 0 and _cut(text, start, length) == citation.text:
                return text, start
            start -= len(_bytes(text))
        wanted = citation.text.encode("utf-8", "surrogatepass")
        for text in (home, *self._texts):
            at = _bytes(text).find(wanted)
            if at >= 0:
                return text, at
        return None

    def _start(self, step: Mapping[str, Any], kind: str) -> None:
        self._stop()
        self._index += 1
        self._open = kind
        self._carried = False
        self.out.append({"event_type": "step.start", "index": self._index, "step": dict(step)})

    def _delta(self, delta: dict[str, Any], index: int | None = None) -> None:
        at = self._index if index is None else index
        self.out.append({"event_type": "step.delta", "index": at, "delta": delta})

    def _stop(self) -> None:
        if self._open:
            self.out.append({"event_type": "step.stop", "index": self._index})
        self._open = ""
        self.plain = None


def _bytes(text: _Text) -> bytes:
    return "".join(text.pieces).encode("utf-8", "surrogatepass")


def _cut(text: _Text, start: int, length: int) -> str:
    """The passage between two offsets, as the service repeats it."""
    return _bytes(text)[start : start + length].decode("utf-8", "ignore")
