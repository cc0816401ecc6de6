"""Events of the Interactions API in, chunks of a generateContent stream out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from shim.core import ending as endings
from shim.core.chunk_writer import ChunkWriter
from shim.core.content_parts import media_part
from shim.core.dialect_events import normalize_event, normalize_step
from shim.core.grounding import objects, untold
from shim.core.open_call import OpenCall
from shim.core.output_parts import UNKNOWN, UNTOLD, code_parts
from shim.core.stream_base import StreamMachine, reported
from shim.core.translation import total
from shim.errors import StreamError, TruncatedStreamError, UndecodableStreamError
from shim.mapping.convert import notice, rerooted, standard_base64, unread
from shim.mapping.events import DELTA_FIELDS, DELTAS, EVENT_FIELDS
from shim.mapping.interaction_rows import ROWS
from shim.mapping.row import Notice, Verdict
from shim.mapping.step_fields import STEP_FIELDS, TOOL_FIELDS
from shim.mapping.value import OBJECT

_MEDIA: Final = frozenset({"image", "audio", "video", "document"})
_CODE: Final = frozenset({"code_execution_call", "code_execution_result"})
_SERVED: Final = {*_CODE, *TOOL_FIELDS, *(k for k, row in DELTAS.items() if row.verdict is Verdict.DROP)}
"""Steps of the service's own tools; no other delta is a step, too."""
_BY_SOURCE: Final = {row.source: row for row in ROWS}
_NO_ID: Final = _BY_SOURCE["interaction.id.absent"]
_SERVER: Final = _BY_SOURCE["interaction.steps.server_tools"]
_UNSIGNED: Final = _BY_SOURCE["interaction.steps.signature"]
_CONTINUES: Final = "requires_continuation"


