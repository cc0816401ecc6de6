"""Steps of a model to parts of one turn, with each signature on the part it belongs to."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from shim.core.content_parts import media_part, speech
from shim.core.grounding import Grounding, Passage
from shim.core.output_parts import call_part, code_part, code_result_parts
from shim.errors import MalformedError
from shim.mapping.convert import by_name, notice, refusal, rerooted
from shim.mapping.events import DELTAS
from shim.mapping.interaction_rows import ROWS
from shim.mapping.part_rows import PART_ROWS
from shim.mapping.row import Notice, Verdict

_BY_SOURCE: Final = {row.source: row for row in ROWS}
_SERVER: Final = _BY_SOURCE["interaction.steps.server_tools"]
_UNSAID: Final = _BY_SOURCE["interaction.steps.server_tools.unsaid"]
_UNSIGNED: Final = _BY_SOURCE["interaction.steps.signature"]
_LANGUAGE: Final = _BY_SOURCE["interaction.steps.code_execution_call.arguments.language"]
_ANNOTATIONS: Final = _BY_SOURCE["interaction.content.annotations"]
_TOOL_TYPES: Final = {
    row.target: name
    for name, row in reversed(by_name(PART_ROWS, "part.tool_call.tool_type").items())
    if row.target
}
_TOOLS: Final = {kind: row for kind, row in DELTAS.items() if kind.endswith(("_call", "_result"))}
_IMAGES: Final = "GOOGLE_SEARCH_IMAGE"
_FIELDS: Final[dict[str, frozenset[str]]] = {
    "model_output": frozenset({"type", "content", "error"}),
    "thought": frozenset({"type", "summary", "signature"}),
    "function_call": frozenset({"type", "id", "name", "arguments", "signature"}),
    "code_execution_call": frozenset({"type", "id", "arguments", "signature"}),
    "code_execution_result": frozenset({"type", "call_id", "result", "is_error", "signature"}),
}


class Parts:
    """Collects the parts for the steps of one turn.

    With a ``grounding``, the service's own tools and the citations go there, as in an answer; without one,
    they become parts or are reported, as in a history.
    """

    def __init__(self, notices: list[Notice], grounding: Grounding | None = None) -> None:
        self.parts: list[dict[str, Any]] = []
        self.errors: list[Any] = []
        """What the outputs say went wrong."""
        self._notices = notices
        self._grounding = grounding
        self._held = ""
        self._folded = False

    def add(self, step: Any, path: str) -> None:
        """Add what one step holds."""
        if type(step) is not dict and not isinstance(step, Mapping):
            raise MalformedError(path, "A step has to be an object with a type.")
        kind = step.get("type")
        handler = _HANDLERS.get(kind) if type(kind) is str else None
        if handler is None:
            self._other(step, path)
            return
        handler(self, step, path)
        if not step.keys() <= _FIELDS[str(kind)]:
            for name in step:
                if name not in _FIELDS[str(kind)]:
                    note = f"`{name}` of a step has no place in a part."
                    self._notices.append(refusal(f"{path}.{name}", note, "interaction.steps.unknown"))

    def close(self) -> list[dict[str, Any]]:
        """All the parts; a signature that no part has followed stands on an empty thought."""
        self._carry()
        return self.parts

    def _tell(self, part: dict[str, Any], own: Any = None) -> None:
        """Add a part with the signature of its step, else with the one that is held.

        An empty text takes none: read again, it would be nothing but the carrier of its signature.
        """
        if own and isinstance(own, str):
            if self._held and self._held != own:
                self._carry()
            self._held = ""
            part["thoughtSignature"] = own
        elif self._held and part.get("text") != "":
            part["thoughtSignature"] = self._held
            self._held = ""
        self.parts.append(part)

    def _carry(self) -> None:
        """Put the held signature where no part of its own follows."""
        if self._held:
            last = self.parts[-1] if self.parts else {}
            if last.get("thought") and "thoughtSignature" not in last:
                last["thoughtSignature"] = self._held
            else:
                self.parts.append({"text": "", "thought": True, "thoughtSignature": self._held})
            self._held = ""

    def _output(self, step: Mapping[str, Any], path: str) -> None:
        for number, item in enumerate(_list(step.get("content"), f"{path}.content")):
            if type(item) is dict and len(item) == 2 and item.get("type") == "text":
                text = item.get("text")
                if type(text) is str:
                    if self._held and text:
                        self.parts.append({"text": text, "thoughtSignature": self._held})
                        self._held = ""
                    else:
                        self.parts.append({"text": text})
                    continue
            where = f"{path}.content[{number}]"
            part = media_part(item, where, self._notices)
            if part is not None:
                self._tell(part)
                if "annotations" in item:
                    self._annotated(part, item["annotations"], f"{where}.annotations")
        error = step.get("error")
        if error is not None:
            self.errors.append(error)

    def _annotated(self, part: dict[str, Any], annotations: Any, path: str) -> None:
        text = part.get("text")
        rest = []
        for one in _list(annotations, path):
            spoken = speech(one, text)
            if spoken is not None and "speechMetadata" not in part:
                part["speechMetadata"] = spoken
            else:
                rest.append(one)
        if self._grounding is None:
            if rest:
                self._notices.append(notice(_ANNOTATIONS, path))
        else:
            pieces = [text] if isinstance(text, str) else []
            self._grounding.cite(Passage(len(self.parts) - 1, pieces), rest, path)

    def _thought(self, step: Mapping[str, Any], path: str) -> None:
        signature = step.get("signature")
        if not signature and not step.get("summary"):
            return
        if self._held:
            self._carry()
        for number, item in enumerate(_list(step.get("summary"), f"{path}.summary")):
            part = media_part(item, f"{path}.summary[{number}]", self._notices)
            if part is not None:
                part["thought"] = True
                self.parts.append(part)
        if signature and isinstance(signature, str):
            self._held = signature

    def _call(self, step: Mapping[str, Any], path: str) -> None:
        arguments = step.get("arguments")
        if isinstance(arguments, str):
            arguments = _parsed(arguments, f"{path}.arguments")
        if arguments is None:
            arguments = {}
        elif not isinstance(arguments, Mapping):
            raise MalformedError(f"{path}.arguments", "The arguments of a call have to be an object.")
        self._tell(call_part(step, arguments), step.get("signature"))

    def _code(self, step: Mapping[str, Any], path: str) -> None:
        part = code_part(step)
        if part["executableCode"]["language"] != "PYTHON":
            part["executableCode"]["language"] = "LANGUAGE_UNSPECIFIED"
            self._notices.append(notice(_LANGUAGE, f"{path}.arguments.language"))
        self._tell(part, step.get("signature"))

    def _code_result(self, step: Mapping[str, Any], path: str) -> None:
        inner: list[Notice] = []
        first, *media = code_result_parts(step, inner)
        self._notices.extend(rerooted(inner, path))
        self._tell(first, step.get("signature"))
        self.parts.extend(media)

    def _other(self, step: Mapping[str, Any], path: str) -> None:
        """A step of one of the service's own tools, or one of a later release."""
        kind = step.get("type")
        row = _TOOLS.get(kind) if isinstance(kind, str) else None
        if row is None:
            note = f"`{kind}` is no step that generateContent has words for."
            self._notices.append(refusal(path, note, "interaction.steps.unknown"))
        elif self._grounding is None:
            self._replayed(step, path)
        elif row.verdict is Verdict.DROP:
            self._notices.append(notice(row, path))
        else:
            self._grounding.step(step, path)
            if not self._folded:
                self._folded = True
                self._notices.append(notice(_SERVER, path))
            if step.get("signature"):
                self._notices.append(notice(_UNSIGNED, f"{path}.signature"))

    def _replayed(self, step: Mapping[str, Any], path: str) -> None:
        """The call or the result of a server-side tool, as a part of a history."""
        tool, _, half = str(step["type"]).rpartition("_")
        name = _TOOL_TYPES.get(tool)
        if name is None:
            self._notices.append(notice(_UNSAID, path))
            return
        if half == "call":
            if step.get("search_type") == "image_search":
                name = _IMAGES
            call = {"id": step["id"]} if step.get("id") else {}
            args = step.get("arguments")
            told = {**call, "toolType": name, "args": args if isinstance(args, Mapping) else {}}
            self._tell({"toolCall": told}, step.get("signature"))
            return
        answer = {"id": step["call_id"]} if step.get("call_id") else {}
        result = step.get("result")
        response = result if isinstance(result, Mapping) else {"result": [] if result is None else result}
        self._tell(
            {"toolResponse": {**answer, "toolType": name, "response": response}}, step.get("signature")
        )


_HANDLERS: Final[dict[str, Callable[[Parts, Mapping[str, Any], str], None]]] = {
    "model_output": Parts._output,
    "thought": Parts._thought,
    "function_call": Parts._call,
    "code_execution_call": Parts._code,
    "code_execution_result": Parts._code_result,
}
MODEL_STEPS: Final = frozenset(_HANDLERS)
"""The steps that a model itself takes."""


def _list(value: Any, path: str) -> Sequence[Any]:
    if value is None:
        return ()
    if type(value) is not list and not isinstance(value, (list, tuple)):
        raise MalformedError(path, "This has to be a list.")
    found: Sequence[Any] = value
    return found


def _parsed(arguments: str, path: str) -> Any:
    """Arguments that an earlier release wrote as text."""
    if not arguments.strip():
        return {}
    try:
        return json.loads(arguments)
    except ValueError as error:
        raise MalformedError(path, "The arguments of a call have to be an object, or one in JSON.") from error
