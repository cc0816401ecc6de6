"""Turns of a conversation to steps: a step for each thing said, thought, called or returned."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from .convert import (
    OMIT,
    applied,
    by_name,
    enumerated,
    fields,
    items,
    notice,
    refusal,
    rerooted,
    spread,
    standard_base64,
    unread,
)
from .part_rows import CONTENT_ROWS, PART_ROWS
from .parts import content, media
from .row import Notice, Row
from .value import OBJECT, NeedsLiteral, Opaque, literal

_BY_SOURCE: Final = {row.source: row for row in PART_ROWS}
_EMPTY: Final = next(row for row in CONTENT_ROWS if row.source == "content.parts.empty")
_CALL: Final = by_name(PART_ROWS, "part.function_call")
_RESPONSE: Final = by_name(PART_ROWS, "part.function_response")
_CODE: Final = by_name(PART_ROWS, "part.executable_code")
_RESULT: Final = by_name(PART_ROWS, "part.code_execution_result")
_language: Final = enumerated(PART_ROWS, "part.executable_code.language")
_outcome: Final = enumerated(PART_ROWS, "part.code_execution_result.outcome")
_tool_type: Final = enumerated(PART_ROWS, "part.tool_call.tool_type")
_KINDS: Final = frozenset(
    name
    for name in by_name(PART_ROWS, "part")
    if name not in ("thought", "thought_signature", "part_metadata")
)
_SEARCHES: Final = {"GOOGLE_SEARCH_WEB": "web_search", "GOOGLE_SEARCH_IMAGE": "image_search"}
_LISTED: Final = frozenset({"google_search", "url_context", "google_maps"})


class Timeline:
    """Collects the steps of a conversation, turn after turn."""

    def __init__(self) -> None:
        self.steps: list[dict[str, Any]] = []
        self.notices: list[Notice] = []
        self._turn = 0
        self._calls = 0
        self._pending: list[tuple[Any, Any]] = []
        """Name and id of the function calls without a result so far."""
        self._codes: list[Any] = []
        """Ids of the code executions without a result so far."""

    def user(self, parts: Any, path: str) -> None:
        """A turn of the user; text and media of it make one step, each function result one of its own."""
        said: list[Any] = []
        for index, given in enumerate(parts):
            part = _part(given, f"{path}.parts[{index}]")
            inner: list[Notice] = []
            said = self._user_part(part, said, inner)
            self.notices.extend(rerooted(inner, f"{path}.parts[{index}]"))
        self._say("user_input", said)
        self._turn += 1

    def _user_part(self, part: Mapping[str, Any], said: list[Any], notices: list[Notice]) -> list[Any]:
        """Add a part to what the user ``said``; what is still open of that is given back."""
        kind = spoken(part)
        if "function_response" in part or "code_execution_result" in part:
            self._say("user_input", said)
            said = []
            kind = "function_response" if "function_response" in part else "code_execution_result"
            if kind == "function_response":
                self._function_result(part[kind], notices)
            else:
                self._code_result(part[kind], notices)
        else:
            item = content(part, notices)
            if item is not None:
                said.append(item)
        if "thought_signature" in part:
            notices.append(notice(_BY_SOURCE["part.thought_signature.user"], ".thought_signature"))
        if len(part) > 1 or not kind:
            account(part, kind, "user's turn", notices)
        return said

    def model(self, parts: Any, path: str) -> None:
        """A turn of the model, in the order of its parts."""
        self._calls = 0
        start = len(self.steps)
        for index, given in enumerate(parts):
            part = _part(given, f"{path}.parts[{index}]")
            inner: list[Notice] = []
            self._model_part(part, start, inner)
            self.notices.extend(rerooted(inner, f"{path}.parts[{index}]"))
        self._turn += 1

    def _model_part(self, part: Mapping[str, Any], start: int, notices: list[Notice]) -> None:
        signature = part.get("thought_signature")
        if literal(part.get("thought", False), "thought"):
            self._thought(part, start, notices)
            return
        if signature is not None:
            self._sign(standard_base64(signature, notices), start, part.get("text") == "")
        kind = spoken(part)
        if kind:
            item = content(part, notices)
            if item is not None and item.get("text") != "":
                self._output(start)["content"].append(item)
            elif item is not None and signature is None:
                # The last chunk of a stream is like this; with a signature, it is what carries it.
                notices.append(notice(_EMPTY, ""))
        elif "function_call" in part:
            kind = "function_call"
            self._function_call(part[kind], notices)
        elif "function_response" in part:
            kind = "function_response"
            self._function_result(part[kind], notices)
        elif "executable_code" in part:
            kind = "executable_code"
            self._code(part[kind], notices)
        elif "code_execution_result" in part:
            kind = "code_execution_result"
            self._code_result(part[kind], notices)
        elif "tool_call" in part or "tool_response" in part:
            kind = "tool_call" if "tool_call" in part else "tool_response"
            self._tool(kind, part, notices)
        if len(part) > 1 or not kind:
            account(part, kind, "model's turn", notices)

    def _say(self, kind: str, said: list[Any]) -> None:
        if said:
            self.steps.append({"type": kind, "content": said})

    def _output(self, start: int) -> dict[str, Any]:
        """The open output of this turn, or a new one."""
        if len(self.steps) == start or self.steps[-1]["type"] != "model_output":
            self.steps.append({"type": "model_output", "content": []})
        return self.steps[-1]

    def _thought(self, part: Mapping[str, Any], start: int, notices: list[Notice]) -> None:
        """Add to the open thought, or begin one; a thought that is signed is closed."""
        item = content(part, notices)
        if (item is None or item.get("text") == "") and "thought_signature" not in part:
            notices.append(notice(_EMPTY, ""))
            account(part, spoken(part), "thought", notices)
            return
        open_ = (
            len(self.steps) > start
            and self.steps[-1]["type"] == "thought"
            and "signature" not in self.steps[-1]
        )
        if not open_:
            self.steps.append({"type": "thought"})
        if item is not None and item.get("text") != "":
            self.steps[-1].setdefault("summary", []).append(item)
        if "thought_signature" in part:
            self.steps[-1]["signature"] = standard_base64(part["thought_signature"], notices)
        account(part, spoken(part), "thought", notices)

    def _sign(self, signature: Any, start: int, late: bool) -> None:
        """Put a signature on a thought before what it belongs to.

        ``late`` says that it comes in an empty text at the end of an output, which it then stands before.
        """
        at = len(self.steps)
        if late and at > start and self.steps[-1]["type"] == "model_output":
            before = self.steps[at - 2] if at - 1 > start else None
            if before is None or before["type"] != "thought" or "signature" not in before:
                at -= 1
        if at > start and self.steps[at - 1]["type"] == "thought" and "signature" not in self.steps[at - 1]:
            self.steps[at - 1]["signature"] = signature
        else:
            self.steps.insert(at, {"type": "thought", "signature": signature})

    def _mint(self, word: str = "call") -> str:
        self._calls += 1
        return f"{word}_{self._turn}_{self._calls}"

    def _function_call(self, value: Any, notices: list[Notice]) -> None:
        found = {name: item for name, _, item in spread(value, _CALL, ".function_call", notices)}
        name = found.get("name", "")
        call_id = found["id"] if _named(found.get("id")) else self._mint()
        self._pending.append((name, call_id))
        step = {"type": "function_call", "id": call_id, "name": name, "arguments": found.get("args", {})}
        self.steps.append(step)

    def _function_result(self, value: Any, notices: list[Notice]) -> None:
        path = ".function_response"
        rows = {name: row for name, row in _RESPONSE.items() if name != "unpaired"}
        found = {name: item for name, _, item in spread(value, rows, path, notices)}
        call_id = self._paired(found)
        if call_id is None:
            notices.append(notice(_RESPONSE["unpaired"], path))
            return
        result, failed = result_of(found.get("response", {}))
        attached = [] if "parts" not in found else _attached(found["parts"], f"{path}.parts", notices)
        if attached:
            words = result if isinstance(result, str) else None
            said = "response" in found and result != ""
            lead = [{"type": "text", "text": _dumped(result) if words is None else words}] if said else []
            result = [*lead, *attached]
        step: dict[str, Any] = {"type": "function_result", "call_id": call_id}
        if "name" in found:
            step["name"] = found["name"]
        step["result"] = result
        if failed:
            step["is_error"] = True
        self.steps.append(step)

    def _paired(self, found: Mapping[str, Any]) -> Any:
        """The id of the call a function response answers: its own, else by name and order; ``None`` if
        unknown.
        """
        name, own = found.get("name"), found.get("id")
        if _named(own):
            self._pending = [(word, call_id) for word, call_id in self._pending if call_id != own]
            return own
        if isinstance(name, Opaque) and len(self._pending) > 1:
            name = literal(name, "the name of a function response")
        for index, (word, call_id) in enumerate(self._pending):
            if word == name or isinstance(name, Opaque) or isinstance(word, Opaque):
                del self._pending[index]
                return call_id
        return None

    def _code(self, value: Any, notices: list[Notice]) -> None:
        path = ".executable_code"
        found = {name: item for name, _, item in spread(value, _CODE, path, notices)}
        inner: list[Notice] = []
        language = _language(found["language"], inner) if "language" in found else "python"
        notices.extend(rerooted(inner, f"{path}.language"))
        code_id = found["id"] if _named(found.get("id")) else self._mint("code")
        self._codes.append(code_id)
        arguments = {"code": found.get("code", ""), "language": language}
        self.steps.append({"type": "code_execution_call", "id": code_id, "arguments": arguments})

    def _code_result(self, value: Any, notices: list[Notice]) -> None:
        path = ".code_execution_result"
        found = {name: item for name, _, item in spread(value, _RESULT, path, notices)}
        own = found.get("id")
        oldest = self._codes[0] if self._codes else None
        call_id = own if _named(own) else oldest or self._mint("code")
        self._codes = [code_id for code_id in self._codes if code_id != call_id]
        step = {"type": "code_execution_result", "call_id": call_id, "result": found.get("output", "")}
        if "outcome" in found:
            inner: list[Notice] = []
            failed = _outcome(found["outcome"], inner)
            notices.extend(rerooted(inner, f"{path}.outcome"))
            if failed is not OMIT:
                step["is_error"] = failed == "true"
        self.steps.append(step)

    def _tool(self, field: str, part: Mapping[str, Any], notices: list[Notice]) -> None:
        """A replayed call or result of a server-side tool."""
        inner: list[Notice] = []
        given = fields(applied(_BY_SOURCE[f"part.{field}"], part[field], "", inner), field)
        kind = literal(given.get("tool_type", ""), f"{field}.tool_type")
        step_type = _tool_type(kind, inner)
        notices.extend(rerooted(inner, f".{field}"))
        if step_type is OMIT:
            return
        notices += unread(given, _TOOL[field], f".{field}", row=f"part.{field}")
        if field == "tool_call":
            step = {"type": f"{step_type}_call", "id": given.get("id", self._mint("tool"))}
            if step_type not in ("file_search", "processing"):
                step["arguments"] = given.get("args", {})
            elif given.get("args"):
                note = f"A step `{step_type}_call` has no arguments."
                notices.append(refusal(".tool_call.args", note, "part.tool_call.args"))
            if kind.upper() in _SEARCHES:
                step["search_type"] = _SEARCHES[kind.upper()]
        else:
            result = given.get("response", {})
            if step_type in _LISTED:
                alone = isinstance(result, OBJECT) and len(result) == 1
                whole = result.get("result") if alone else None
                result = whole if isinstance(whole, list) else [result]
            step = {"type": f"{step_type}_result", "call_id": given.get("id", ""), "result": result}
        self.steps.append(step)


def _part(given: Any, path: str) -> Mapping[str, Any]:
    return fields(given, path)


def _named(value: Any) -> bool:
    """Whether an id is given; the empty string is none."""
    return isinstance(value, Opaque) or bool(value)


def spoken(part: Mapping[str, Any]) -> str:
    """Which kind of text or media a part holds; empty where it holds none."""
    return next((kind for kind in _SPOKEN if kind in part), "")


def account(part: Mapping[str, Any], kind: str, who: str, notices: list[Notice]) -> None:
    """Refuse what a part of ``who`` holds beside the ``kind`` of thing that it was read as."""
    for name in part:
        if name == kind or name in _ALWAYS or (kind in _SPOKEN and name in _BESIDE):
            continue
        if name not in _BY_PART:
            notices.append(refusal(f".{name}", f"`{name}` is not a field of a part the mapping knows."))
        elif name == "part_metadata":
            notices.append(notice(_BY_PART[name], f".{name}"))
        elif kind:
            note = f"A part holds one thing: `{name}` beside `{kind}` is left out."
            notices.append(refusal(f".{name}", note, f"part.{name}"))
        else:
            note = f"A {who} cannot hold a {name.replace('_', ' ')}."
            notices.append(refusal(f".{name}", note, f"part.{name}"))


_TOOL: Final = {field: by_name(PART_ROWS, f"part.{field}") for field in ("tool_call", "tool_response")}
_SPOKEN: Final = ("text", "inline_data", "file_data")
_ALWAYS: Final = frozenset({"thought", "thought_signature"})
_BESIDE: Final = frozenset(
    {"video_metadata", "media_processing", "media_resolution", "speech_metadata"}
    | {"part_metadata", "audio_transcription"}
)
_BY_PART: Final[Mapping[str, Row]] = by_name(PART_ROWS, "part")


def result_of(response: Any) -> tuple[Any, bool]:
    """``result`` and ``is_error`` for a function's response; only a lone text is taken out of its object."""
    if isinstance(response, OBJECT) and len(response) == 1:
        ((word, value),) = response.items()
        if word == "error":
            return (value if isinstance(value, str) else response), True
        if word == "result" and (isinstance(value, str) or (isinstance(value, Opaque) and value.is_text())):
            return value, False
    return response, False


def _attached(value: Any, path: str, notices: list[Notice]) -> list[dict[str, Any]]:
    """The media that come with a function's result."""
    rows = by_name(PART_ROWS, "part.function_response.parts")
    out = []
    for index, part in enumerate(items(value, "function_response.parts")):
        inner: list[Notice] = []
        found = {name: one for name, _, one in spread(part, rows, "", inner)}
        item = media(found, inner)
        notices.extend(rerooted(inner, f"{path}[{index}]"))
        if item is not None:
            out.append(item)
    return out


def _dumped(value: Any) -> str:
    try:
        return json.dumps(value, ensure_ascii=False)
    except TypeError:
        raise NeedsLiteral("the result of a function that also returns media") from None
