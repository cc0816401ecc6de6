"""Turns of generateContent contents to steps, fast and with ids that cannot collide.

What nearly every history consists of (text, calls, results, signatures) is read here directly; every other
part goes the long way along the rows of the table. Both give the same steps.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any, Final

from shim.errors import MalformedError
from shim.mapping.contents import normalize
from shim.mapping.convert import fields, notice, refusal, rerooted, standard_base64
from shim.mapping.part_rows import CONTENT_ROWS, PART_ROWS
from shim.mapping.row import Notice
from shim.mapping.turns import Timeline, result_of
from shim.mapping.value import OBJECT, Malformed

_BY_SOURCE: Final = {row.source: row for row in (*CONTENT_ROWS, *PART_ROWS)}
_EMPTY: Final = _BY_SOURCE["content.parts.empty"]
_DUPLICATE: Final = _BY_SOURCE["part.function_call.id.duplicate"]
_ROLES: Final = frozenset(row.source.rpartition(".")[2] for row in CONTENT_ROWS if ".role." in row.source)
_CALL: Final = frozenset({"id", "name", "args"})
_RESPONSE: Final = frozenset({"id", "name", "response"})


class Steps(Timeline):
    """Collects the steps for turns of generateContent.

    ``contents`` are all the turns there are: their ids are looked through before one is minted. ``path`` is
    where the only turn stands, for one that is not in a list.
    """

    def __init__(self, contents: Sequence[Any] = (), path: str = "") -> None:
        super().__init__()
        self._contents = contents
        self._taken: set[str] | None = None
        self._renamed: dict[str, deque[str]] = {}
        """Ids that several calls were given, with the ids that those have now."""
        self._open: dict[str, bool] = {}
        """Ids of the calls so far, and whether a call still has no result."""
        self._by_name: dict[str, deque[str]] = {}
        """Ids of the calls of each name, in order; some may have a result."""
        self._path = path

    def _at(self, index: int) -> str:
        return self._path or f"contents[{index}]"

    def add_all(self) -> None:
        """Add the turns this was made for."""
        for index, content in enumerate(self._contents):
            self.add(content, index)

    def add(self, content: Any, index: int) -> None:
        """Add one turn; ``index`` is its place among the contents."""
        if not isinstance(content, OBJECT):
            raise MalformedError(f"{self._at(index)}", "A turn has to be an object with role and parts.")
        parts = content.get("parts")
        if type(parts) is not list:
            if parts is None:
                parts = []
            elif not isinstance(parts, (list, tuple)):
                raise MalformedError(f"{self._at(index)}.parts", "The parts of a turn have to be a list.")
        if len(content) > 2 or "role" not in content:
            for name in content:
                if name not in ("role", "parts"):
                    where = f"{self._at(index)}.{name}"
                    self.notices.append(refusal(where, f"`{name}` is no field of a turn.", "content.unknown"))
        role = content.get("role")
        if role == "model":
            self.answered(parts, index)
        else:
            if role and role != "user" and not (isinstance(role, str) and role in _ROLES):
                note = f"`{role}` is no role that generateContent knows: use `user` or `model`."
                self.notices.append(refusal(f"{self._at(index)}.role", note, "content.role"))
            self._asked(parts, index)

    def answered(self, parts: Sequence[Any], index: int) -> None:
        """Add a turn of the model."""
        self._calls = 0
        start = len(self.steps)
        output: list[Any] | None = None
        for number, part in enumerate(parts):
            if type(part) is dict:
                size = len(part)
                if size == 1:
                    text = part.get("text")
                    if type(text) is str and text:
                        if output is None:
                            output = self._output(start)["content"]
                        output.append({"type": "text", "text": text})
                        continue
                    if self._quick_call(part):
                        output = None
                        continue
                elif size == 2:
                    signature = part.get("thoughtSignature") or part.get("thought_signature")
                    if type(signature) is str and signature:
                        text = part.get("text")
                        if type(text) is str:
                            self._sign(standard_base64(signature, []), start, not text)
                            if text:
                                said = [{"type": "text", "text": text}]
                                self.steps.append({"type": "model_output", "content": said})
                            output = None
                            continue
                        if self._quick_call(part, signature, start):
                            output = None
                            continue
            output = None
            self._long_way(part, index, number, start)
        self._turn += 1

    def _quick_call(self, part: dict[str, Any], signature: str = "", start: int = 0) -> bool:
        """Add the step for a function call of the usual shape; ``False`` for anything else."""
        call = part.get("functionCall") or part.get("function_call")
        if type(call) is not dict or not _CALL.issuperset(call):
            return False
        name, call_id, args = call.get("name"), call.get("id"), call.get("args")
        if type(name) is not str or (args is not None and type(args) is not dict):
            return False
        if call_id is not None and (type(call_id) is not str or call_id in self._open):
            return False
        if signature:
            self._sign(standard_base64(signature, []), start, False)
        if not call_id:
            call_id = self._mint()
        self._opened(name, call_id)
        self.steps.append(
            {"type": "function_call", "id": call_id, "name": name, "arguments": {} if args is None else args}
        )
        return True

    def _asked(self, parts: Sequence[Any], index: int) -> None:
        """Add a turn of the user."""
        said: list[Any] = []
        for number, part in enumerate(parts):
            if type(part) is dict and len(part) == 1:
                text = part.get("text")
                if type(text) is str:
                    said.append({"type": "text", "text": text})
                    continue
                given = part.get("functionResponse") or part.get("function_response")
                if type(given) is dict and _RESPONSE.issuperset(given) and self._quick_result(given, said):
                    said = []
                    continue
            path = f"{self._at(index)}.parts[{number}]"
            try:
                found = fields(part, path)
                if not found:
                    self.notices.append(notice(_EMPTY, path))
                    continue
                inner: list[Notice] = []
                said = self._user_part(found, said, inner)
            except Malformed as error:
                raise MalformedError(path, str(error)) from error
            self.notices.extend(rerooted(inner, path))
        if said:
            self._say("user_input", said)
        self._turn += 1

    def _quick_result(self, given: dict[str, Any], said: list[Any]) -> bool:
        """Add the step for a function response of the usual shape; ``False`` for anything else."""
        name, call_id, response = given.get("name"), given.get("id"), given.get("response")
        if type(name) is not str or type(response) is not dict:
            return False
        if call_id is not None and type(call_id) is not str:
            return False
        found = self._paired(given)
        if found is None:
            return False
        if said:
            self._say("user_input", said)
        text = response.get("result")
        result, failed = (text, False) if type(text) is str and len(response) == 1 else result_of(response)
        step: dict[str, Any] = {"type": "function_result", "call_id": found, "name": name, "result": result}
        if failed:
            step["is_error"] = True
        self.steps.append(step)
        return True

    def _long_way(self, part: Any, index: int, number: int, start: int) -> None:
        """Add a part of the model's along the rows of the table."""
        path = f"{self._at(index)}.parts[{number}]"
        inner: list[Notice] = []
        try:
            found = fields(part, path)
            if not found:
                inner.append(notice(_EMPTY, ""))
            else:
                self._model_part(found, start, inner)
        except Malformed as error:
            raise MalformedError(path, str(error)) from error
        self.notices.extend(rerooted(inner, path))

    # Ids.

    def _opened(self, name: str, call_id: str) -> None:
        """Remember a call that has no result yet."""
        self._open[call_id] = True
        if name in self._by_name:
            self._by_name[name].append(call_id)
        else:
            self._by_name[name] = deque((call_id,))

    def _function_call(self, value: Any, notices: list[Notice]) -> None:
        super()._function_call(value, notices)
        step, (name, _) = self.steps[-1], self._pending.pop()
        call_id = step["id"]
        if not isinstance(call_id, str):
            raise Malformed("functionCall.id", "a string", call_id)
        if call_id in self._open:
            notices.append(notice(_DUPLICATE, ".function_call.id"))
            step["id"] = self._mint()
            self._renamed.setdefault(call_id, deque([call_id])).append(step["id"])
        self._opened(name if isinstance(name, str) else "", step["id"])

    def _paired(self, found: Mapping[str, Any]) -> Any:
        own = found.get("id")
        if own and not isinstance(own, str):
            raise Malformed("functionResponse.id", "a string", own)
        if own and own not in self._renamed:
            if own in self._open:
                self._open[own] = False
            return own
        name = found.get("name")
        # Calls that were given one id are answered in order, as are those without any of one name.
        waiting = self._renamed[own] if own else self._by_name.get(name) if isinstance(name, str) else None
        while waiting:
            call_id = waiting.popleft()
            if self._open[call_id]:
                self._open[call_id] = False
                return call_id
        return own or None

    def _mint(self, word: str = "call") -> str:
        if self._taken is None:
            self._taken = _ids(self._contents)
        while (minted := super()._mint(word)) in self._taken:
            pass
        return minted


def turns_of(contents: Any) -> Sequence[Any]:
    """``contents`` as a list of turns; loose texts and parts are grouped as the SDK groups them."""
    if isinstance(contents, (list, tuple)) and (not contents or all(map(_is_turn, contents))):
        return contents
    return normalize(contents)


def _is_turn(value: Any) -> bool:
    return isinstance(value, OBJECT) and ("parts" in value or "role" in value)


def _ids(contents: Sequence[Any]) -> set[str]:
    """Every id that some part of the contents has."""
    found: set[str] = set()
    for content in contents:
        parts = content.get("parts") if isinstance(content, OBJECT) else None
        for part in parts if isinstance(parts, (list, tuple)) else ():
            for item in part.values() if isinstance(part, OBJECT) else ():
                if isinstance(item, OBJECT) and isinstance(item.get("id"), str):
                    found.add(item["id"])
    return found
