"""One request of a conversation that the service keeps: what of it is new, and what its answer adds. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from shim.adapters.state.fingerprint import USERS, Reading
from shim.adapters.state.stores import Entry
from shim.core.history import to_steps
from shim.errors import MalformedError
from shim.mapping.row import Notice, Verdict

EDITED: Final = Notice(
    "contents",
    Verdict.CONVERT,
    "The history is not, or no longer, the one that the service keeps: the whole conversation is sent.",
    "state.edited",
    safe=True,
)
REPLAYED: Final = Notice(
    "contents",
    Verdict.CONVERT,
    "The service does not go on from the turn before, which it may have forgotten: the whole conversation is sent.",
    "state.replayed",
    safe=True,
)
REFUSALS: Final = frozenset({400, 403, 404, 410, 501})
"""Statuses with which the service says that it does not go on from an interaction; some say other things, too."""
_GOOD: Final = ("completed", "requires_action")
_SENT_BACK: Final = frozenset(
    {"model_output", "thought", "function_call", "code_execution_call", "code_execution_result", "user_input"}
)
"""Kinds of steps that are parts of the answer, so that the caller's history holds them. What an answer holds beside
them the service would remember, and a caller who sends the history would not ask for."""
_OF_STEPS: Final = ("interaction.steps", "interaction.content", "part.", "event.step")


class Turn:
    """A request of a conversation, ``out`` as it goes to the Interactions API with all its steps.

    `resume` makes it say only what is new; `heard` and `heard_chunk` tell it the answer, and `entries` are what is
    to be kept then.
    """

    __slots__ = (
        *(
            "_asked",
            "_hops",
            "_identity",
            "_keeps",
            "_left",
            "_lost",
            "_parts",
            "_reading",
            "_start",
            "_status",
        ),
        *("_steps", "_waiting", "before", "entry", "key", "out"),
    )

    def __init__(self, scope: bytes, out: dict[str, Any], *, keeps: bool) -> None:
        self.out = out
        """The body to send; `resume` and `replay` change it."""
        self._steps: Sequence[dict[str, Any]] = out["input"]
        self._keeps = keeps
        self._reading = Reading(scope)
        self._left: Sequence[str] = ()
        """Ids of the calls before what is new that still wait for a result."""
        self.before: list[str] = []
        """Keys of the earlier ends of turns, in order; for finding out how far the history is known."""
        self.key = ""
        """Key of the history before what is new; empty where there is none."""
        self._start = 0
        self._waiting: list[Any] = []
        self._read()
        self._asked = self._reading.key(False)
        self.entry: Entry | None = None
        """The turn that this one goes on from, once it is found."""
        self._parts: list[Any] = []
        self._identity = ""
        self._status: Any = None
        self._hops = 0
        self._lost = False

    def _read(self) -> None:
        reading, by_model = self._reading, False
        for index, step in enumerate(self._steps):
            if (step["type"] not in USERS) is not by_model:
                if index:
                    self.before.append(reading.key(by_model))
                if by_model:
                    self._start, self._waiting = index, list(reading.open)
                by_model = not by_model
            reading.read(step)
        if self._start:
            self.key = self.before.pop()

    # What is sent.

    def resume(self, entry: Entry) -> bool:
        """Go on from a turn that the service keeps; ``False`` where the new steps do not fit it."""
        if len(entry.calls) != len(self._waiting):
            return False
        named = dict(zip(self._waiting, entry.calls, strict=True))
        new: list[Any] = []
        for step in self._steps[self._start :]:
            if step["type"] == "function_result":
                found = named.pop(step["call_id"], None)
                if found is None:
                    return False
                if found != step["call_id"]:
                    step = {**step, "call_id": found}
            new.append(step)
        self.entry = entry
        self._left = list(named.values())
        self.out = {**self.out, "input": new, "previous_interaction_id": entry.interaction}
        return True

    def replay(self) -> None:
        """Send everything after all; of an answer that was begun nothing counts."""
        self.entry = None
        self._parts, self._identity, self._status, self._hops, self._lost = [], "", None, 0, False
        self.out = {name: value for name, value in self.out.items() if name != "previous_interaction_id"}
        self.out["input"] = self._steps

    # What is heard.

    def heard(
        self, interaction: Mapping[str, Any], body: Mapping[str, Any], notices: Iterable[Notice]
    ) -> None:
        """Take the whole answer: the interaction, and the answer of generateContent that it becomes."""
        self._ended(interaction)
        self.lost(notices)
        steps = interaction.get("steps")
        if not isinstance(steps, list):
            self._lost = True
            return
        for step in steps:
            self.heard_step(step)
        self.heard_chunk(body)

    def heard_event(self, event: Mapping[str, Any]) -> None:
        """Take one event of a streamed answer; what it says of parts is in the chunks."""
        kind = event.get("event_type")
        if kind == "step.start":
            self.heard_step(event.get("step"))
        elif kind == "interaction.created":
            self._hops += 1
            self._identify(event.get("interaction"))
        elif kind == "interaction.completed":
            self._ended(event.get("interaction"))

    def heard_step(self, step: Any) -> None:
        """Take a step of the answer."""
        kind = step.get("type") if isinstance(step, Mapping) else None
        if not isinstance(kind, str) or kind not in _SENT_BACK:
            self._lost = True

    def heard_chunk(self, chunk: Mapping[str, Any]) -> None:
        """Take one chunk of the answer, or all of it, as the caller gets it."""
        for candidate in chunk.get("candidates") or ():
            self._parts.extend(candidate.get("content", {}).get("parts") or ())

    def heard_text(self, text: str) -> None:
        """Take a piece of text that the caller gets."""
        self._parts.append({"text": text})

    def lost(self, notices: Iterable[Notice]) -> None:
        """Take what of the answer the caller does not get."""
        self._lost = self._lost or any(not one.safe and one.row.startswith(_OF_STEPS) for one in notices)

    def _ended(self, interaction: Any) -> None:
        self._identify(interaction)
        self._status = interaction.get("status") if isinstance(interaction, Mapping) else None

    def _identify(self, interaction: Any) -> None:
        identity = interaction.get("id") if isinstance(interaction, Mapping) else None
        if isinstance(identity, str) and identity:
            self._identity = identity

    # What is kept.

    @property
    def ended(self) -> bool:
        """Whether the answer is whole."""
        return self._status is not None

    def entries(self, expires: float) -> dict[str, Entry]:
        """What is to be kept: nothing unless the answer is whole, good and all with the caller.

        A conversation that goes on expires with what it goes on from: what the service still knows of a turn
        whose beginning it has forgotten, nobody says.
        """
        fits = self._keeps and not self._lost and self._hops < 2
        if not fits or not self._identity or self._status not in _GOOD:
            return {}
        calls = [part["functionCall"].get("id") for part in self._parts if "functionCall" in part]
        if not all(calls) or len(set(calls)) != len(calls):
            return {}
        if self.entry is not None:
            expires = min(expires, self.entry.expires)
            waiting = self._left
        else:
            waiting = self._reading.open
        waiting = [*waiting, *calls]
        try:
            self._reading.read_all(to_steps([{"role": "model", "parts": self._parts}]).body)
        except (MalformedError, RecursionError):
            return {}
        said = Entry(self._identity, tuple(waiting), expires)
        return {self._asked: Entry("", (), expires), self._reading.key(True): said}
