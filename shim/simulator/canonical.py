"""The canonical form of a request: what is asked of the model, whichever API it was asked through.

A canonical request is a plain dict: ``model``, ``system``, ``turns``, and only where asked for
``sampling``, ``tools``, ``tool_choice``, ``output``, ``safety``, ``thinking``, ``speech``, ``transcription``,
``labels``, ``tier`` and ``unportable``. The last holds what only one of the two APIs can ask for; answers do
not depend on it, so that a program that has lost such a field still prints the same.

A turn is ``{"role", "items"}``. Items: ``{"text"}``, ``{"media", ...}``, ``{"call": n, "name", "args"}``,
``{"result": n, "value", "error"?, "media"?}``, ``{"code"}``, ``{"code_result", "ok"}``. Call ids are replaced
by their order in the conversation, because a program may mint its own. Thoughts and signatures are kept
beside the turns (`Conversation.thoughts`): the conversation is the same without them.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from shim.simulator.errors import RejectedError

Json = dict[str, Any]

_MIME_ALIASES = {
    "audio/x-wav": "audio/wav",
    "audio/wave": "audio/wav",
    "audio/mpeg3": "audio/mpeg",
    "video/quicktime": "video/mov",
    "image/jpg": "image/jpeg",
}
_YOUTUBE = ("https://youtu.be/", "https://www.youtube.com/", "https://youtube.com/", "https://m.youtube.com/")
SENTINELS = {"skip_thought_signature_validator", "context_engineering_is_the_way_to_go"}
"""Signatures that ask the service not to check."""
_MINTED = b"\xfb\xff\xfe"


@dataclass(frozen=True, slots=True)
class Reduced:
    """One request, reduced, and what its own API still has to know to answer in its own words."""

    canonical: Json
    thoughts: list[Json]
    bare_enum: bool = False
    """The answer is an enum value without quotes (generateContent's ``text/x.enum``)."""
    candidates: int = 1
    logprobs: bool = False


@dataclass
class Conversation:
    """Collects turns in order and finds out which result answers which call."""

    turns: list[Json] = field(default_factory=list)
    thoughts: list[Json] = field(default_factory=list)
    calls: list[Json] = field(default_factory=list)
    unsigned: list[str] = field(default_factory=list)
    """Names of the calls that begin a run of calls and carry no signature."""
    _held: str = ""

    def add(self, role: str, item: Json) -> None:
        """Append ``item`` to the last turn if that has the same role, else to a new one."""
        if not self.turns or self.turns[-1]["role"] != role:
            self.turns.append({"role": role, "items": []})
        items = self.turns[-1]["items"]
        if role == "model" and "text" in item:
            if not item["text"]:
                return
            if items and "text" in items[-1]:
                items[-1] = {"text": items[-1]["text"] + item["text"]}
                return
        items.append(item)
        if "call" not in item:
            self._held = ""

    def thought(self, summary: str, signature: str) -> None:
        """Note a thought that stands before the next item; pieces of one thought become one."""
        if not summary and not signature:
            return
        turn = len(self.turns) - (1 if self.turns and self.turns[-1]["role"] == "model" else 0)
        if not self.thoughts or self.thoughts[-1]["turn"] != turn or "signature" in self.thoughts[-1]:
            self.thoughts.append({"turn": turn})
        thought = self.thoughts[-1]
        if summary:
            thought["summary"] = thought.get("summary", "") + summary
        if signature:
            thought["signature"] = self._held = signature

    def call(self, call_id: str, name: str, args: Any, signature: str, path: str) -> None:
        """A function call of the model; ``signature`` is standard base64 or empty."""
        starts = not (self.turns and self.turns[-1]["items"] and "call" in self.turns[-1]["items"][-1])
        starts = starts or self.turns[-1]["role"] != "model"
        if call_id and any(call["id"] == call_id for call in self.calls):
            raise RejectedError(f"Invalid value at '{path}': the function call id {call_id!r} is used twice.")
        if signature:
            self.thought("", signature)
        if self._held:
            check_signature(self._held, name, args, path)
        elif starts:
            self.unsigned.append(name)
        entry = {"n": len(self.calls), "id": call_id, "name": name, "open": True}
        self.calls.append(entry)
        self.add("model", {"call": entry["n"], "name": name, "args": plain(args or {})})
        self._held = ""

    def result(self, call_id: str, name: str, value: Any, failed: bool, media: list[Json], path: str) -> None:
        """A function result of the user; without an id it answers the first open call of that name."""
        entry = self._answered(call_id, name, path)
        entry["open"] = False
        value, failed = result_value(value, failed)
        item: Json = {"result": entry["n"], "name": entry["name"], "value": plain(value)}
        if failed:
            item["error"] = True
        if media:
            item["media"] = media
        self.add("user", item)

    def _answered(self, call_id: str, name: str, path: str) -> Json:
        waiting = [call for call in self.calls if call["open"]]
        if call_id and any(call["id"] for call in self.calls):
            for call in self.calls:
                if call["id"] == call_id:
                    if not call["open"]:
                        raise RejectedError(
                            f"Invalid value at '{path}': the call {call_id!r} already has a result."
                        )
                    if name and name != call["name"]:
                        raise RejectedError(
                            f"Invalid value at '{path}': {call_id!r} is of {call['name']!r}, not {name!r}."
                        )
                    return call
            raise RejectedError(f"Invalid value at '{path}': no function call has the id {call_id!r}.")
        for call in waiting:
            if call["name"] == name:
                return call
        raise RejectedError(
            "Please ensure that function response turn comes immediately after a function call turn. "
            f"('{path}': no call of {name!r} is waiting for a result.)"
        )

    def finished(self) -> list[Json]:
        """The turns, with the results of one batch in the order of their calls."""
        turns = []
        for turn in self.turns:
            items: list[Json] = []
            batch: list[Json] = []
            for item in [*turn["items"], {}]:
                if "result" in item:
                    batch.append(item)
                    continue
                items += sorted(batch, key=lambda entry: int(entry["result"]))
                batch = []
                if item:
                    items.append(item)
            if items:
                turns.append({"role": turn["role"], "items": items})
        return turns


def result_value(value: Any, failed: bool) -> tuple[Any, bool]:
    """What a function gave back, without the wrapping that either API needs."""
    while True:
        if isinstance(value, dict) and len(value) == 1:
            (key,) = value
            if key in ("result", "output", "error"):
                failed = failed or key == "error"
                value = value[key]
                continue
        if isinstance(value, str):
            try:
                parsed = json.loads(value)
            except ValueError:
                return value, failed
            if not isinstance(parsed, str):
                value = parsed
                continue
        return value, failed


def media_item(
    kind: str, mime: str, data: str | None, uri: str | None, rate: int | None, channels: int | None
) -> Json:
    """One piece of media as an item; ``data`` is standard base64. Plain text in a file is a text item."""
    mime, _, parameters = mime.lower().partition(";")
    mime = _MIME_ALIASES.get(mime.strip(), mime.strip())
    for parameter in parameters.split(";"):
        name, _, setting = parameter.strip().partition("=")
        if name == "rate" and setting.isdigit():
            rate = rate or int(setting)
        if name == "channels" and setting.isdigit():
            channels = channels or int(setting)
    kind = kind or kind_of(mime, uri)
    if data is not None:
        content = base64.b64decode(data)
        if is_text(mime):
            return {"text": content.decode("utf-8", "replace")}
        item: Json = {
            "media": kind,
            "mime": mime,
            "sha256": hashlib.sha256(content).hexdigest(),
            "bytes": len(content),
        }
    elif uri and uri.startswith(_YOUTUBE):
        item = {"media": "video", "uri": uri}
    else:
        item = {"media": kind, "mime": mime, "uri": uri}
    if rate:
        item["sample_rate"] = rate
    if channels:
        item["channels"] = channels
    return item


def is_text(mime: str) -> bool:
    """Whether a file of this type is handed to the model as text."""
    return (mime.startswith("text/") and mime != "text/csv") or mime == "application/json"


def kind_of(mime: str, uri: str | None) -> str:
    """``image``, ``audio``, ``video`` or ``document``."""
    kind = mime.split("/", 1)[0]
    if kind in ("image", "audio", "video"):
        return kind
    return "video" if uri and uri.startswith(_YOUTUBE) else "document"


def mint_signature(purpose: str, *parts: Any) -> str:
    """A thought signature, standard base64; a call's own cannot be moved to another call."""
    seal = hashlib.sha256(json.dumps([purpose, *parts], sort_keys=True).encode()).digest()[:15]
    return base64.b64encode(_MINTED + purpose[:3].encode() + seal).decode()


def check_signature(signature: str, name: str, args: Any, path: str) -> None:
    """Reject a signature that this service made for something else."""
    if base64.b64decode(signature).startswith(_MINTED) and signature != mint_signature(
        "call", name, plain(args or {})
    ):
        raise RejectedError(
            f"Corrupted thought signature at '{path}': it does not belong to the call of {name!r}."
        )


def needs_signatures(model: str) -> bool:
    """Whether calls replayed to this model must be signed: the third generation and later."""
    generation = model.removeprefix("gemini-")[:1]
    return model.startswith("gemini-") and generation.isdigit() and int(generation) >= 3


def plain(value: Any) -> Any:
    """``value`` with whole floats as integers and no null members, so that equal requests are equal JSON."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def finish(parts: Json) -> Json:
    """The canonical request: members that say nothing are left out."""
    kept = {key: value for key, value in parts.items() if value or key == "turns"}
    result: Json = plain(kept)
    return result


def key_of(canonical: Json) -> str:
    """A hash of everything an answer may depend on."""
    portable = {key: value for key, value in canonical.items() if key != "unportable"}
    return hashlib.sha256(json.dumps(portable, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
