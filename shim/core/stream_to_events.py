"""Chunks of a generateContent stream in, events of the Interactions API out."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any, Final

from shim.core.answer_steps import counted
from shim.core.event_writer import EventWriter
from shim.core.sources import joined
from shim.core.stream_base import StreamMachine, reported
from shim.core.translation import total
from shim.core.turn_steps import Steps
from shim.errors import TruncatedStreamError, UndecodableStreamError
from shim.mapping import response, status
from shim.mapping.convert import by_name, fields, items, notice, refusal, rerooted, standard_base64, unread
from shim.mapping.parts import content
from shim.mapping.row import Notice, Row, Verdict
from shim.mapping.turns import account, spoken
from shim.mapping.value import OBJECT

_RESPONSE: Final = by_name(response.ROWS, "response")
_CANDIDATE: Final = by_name(response.ROWS, "response.candidates")
_FINISH: Final = by_name(status.ROWS, "finish_reason")
_ENVELOPE: Final = {"response_id": "id", "model_version": "model", "create_time": "created"}
_TAKEN: Final = frozenset({"candidates", "usage_metadata", "prompt_feedback", *_ENVELOPE})
_TAKEN_CANDIDATE: Final = frozenset(
    {"content", "finish_reason", "finish_message", "grounding_metadata", "url_context_metadata"}
    | {"continuation_token", "index"}
)
_PLAIN: Final = frozenset({"candidates", "usageMetadata", "modelVersion", "responseId", "createTime"})
_FEEDBACK: Final = ("block_reason", "block_reason_message", "safety_ratings")
_ENDED_WELL: Final = ("STOP", "MAX_TOKENS", "CONTINUATION")


class ChunksToEvents(StreamMachine):
    """Turns the chunks of one generateContent stream into the events that the Interactions API would have sent.

    Feed it every chunk in order, and close it when the stream has ended; `close` returns the last events,
    among them ``interaction.completed``. An answer that goes on after the finish reason ``CONTINUATION`` is
    told as one interaction for each hop.

    `feed` raises `StreamError` for a chunk that reports an error and `Malformed` for what has not the
    documented shape; `close` raises `TruncatedStreamError` if no chunk gave a finish reason. With ``strict``,
    both raise `LossError` for the first thing that has no place in an event; otherwise `notices` collects
    them.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__("chunks", strict)
        self._envelope: dict[str, Any] = {}
        self._writer = EventWriter(self.notices)
        self._made = _PartSteps()
        self._begin()

    def _begin(self) -> None:
        self._created = False
        self._usage: Any = None
        self._finish = ""
        self._errors: list[dict[str, Any]] = []
        self._token = ""
        self._grounding: Any = None
        self._urls: Any = None
        self._pending: set[str] = set()

    def feed(self, chunk: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The events that ``chunk`` makes."""
        self._count += 1
        writer = self._writer
        if writer.plain is not None and type(chunk) is dict and chunk.keys() <= _PLAIN and not self._finish:
            text = _plain_text(chunk)
            if text is not None:
                self._usage = chunk.get("usageMetadata", self._usage)
                writer.pieces.append(text)
                delta = {"type": "text", "text": text}
                return [{"event_type": "step.delta", "index": writer.plain, "delta": delta}]
        writer.out = []
        self._feed(chunk)
        return writer.out

    @total
    def _feed(self, chunk: Mapping[str, Any]) -> None:
        if not isinstance(chunk, OBJECT):
            raise UndecodableStreamError(f"{self._at} is no JSON object.", repr(chunk)[:200])
        given = fields(chunk, self._at)
        if "error" in given:
            raise reported(given["error"])
        if self._finish == "CONTINUATION" and given.get("candidates"):
            self._complete()
        self._take(given)
        self._check()

    def close(self) -> list[dict[str, Any]]:
        """The last events; call it when the stream has ended."""
        self._writer.out = []
        if not self._finish and not self._errors:
            raise TruncatedStreamError(
                f"The stream ended after {self._count} chunks without a finish reason; the answer is not whole: "
                "send the request again."
            )
        total(self._complete)()
        self._check()
        return self._writer.out

    def _take(self, given: Mapping[str, Any]) -> None:
        for name, word in _ENVELOPE.items():
            if given.get(name):
                self._envelope[word] = given[name]
        if not self._created:
            self._created = True
            self._writer.created(self._envelope)
        self._usage = given.get("usage_metadata", self._usage)
        self._mind(_RESPONSE, given, _TAKEN, self._at)
        for number, one in enumerate(items(given.get("candidates", []), f"{self._at}.candidates")):
            path = f"{self._at}.candidates[{number}]"
            candidate = fields(one, path)
            if candidate.get("index", 0) != 0:
                note = "An interaction has one answer; further candidates have no place in it."
                self.notices.append(refusal(path, note, "config.candidate_count"))
                continue
            self._candidate(candidate, path)
        if "prompt_feedback" in given:
            self._blocked(fields(given["prompt_feedback"], f"{self._at}.prompt_feedback"))

    def _candidate(self, candidate: Mapping[str, Any], path: str) -> None:
        self._mind(_CANDIDATE, candidate, _TAKEN_CANDIDATE, path)
        turn = fields(candidate.get("content", {}), f"{path}.content")
        for number, one in enumerate(items(turn.get("parts", []), f"{path}.content.parts")):
            at = f"{path}.content.parts[{number}]"
            found: list[Notice] = []
            self._part(fields(one, at), found)
            self.notices.extend(rerooted(found, at))
        self.notices += unread(turn, ("parts", "role"), f"{path}.content", row="content.unknown")
        self._grounding = joined(self._grounding, candidate.get("grounding_metadata"))
        self._urls = joined(self._urls, candidate.get("url_context_metadata"))
        if "continuation_token" in candidate:
            self._token = _decoded(candidate["continuation_token"])
        reason = candidate.get("finish_reason")
        if isinstance(reason, str) and status.from_finish_reason(reason) != "in_progress":
            self._finish = reason
        message = candidate.get("finish_message")
        if self._finish and (message or self._finish not in _ENDED_WELL):
            self._errors = [{"code": self._finish.lower(), **({"message": message} if message else {})}]
            if self._finish not in _ENDED_WELL and self._finish in _FINISH:
                self.notices.append(notice(_FINISH[self._finish], f"{path}.finish_reason"))

    def _part(self, part: Mapping[str, Any], notices: list[Notice]) -> None:
        writer = self._writer
        signature = ""
        if "thought_signature" in part:
            signature = standard_base64(part["thought_signature"], notices)
        if part.get("thought"):
            item = content(part, notices)
            account(part, spoken(part), "thought", notices)
            if item is not None and item.get("text") != "":
                writer.think(item)
                if signature:
                    writer.sign(signature)
            elif signature:
                writer.carry(signature, continued=False)
            return
        kind = spoken(part)
        if kind:
            account(part, kind, "model's turn", notices)
        if signature and part.get("text") == "":
            writer.carry(signature, continued=True)
            return
        if signature:
            writer.sign(signature)
        if kind:
            item = content(part, notices)
            if item is not None and item.get("text") != "":
                writer.say(item)
            return
        rest = {name: value for name, value in part.items() if name != "thought_signature"}
        if rest:
            self._steps(rest, notices)

    def _steps(self, part: Mapping[str, Any], notices: list[Notice]) -> None:
        """Tell a call, a result or a piece of code."""
        if "function_call" in part:
            call = fields(part["function_call"], "function_call")
            if "partial_args" in call or "will_continue" in call or not call.get("name"):
                note = "Only whole function calls can be told; this is a piece of one."
                notices.append(refusal(".function_call", note, "part.function_call.partial_args"))
                account(part, "function_call", "model's turn", notices)
                return
        steps = self._made.steps_for(part, notices)
        for step in steps:
            if step["type"] == "function_call":
                self._pending.add(step["id"])
            elif step["type"] == "function_result":
                self._pending.discard(step["call_id"])
            self._writer.step(step)

    def _blocked(self, feedback: Mapping[str, Any]) -> None:
        """A prompt that was refused makes an interaction that failed before it said anything."""
        reason = feedback.get("block_reason")
        if reason and reason != "BLOCKED_REASON_UNSPECIFIED":
            message = feedback.get("block_reason_message")
            code = f"prompt_blocked_{str(reason).lower()}"
            self._errors = [{"code": code, **({"message": message} if message else {})}]
            self._finish = self._finish or "OTHER"
            self.notices.append(notice(_RESPONSE["prompt_feedback"], f"{self._at}.prompt_feedback"))
        self.notices += unread(feedback, _FEEDBACK, f"{self._at}.prompt_feedback")
        if feedback.get("safety_ratings"):
            row = next(
                row for row in response.ROWS if row.source == "response.prompt_feedback.safety_ratings"
            )
            self.notices.append(notice(row, f"{self._at}.prompt_feedback.safety_ratings"))

    def _complete(self) -> None:
        """End the interaction, and be ready for another one."""
        writer = self._writer
        writer.ground(self._grounding, self._urls, f"{self._at}.candidates[0]")
        ended = status.from_finish_reason(
            self._finish, pending_call=bool(self._pending), has_output=not writer.silent
        )
        interaction: dict[str, Any] = {"status": ended}
        interaction.update(counted(self._usage, self.notices, f"{self._at}.usage_metadata"))
        if self._errors:
            interaction["errors"] = self._errors
        if self._token:
            interaction["continuation_token"] = self._token
        writer.completed(self._envelope, interaction)
        self._begin()

    def _mind(
        self, rows: Mapping[str, Row], given: Mapping[str, Any], taken: frozenset[str], path: str
    ) -> None:
        """Add what is lost of an object's fields."""
        for name, value in given.items():
            if name in taken:
                continue
            row = rows.get(name)
            if row is None:
                self.notices.append(refusal(f"{path}.{name}", f"`{name}` is not a field the mapping knows."))
            elif row.verdict is not Verdict.KEEP and value not in (False, 0, "", [], {}):
                self.notices.append(notice(row, f"{path}.{name}"))


class _PartSteps(Steps):
    """Makes the steps of parts that come one by one; ids are minted as for an answer that comes whole."""

    def steps_for(self, part: Mapping[str, Any], notices: list[Notice]) -> list[dict[str, Any]]:
        """The steps for a part that is neither text nor media; see `fields` for its form."""
        self.steps = []
        self._model_part(part, 0, notices)
        return self.steps


def _plain_text(chunk: Mapping[str, Any]) -> str | None:
    """The text of a chunk that holds one unsigned text and nothing else; ``None`` for any other."""
    try:
        (candidate,) = chunk["candidates"]
        turn = candidate["content"]
        (part,) = turn["parts"]
        if (
            len(part) != 1
            or len(turn) > 1 + ("role" in turn)
            or len(candidate) != 1 + ("index" in candidate)
            or candidate.get("index", 0) != 0
        ):
            return None
        text = part["text"]
    except (KeyError, TypeError, ValueError):
        return None
    return text if type(text) is str and text else None


def _decoded(token: Any) -> str:
    """The text that a continuation token encodes; one that encodes none is passed on as it is."""
    if not isinstance(token, str):
        return ""
    try:
        return base64.b64decode(standard_base64(token, []), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return token
