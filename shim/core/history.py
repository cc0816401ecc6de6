"""A conversation: turns of generateContent to steps of the Interactions API, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from shim.core.answer_parts import Parts
from shim.core.content_parts import media_part, plain_part, speech
from shim.core.dialect import normalize_steps
from shim.core.translation import Translation, total, translated
from shim.core.turn_steps import Steps, turns_of
from shim.errors import MalformedError
from shim.mapping.convert import notice, refusal
from shim.mapping.interaction_rows import ROWS
from shim.mapping.row import Notice
from shim.mapping.value import OBJECT

_BY_SOURCE: Final = {row.source: row for row in ROWS}
_ANNOTATIONS: Final = _BY_SOURCE["interaction.content.annotations"]
_NAME: Final = _BY_SOURCE["interaction.steps.function_result.name"]
_JOINED: Final = _BY_SOURCE["interaction.steps.function_result.result"]
_RESULT: Final = frozenset({"type", "call_id", "name", "result", "is_error", "signature"})
_INPUT: Final = frozenset({"type", "content"})
_KINDS: Final = frozenset({"text", "image", "audio", "video", "document"})


@total
def to_steps(contents: Any, *, strict: bool = False) -> Translation:
    """The steps for ``contents``, in either spelling of the keys.

    Calls without an id get one that stays the same while the conversation grows; their results get it, too.
    A signature becomes a thought before the step of its part. Raises `MalformedError` for what is no list of
    turns, and with ``strict`` `LossError` for what the steps cannot say.
    """
    steps = Steps(turns_of(contents) if contents is not None else ())
    steps.add_all()
    return translated(steps.steps, steps.notices, strict)


@total
def to_contents(steps: Any, *, strict: bool = False) -> Translation:
    """The contents for ``steps``, in camelCase; the inverse of `to_steps`.

    Steps of the model in a row make one turn, and so do results with what the user says beside them. Raises
    like `to_steps`.
    """
    turns = _Turns()
    turns.add_all(steps)
    return translated(turns.close(), turns.notices, strict)


class _Turns:
    def __init__(self) -> None:
        self.contents: list[dict[str, Any]] = []
        self.notices: list[Notice] = []
        self._model: Parts | None = None
        self._user: list[dict[str, Any]] | None = None
        self._said = False
        """Whether the open turn of the user has text or media already."""
        self._names: dict[str, Any] = {}
        self._index = 0

    @property
    def _at(self) -> str:
        """Where the step at hand stands."""
        return f"steps[{self._index}]"

    def add_all(self, given: Any) -> None:
        """Add the steps of any dialect."""
        usual = self._usual(given) if type(given) is list else 0
        if not usual or usual < len(given):
            # Every dialect writes the usual steps alike: they stay what and where they are.
            for index, step in enumerate(normalize_steps(given, "steps")):
                if index >= usual and (type(step) is not dict or not self._quick(step)):
                    self._index = index
                    self._add(step)

    def _usual(self, steps: list[Any]) -> int:
        """Add the steps of the usual shapes that come first; returns how many they are."""
        for index, step in enumerate(steps):
            if type(step) is not dict or not self._quick(step):
                return index
        return len(steps)

    def _quick(self, step: dict[str, Any]) -> bool:
        """Add a step of a shape that nearly every history consists of, as `_add` would; ``False`` for any other."""
        kind, size = step.get("type"), len(step)
        if kind == "thought":
            signature = step.get("signature")
            if size != 2 or type(signature) is not str or not signature:
                return False
            self._answer().hold(signature)
        elif kind == "model_output" or kind == "user_input":
            content = step.get("content")
            if size != 2 or type(content) is not list or len(content) != 1:
                return False
            part = plain_part(content[0])
            if part is None or len(content[0]) != 2:
                return False
            if kind == "model_output":
                self._answer().tell(part)
            else:
                self._say([part])
        elif kind == "function_call":
            call_id, name, args = step.get("id"), step.get("name"), step.get("arguments")
            if size != 4 or type(call_id) is not str or type(name) is not str or type(args) is not dict:
                return False
            if not call_id:
                return False
            self._names[call_id] = name
            self._answer().tell({"functionCall": {"id": call_id, "name": name, "args": args}})
        elif kind == "function_result":
            call_id, name, result = step.get("call_id"), step.get("name"), step.get("result")
            if size != 4 or type(call_id) is not str or type(name) is not str or type(result) is not str:
                return False
            if not call_id or not name:
                return False
            told = {"id": call_id, "name": name, "response": {"result": result}}
            self._turn().append({"functionResponse": told})
        else:
            return False
        return True

    def _add(self, step: Any) -> None:
        if not isinstance(step, OBJECT):
            raise MalformedError(self._at, "A step has to be an object with a type.")
        kind = step.get("type")
        if kind == "user_input":
            self._input(step)
        elif kind == "function_result":
            self._result(step)
        else:
            if kind == "function_call" and isinstance(step.get("id"), str):
                self._names[step["id"]] = step.get("name")
            model = self._answer()
            model.add(step, self._index)
            if model.errors:
                model.errors.clear()
                note = "A turn in a history does not say that its output failed."
                self.notices.append(refusal(f"{self._at}.error", note, "interaction.unknown"))

    def close(self) -> list[dict[str, Any]]:
        if self._model is not None:
            self._model.close()
        return [content for content in self.contents if content["parts"]]

    def _answer(self) -> Parts:
        """The open turn of the model, or a new one."""
        model = self._model
        if model is None:
            self._user = None
            model = self._model = Parts(self.notices)
            self.contents.append({"role": "model", "parts": model.parts})
        return model

    def _turn(self) -> list[dict[str, Any]]:
        """The open turn of the user, or a new one."""
        if self._model is not None:
            self._model.close()
            self._model = None
        if self._user is None:
            self._user = []
            self._said = False
            self.contents.append({"role": "user", "parts": self._user})
        return self._user

    def _input(self, step: Mapping[str, Any]) -> None:
        content = step.get("content")
        if content is not None and not isinstance(content, (list, tuple)):
            raise MalformedError(f"{self._at}.content", "The content of a step has to be a list.")
        parts: list[dict[str, Any]] = []
        for number, item in enumerate(content or ()):
            part = plain_part(item)
            if part is None:
                part = media_part(item, f"{self._at}.content[{number}]", self.notices)
                if part is None:
                    continue
            parts.append(part)
            if "annotations" in item:
                self._annotated(part, item["annotations"], f"{self._at}.content[{number}].annotations")
        self._say(parts)
        if not _INPUT.issuperset(step):
            self._extras(step, _INPUT)

    def _say(self, parts: list[dict[str, Any]]) -> None:
        """Add what the user says in one step; each begins a turn of its own."""
        if self._said:
            self._user = None
        self._turn().extend(parts)
        self._said = True

    def _annotated(self, part: dict[str, Any], annotations: Any, path: str) -> None:
        for one in annotations if isinstance(annotations, list) else ():
            spoken = speech(one, part.get("text"))
            if spoken is not None and "speechMetadata" not in part:
                part["speechMetadata"] = spoken
            else:
                self.notices.append(notice(_ANNOTATIONS, path))
                return

    def _result(self, step: Mapping[str, Any]) -> None:
        parts = self._turn()
        call_id, name = step.get("call_id"), step.get("name")
        if not isinstance(name, str) or not name:
            name = self._names.get(call_id) if isinstance(call_id, str) else None
            if not isinstance(name, str) or not name:
                name = call_id if isinstance(call_id, str) else ""
                self.notices.append(notice(_NAME, f"{self._at}.name"))
        response, media = self._response(step)
        told: dict[str, Any] = {"id": call_id} if call_id else {}
        told["name"] = name
        told["response"] = response
        if media:
            told["parts"] = media
        part: dict[str, Any] = {"functionResponse": told}
        signature = step.get("signature")
        if signature and isinstance(signature, str):
            part["thoughtSignature"] = signature
        parts.append(part)
        if not _RESULT.issuperset(step):
            self._extras(step, _RESULT)

    def _response(self, step: Mapping[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """``response`` and ``parts`` of a function response for the result of a step."""
        result = step.get("result")
        media: list[dict[str, Any]] = []
        if isinstance(result, (list, tuple)) and result and all(map(_is_content, result)):
            texts = []
            for number, item in enumerate(result):
                part = media_part(item, f"{self._at}.result[{number}]", self.notices)
                if part is not None and "text" in part:
                    texts.append(part["text"])
                elif part is not None:
                    media.append(part)
            if len(texts) > 1:
                self.notices.append(notice(_JOINED, f"{self._at}.result"))
            result = "".join(texts)
            if media:
                result = _object(result)
        if step.get("is_error"):
            if isinstance(result, OBJECT) and len(result) == 1 and "error" in result:
                return dict(result), media
            return {"error": result}, media
        if isinstance(result, str) or not isinstance(result, OBJECT):
            return {"result": result}, media
        return dict(result), media

    def _extras(self, step: Mapping[str, Any], known: frozenset[str]) -> None:
        for name in step:
            if name not in known:
                note = f"`{name}` of a step has no place in a part."
                self.notices.append(refusal(f"{self._at}.{name}", note, "interaction.steps.unknown"))


def _is_content(item: Any) -> bool:
    kind = item.get("type") if isinstance(item, OBJECT) else None
    return isinstance(kind, str) and kind in _KINDS


def _object(text: str) -> Any:
    """The object that `to_steps` wrote as text, because media stand beside it; any other text as it is."""
    if text[:1] == "{":
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            return text
        if json.dumps(value, ensure_ascii=False) == text:
            return value
    return text
