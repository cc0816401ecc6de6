"""Steps of a model to parts of one turn, with each signature on the part it belongs to."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from shim.core.content_parts import media_part, plain_part, speech
from shim.core.dialect import normalize_steps
from shim.core.grounding import Grounding, Passage, uncited, untold
from shim.core.output_parts import UNKNOWN, UNTOLD, call_part, code_parts
from shim.errors import MalformedError
from shim.mapping.convert import by_name, notice, refusal, rerooted, unread
from shim.mapping.events import DELTAS
from shim.mapping.interaction_rows import ROWS
from shim.mapping.part_rows import PART_ROWS
from shim.mapping.row import Notice, Verdict
from shim.mapping.step_fields import STEP_FIELDS, TOOL_FIELDS
from shim.mapping.value import OBJECT

_BY_SOURCE: Final = {row.source: row for row in ROWS}
_SERVER: Final = _BY_SOURCE["interaction.steps.server_tools"]
_UNSAID: Final = _BY_SOURCE["interaction.steps.server_tools.unsaid"]
_UNSIGNED: Final = _BY_SOURCE["interaction.steps.signature"]
_ANNOTATIONS: Final = _BY_SOURCE["interaction.content.annotations"]
_TOOL_TYPES: Final = {
    row.target: name
    for name, row in reversed(by_name(PART_ROWS, "part.tool_call.tool_type").items())
    if row.target
}
_TOOLS: Final = {
    kind: row.verdict is Verdict.DROP for kind, row in DELTAS.items() if kind.endswith(("_call", "_result"))
}
"""The steps of the service's own tools, and whether an answer says nothing of them."""
_IMAGES: Final = "GOOGLE_SEARCH_IMAGE"
_REPLAYED: Final = frozenset({"type", "id", "call_id", "arguments", "result", "search_type", "signature"})
"""The fields of a tool's step that a history replays."""
_NOTHING: Final = {"text": ""}
"""All that an answer that says nothing has, and what generateContent puts its signature on."""