class EventsToChunks(StreamMachine):
    """Turns the events of one answer into the chunks that generateContent would have sent.

    Feed it every event in order, and close it when the stream has ended. Text is passed on at once. Function
    calls come whole, and only when something follows them or the answer ends, because the last chunk has to
    carry the finish reason, the usage and the sources. The hops of an answer that the service continued
    become one answer.

    `feed` raises `StreamError` for an event that reports an error and for a function call that is no JSON;
    `close` raises `TruncatedStreamError` if no event ended the interaction. With ``strict``, `feed` raises
    `LossError` for the first thing that has no place in a chunk; otherwise `notices` collects them.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__("events", strict)
        self._writer = ChunkWriter(self.notices)
        self._folded = False
        self._ended = False
        self._waiting: Mapping[str, Any] | None = None
        """The interaction whose continuation has to follow."""
        self._malformed: list[str] = []
        self._usages: list[Mapping[str, Any]] = []
        self._errors: list[Any] = []
        self._begin_hop()

    def _begin_hop(self) -> None:
        """Step indices count from 0 again in each hop."""
        self._seen = False
        self._usage: Mapping[str, Any] = {}
        self._status: Any = None
        self._token: Any = None
        self._calls: dict[int, OpenCall] = {}
        self._steps: dict[int, dict[str, Any]] = {}
        self._told: set[int] = set()

    def feed(self, event: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The chunks that ``event`` makes possible, often none."""
        self._count += 1
        writer = self._writer
        if writer.plain is not None and type(event) is dict:
            delta = event.get("delta")
            if (
                type(delta) is dict
                and len(delta) == 2
                and delta.get("type") == "text"
                and event.get("index") == writer.plain
                and event.get("event_type") == "step.delta"
                and type(text := delta.get("text")) is str
                and text
                and len(event) == 3 + ("event_id" in event)
            ):
                writer.pieces.append(text)
                return [
                    {
                        "candidates": [{"content": {"parts": [{"text": text}], "role": "model"}, "index": 0}],
                        **writer.envelope,
                    }
                ]
        writer.out = []
        self._feed(event)
        return writer.out

    def feed_text(self, index: int, text: str) -> dict[str, Any] | None:
        """Take a piece of text of step ``index`` whose event need not be built, because it says nothing else.

        Returns what its chunk says beside its candidate, or ``None`` where the text is not just passed on: it
        has not been taken then, and its event has to be fed.
        """
        writer = self._writer
        if not text or self._ended:
            return None
        if writer.plain == index:
            writer.pieces.append(text)
        elif writer.free:
            writer.text(index, text)
            self._seen = True
        else:
            return None
        self._count += 1
        return writer.envelope

    @total
    def _feed(self, event: Mapping[str, Any]) -> None:
        if not isinstance(event, OBJECT):
            raise UndecodableStreamError(f"{self._at} is no JSON object.", repr(event)[:200])
        event = normalize_event(event)
        kind = event.get("event_type")
        handler = _EVENTS.get(kind) if isinstance(kind, str) else None
        if handler is None:
            self._lost(f"`{kind}` is no event the mapping knows.", "event")
        elif self._ended and kind != "error":
            self._lost("The answer had ended before this event.", f"event.{kind}")
        else:
            handler(self, event)
            if not EVENT_FIELDS[str(kind)].issuperset(event):
                self.notices += unread(event, EVENT_FIELDS[str(kind)], self._at, row=f"event.{kind}")
        self._check()

    def close(self) -> list[dict[str, Any]]:
        """The last chunk where the events did not make it possible; call it when the stream has ended."""
        if self._ended:
            return []
        self._writer.out = []
        if self._waiting is None:
            status = f" (its last status was `{self._status}`)" if self._status else ""
            raise TruncatedStreamError(
                f"The stream ended after {self._count} events without `interaction.completed`{status}; the "
                "answer is not whole: send the request again, or get the interaction by its id."
            )
        total(self._end)(self._waiting, _CONTINUES)
        self._check()
        return self._writer.out

    # What each event does.

    def _created(self, event: Mapping[str, Any]) -> None:
        if self._waiting is not None:
            self._waiting = None
            self._writer.next_hop()
            self._begin_hop()
        interaction = event.get("interaction")
        if isinstance(interaction, OBJECT):
            self._writer.identify(interaction)
            self.notices += endings.unknown(interaction, self._at)

    def _status_update(self, event: Mapping[str, Any]) -> None:
        self._status = event.get("status", self._status)
        self._token = event.get("continuation_token", self._token)
        self._count_usage(event.get("usage"))

    def _start(self, event: Mapping[str, Any]) -> None:
        step, index = event.get("step"), _index(event)
        if not isinstance(step, OBJECT):
            self._lost("A step that starts has to be an object.", "event.step.start")
            return
        self._finish_call(index)
        self._writer.new_text(index)
        self._play(index, step)

    def _play(self, index: int, step: Mapping[str, Any]) -> None:
        """Take up what a step holds when it starts."""
        kind = _kind(step)
        self._seen = True
        if kind in STEP_FIELDS and kind not in _CODE and not STEP_FIELDS[kind].issuperset(step):
            self.notices += unread(step, STEP_FIELDS[kind], f"{self._at}.step", UNTOLD, UNKNOWN)
        if kind == "function_call":
            self._calls[index] = OpenCall(step, self._writer.signature_for(step.get("signature")))
        elif kind == "model_output":
            if isinstance(step.get("error"), OBJECT):
                self._errors.append(step["error"])
            for item in objects(step.get("content")):
                self._content(index, item)
        elif kind == "thought":
            self._writer.carry()
            for item in objects(step.get("summary")):
                self._think(item)
            self._writer.sign(step.get("signature"))
        elif kind in _SERVED:
            self._fill(index, step)
        elif kind != "user_input":
            self._lost(
                f"`{kind}` is no step that generateContent has words for.", "interaction.steps.unknown"
            )

    def _delta(self, event: Mapping[str, Any]) -> None:
        delta, index = event.get("delta"), _index(event)
        metadata = event.get("metadata")
        if isinstance(metadata, OBJECT):
            self._count_usage(metadata.get("total_usage"))
            self.notices += unread(metadata, ("total_usage",), f"{self._at}.metadata", row="event.step.delta")
        if not isinstance(delta, OBJECT):
            self._lost("A delta has to be an object.", "event.step.delta")
            return
        self._seen = True
        kind = _kind(delta)
        if kind in DELTA_FIELDS:
            self.notices += unread(delta, DELTA_FIELDS[kind], f"{self._at}.delta", row="event.step.delta")
        if kind == "text" or kind in _MEDIA:
            self._content(index, delta)
        elif kind == "thought_summary":
            content = delta.get("content")
            self._think(content if isinstance(content, OBJECT) else {})
        elif kind == "thought_signature" and index not in self._calls:
            self._writer.sign(delta.get("signature"))
        elif kind in ("arguments_delta", "function_call", "thought_signature"):
            self._argue(index, delta)
        elif kind == "text_annotation_delta":
            self._writer.cite(index, delta.get("annotations"), self._at)
        elif kind in _CODE:
            self._fill(index, delta)
            self._tell_code(index)
        elif kind in DELTAS:
            self._fill(index, delta)
        else:
            self._lost(f"`{kind}` is no delta the mapping knows.", "event.step.delta")

    def _stop(self, event: Mapping[str, Any]) -> None:
        index = _index(event)
        self._count_usage(event.get("usage"))
        self._finish_call(index)
        self._finish_step(index)

    def _completed(self, event: Mapping[str, Any]) -> None:
        given = event.get("interaction")
        interaction = given if isinstance(given, OBJECT) else {}
        self._writer.identify(interaction)
        endings.unsaid(interaction, self.notices, self._at)
        if not self._seen:
            steps = interaction.get("steps", interaction.get("outputs"))
            for index, step in enumerate(objects(steps)):
                self._play(index, normalize_step(step))
                self._finish_call(index)
                self._finish_step(index)
        for index in sorted(self._calls):
            self._finish_call(index)
        for index in sorted(self._steps):
            self._finish_step(index)
        self._count_usage(interaction.get("usage"))
        self._usages.append(self._usage)
        self._errors += objects(interaction.get("errors"))
        status = interaction.get("status", self._status if self._status != "in_progress" else None)
        if status == _CONTINUES:
            self._waiting = interaction
        else:
            self._end(interaction, "completed" if status is None else status)

    def _error(self, event: Mapping[str, Any]) -> None:
        raise reported(event.get("error"))

    # What an answer is made of.

    def _content(self, index: int, item: Mapping[str, Any]) -> None:
        text = item.get("text")
        if item.get("type") == "text" and isinstance(text, str):
            self._writer.text(index, text)
            if len(item) > 2:
                media_part(item, self._at, self.notices)
        else:
            part = media_part(item, self._at, self.notices)
            if part is not None:
                self._writer.tell(part, self._writer.signature_for(None))
        if "annotations" in item:
            self._writer.cite(index, item["annotations"], self._at)

    def _think(self, item: Mapping[str, Any]) -> None:
        part = media_part(item, self._at, self.notices)
        if part is not None and part.get("text") != "":
            self._writer.tell({**part, "thought": True})

    def _argue(self, index: int, delta: Mapping[str, Any]) -> None:
        if index not in self._calls:
            self._calls[index] = OpenCall({}, self._writer.signature_for(delta.get("signature")))
        call = self._calls[index]
        if delta.get("signature") and not call.signature:
            call.signature = self._writer.signature_for(delta["signature"])
        call.add(delta)

    def _finish_call(self, index: int) -> None:
        call = self._calls.pop(index, None)
        if call is None:
            return
        part = call.part()
        if part is None:
            self._malformed.append(str(call))
        else:
            self._writer.hold(index, part, call.signature)

    def _fill(self, index: int, step: Mapping[str, Any]) -> None:
        """Add to what is known of the step of one of the service's own tools."""
        known = self._steps.setdefault(index, {})
        known.update((key, value) for key, value in step.items() if value != "" or key not in known)

    def _finish_step(self, index: int) -> None:
        step = self._steps.get(index)
        if step is None or index in self._told:
            return
        if step["type"] in _CODE:
            if "arguments" in step or "result" in step:
                self._tell_code(index)
            return
        self._told.add(index)
        row = DELTAS[str(step["type"])]
        if row.verdict is Verdict.DROP:
            self.notices.append(notice(row, self._at))
        else:
            lost = [*self._writer.grounding.step(step), *untold(step, TOOL_FIELDS[step["type"]])]
            self.notices += rerooted(lost, self._at)
            if not self._folded:
                self._folded = True
                self.notices.append(notice(_SERVER, self._at))
        if step.get("signature"):
            self.notices.append(notice(_UNSIGNED, f"{self._at}.signature"))

    def _tell_code(self, index: int) -> None:
        step = self._steps[index]
        self._told.add(index)
        signature = self._writer.signature_for(step.get("signature"))
        found: list[Notice] = []
        for part in code_parts(step, found):
            self._writer.tell(part, signature)
            signature = ""
        found += unread(step, STEP_FIELDS[step["type"]], "", UNTOLD, UNKNOWN)
        self.notices.extend(rerooted(found, self._at))

    def _end(self, interaction: Mapping[str, Any], status: Any) -> None:
        """The last chunk."""
        if self._malformed and status in ("completed", "requires_action", _CONTINUES):
            raise StreamError(
                f"The arguments of a function call are no JSON object: {'; '.join(self._malformed)}",
                "malformed_function_call",
            )
        for call in self._malformed:
            self._lost(f"The answer was cut off within the arguments of {call}.", "part.function_call.args")
        self._ended = True
        writer = self._writer
        tier, at = interaction.get("service_tier"), f"{self._at}."
        usage = endings.usage_metadata(endings.usage_sum(self._usages), tier, self.notices, at)
        counted = {"usageMetadata": usage} if usage else {}
        endings.unexplained(self._errors, self.notices, f"{at}errors")
        if status == "failed" and writer.silent:
            feedback = endings.prompt_feedback(self._errors)
            if feedback is not None:
                writer.out.append({"promptFeedback": feedback, **counted, **writer.envelope})
                return
        ending = endings.finish(status, self._errors, self.notices, self._at)
        for name, value in (
            ("groundingMetadata", writer.grounding.metadata()),
            ("urlContextMetadata", writer.grounding.url_metadata()),
        ):
            if value:
                ending[name] = value
        token = interaction.get("continuation_token", self._token)
        if status == _CONTINUES and isinstance(token, str):
            ending["continuationToken"] = standard_base64(token.encode(), [])
        if "responseId" not in writer.envelope:
            self.notices.append(notice(_NO_ID, self._at))
        hidden = status == "failed" or ending["finishReason"] in endings.HIDDEN
        writer.last(ending, counted, content=not hidden)

    def _count_usage(self, usage: Any) -> None:
        if isinstance(usage, OBJECT) and usage:
            self._usage = usage


_EVENTS: Final[dict[str, Callable[[EventsToChunks, Mapping[str, Any]], None]]] = {
    "interaction.created": EventsToChunks._created,
    "interaction.status_update": EventsToChunks._status_update,
    "step.start": EventsToChunks._start,
    "step.delta": EventsToChunks._delta,
    "step.stop": EventsToChunks._stop,
    "interaction.completed": EventsToChunks._completed,
    "error": EventsToChunks._error,
}


def _kind(thing: Mapping[str, Any]) -> str:
    """The kind of a step or a delta; what is no name is none that is known."""
    kind = thing.get("type")
    return kind if isinstance(kind, str) else repr(kind)


def _index(event: Mapping[str, Any]) -> int:
    """The index of an event's step; -1 for all that name none."""
    index = event.get("index")
    return index if isinstance(index, int) else -1