class Parts:
    """Collects the parts for the steps of one turn.

    With a ``grounding``, the service's own tools and the citations go there, as in an answer; without one,
    they become parts or are reported, as in a history.
    """

    __slots__ = ("_folded", "_grounding", "_held", "_index", "_notices", "errors", "parts")

    def __init__(self, notices: list[Notice], grounding: Grounding | None = None) -> None:
        self.parts: list[dict[str, Any]] = []
        self.errors: list[Any] = []
        """What the outputs say went wrong."""
        self._notices = notices
        self._grounding = grounding
        self._held = ""
        self._folded = False
        self._index = 0

    def usual(self, steps: Any) -> int:
        """Add the steps that come first and that every dialect writes alike; returns how many they are."""
        if type(steps) is not list:
            return 0
        for index, step in enumerate(steps):
            kind = step.get("type") if type(step) is dict else None
            found = _USUAL.get(kind) if type(kind) is str else None
            if found is None or not found[1].issuperset(step):
                return index
            self._index = index
            found[0](self, step)
        return len(steps)

    def add(self, step: Any, index: int) -> None:
        """Add what one step of the current release holds; ``index`` is its place among the steps."""
        self._index = index
        if not isinstance(step, OBJECT):
            raise MalformedError(self._at, "A step has to be an object with a type.")
        kind = step.get("type")
        found = _HANDLERS.get(kind) if isinstance(kind, str) else None
        if found is not None:
            found[0](self, step)
            self._notices += unread(step, found[1], self._at, UNTOLD, UNKNOWN)
        elif isinstance(kind, str) and kind in _TOOLS:
            self._tool(step)
            if self._grounding is not None and kind in TOOL_FIELDS:
                self._notices += rerooted(untold(step, TOOL_FIELDS[kind]), self._at)
        else:
            note = f"`{kind}` is no step that generateContent has words for."
            self._notices.append(refusal(self._at, note, UNKNOWN))

    def close(self) -> list[dict[str, Any]]:
        """All the parts; a signature that no part has followed stands on an empty thought."""
        self._carry()
        return self.parts

    @property
    def _at(self) -> str:
        """Where the step at hand stands."""
        return f"steps[{self._index}]"

    def tell(self, part: dict[str, Any], own: Any = None) -> None:
        """Add a part with the signature of its step, else with the one that is held.

        In a history an empty text takes none: read again, it would be nothing but the carrier of its signature. In
        an answer it is what generateContent sends where the model thought and said nothing.
        """
        if own and isinstance(own, str):
            if self._held and self._held != own:
                self._carry()
            self._held = ""
            part["thoughtSignature"] = own
        elif self._held and (self._grounding is not None or part.get("text") != ""):
            part["thoughtSignature"] = self._held
            self._held = ""
        self.parts.append(part)

    def hold(self, signature: str) -> None:
        """Keep the signature of a thought for the part that follows it."""
        if self._held:
            self._carry()
        self._held = signature

    def _carry(self) -> None:
        """Put the held signature where no part of its own follows."""
        if self._held:
            last = self.parts[-1] if self.parts else {}
            if (last.get("thought") and "thoughtSignature" not in last) or self.parts == [_NOTHING]:
                last["thoughtSignature"] = self._held
            else:
                self.parts.append({"text": "", "thought": True, "thoughtSignature": self._held})
            self._held = ""

    def _output(self, step: Mapping[str, Any]) -> None:
        content = step.get("content")
        if type(content) is not list:
            (now,) = normalize_steps([step], self._at)
            content = self._list(now.get("content"), "content")
        for number, item in enumerate(content):
            part = plain_part(item)
            if part is None:
                part = media_part(item, f"{self._at}.content[{number}]", self._notices)
                if part is None:
                    continue
            self.tell(part)
            if "annotations" in item:
                self._annotated(part, item["annotations"], number)
        error = step.get("error")
        if error is not None:
            self.errors.append(error)

    def _annotated(self, part: dict[str, Any], annotations: Any, number: int) -> None:
        text = part.get("text")
        rest = self._list(annotations, f"content[{number}].annotations")
        if self._grounding is not None:
            pieces = [text] if isinstance(text, str) else []
            rest = self._grounding.cite(Passage(len(self.parts) - 1, pieces), rest)
        if not rest:
            return
        for at, one in enumerate(rest):
            spoken = speech(one, text)
            if spoken is not None:
                part["speechMetadata"] = spoken
                rest = [*rest[:at], *rest[at + 1 :]]
                break
        path = f"{self._at}.content[{number}].annotations"
        if self._grounding is not None:
            self._notices += uncited(rest, path)
        elif rest:
            self._notices.append(notice(_ANNOTATIONS, path))

    def _thought(self, step: Mapping[str, Any]) -> None:
        signature, summary = step.get("signature"), step.get("summary")
        if not signature and not summary:
            return
        if self._held:
            self._carry()
        if summary is not None:
            self._summarized(summary)
        if signature and isinstance(signature, str):
            self._held = signature

    def _summarized(self, summary: Any) -> None:
        for number, item in enumerate(self._list(summary, "summary")):
            part = plain_part(item)
            if part is None:
                part = media_part(item, f"{self._at}.summary[{number}]", self._notices)
            if part is not None:
                part["thought"] = True
                self.parts.append(part)

    def _call(self, step: Mapping[str, Any]) -> None:
        arguments = step.get("arguments")
        if type(arguments) is not dict:
            if isinstance(arguments, str):
                arguments = _parsed(arguments, f"{self._at}.arguments")
            if arguments is None:
                arguments = {}
            elif not isinstance(arguments, OBJECT):
                raise MalformedError(f"{self._at}.arguments", "The arguments of a call have to be an object.")
        self.tell(call_part(step, arguments), step.get("signature"))

    def _code(self, step: Mapping[str, Any]) -> None:
        lost: list[Notice] = []
        first, *media = code_parts(step, lost)
        if lost:
            self._notices += rerooted(lost, self._at)
        self.tell(first, step.get("signature"))
        self.parts += media

    def _tool(self, step: Mapping[str, Any]) -> None:
        """A step of one of the service's own tools."""
        if self._grounding is None:
            self._replayed(step)
            return
        kind = step["type"]
        if _TOOLS[kind]:
            self._notices.append(notice(DELTAS[kind], self._at))
            return
        lost = self._grounding.step(step)
        if lost:
            self._notices += rerooted(lost, self._at)
        if not self._folded:
            self._folded = True
            self._notices.append(notice(_SERVER, self._at))
        if step.get("signature"):
            self._notices.append(notice(_UNSIGNED, f"{self._at}.signature"))

    def _list(self, value: Any, name: str) -> Sequence[Any]:
        """The list in field ``name`` of the step at hand; an unset one is empty."""
        if value is None:
            return ()
        if not isinstance(value, (list, tuple)):
            raise MalformedError(f"{self._at}.{name}", "This has to be a list.")
        return value

    def _replayed(self, step: Mapping[str, Any]) -> None:
        """The call or the result of a server-side tool, as a part of a history."""
        tool, _, half = str(step["type"]).rpartition("_")
        name = _TOOL_TYPES.get(tool)
        if name is None:
            self._notices.append(notice(_UNSAID, self._at))
            return
        self._notices += rerooted(untold(step, _REPLAYED), self._at)
        if half == "call":
            if step.get("search_type") == "image_search":
                name = _IMAGES
            call = {"id": step["id"]} if step.get("id") else {}
            args = step.get("arguments")
            told = {**call, "toolType": name, "args": args if isinstance(args, OBJECT) else {}}
            self.tell({"toolCall": told}, step.get("signature"))
            return
        answer = {"id": step["call_id"]} if step.get("call_id") else {}
        result = step.get("result")
        response = result if isinstance(result, OBJECT) else {"result": [] if result is None else result}
        self.tell({"toolResponse": {**answer, "toolType": name, "response": response}}, step.get("signature"))


_HANDLERS: Final[dict[str, tuple[Callable[[Parts, Mapping[str, Any]], None], frozenset[str]]]] = {
    "model_output": (Parts._output, STEP_FIELDS["model_output"]),
    "thought": (Parts._thought, STEP_FIELDS["thought"]),
    "function_call": (Parts._call, STEP_FIELDS["function_call"]),
    "code_execution_call": (Parts._code, STEP_FIELDS["code_execution_call"]),
    "code_execution_result": (Parts._code, STEP_FIELDS["code_execution_result"]),
}
"""What takes up each kind of step that a model itself takes, and its fields."""
_USUAL: Final = {**_HANDLERS, **{kind: (Parts._tool, known) for kind, known in TOOL_FIELDS.items()}}
"""The same for all steps of an answer, with the fields that mean the same in every dialect."""


def _parsed(arguments: str, path: str) -> Any:
    """Arguments that an earlier release wrote as text."""
    if not arguments.strip():
        return {}
    try:
        return json.loads(arguments)
    except ValueError as error:
        raise MalformedError(path, "The arguments of a call have to be an object, or one in JSON.") from error
