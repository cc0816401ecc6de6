"""What an interaction says, as parts of a generateContent answer, in the wire's own camelCase."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from shim.mapping.convert import by_name, notice, refusal, unread
from shim.mapping.interaction_rows import ROWS
from shim.mapping.part_rows import PART_ROWS
from shim.mapping.row import Notice, Verdict
from shim.mapping.value import OBJECT

_LANGUAGES: Final = {
    row.target: name
    for name, row in by_name(PART_ROWS, "part.executable_code.language").items()
    if name != "LANGUAGE_UNSPECIFIED"
}
_OUTCOMES: Final = {
    row.target: name
    for name, row in by_name(PART_ROWS, "part.code_execution_result.outcome").items()
    if row.verdict.lossless and row.target
}
_OK, _FAILED = (_OUTCOMES[failed] for failed in ("false", "true"))
_CONTENT: Final = frozenset({"type", "text", "data", "uri", "mime_type", "sample_rate", "channels", "rate"})
_ARGUMENTS: Final = frozenset({"code", "language"})
UNTOLD: Final = "`{}` of a step has no place in a part."
"""The note on a field of a step that no translation reads."""
UNKNOWN: Final = "interaction.steps.unknown"
_OTHER_LANGUAGE: Final = next(
    row for row in ROWS if row.source == "interaction.steps.code_execution_call.arguments.language"
)
_MEDIA: Final = ("image", "audio", "video", "document")
_RAW_AUDIO: Final = "audio/l16"


def content_part(item: Mapping[str, Any], notices: list[Notice]) -> dict[str, Any] | None:
    """The part for an item of a content list; ``None``, with a notice, for one that holds nothing known."""
    kind = item.get("type")
    if kind == "text" and isinstance(item.get("text"), str):
        return {"text": item["text"]}
    if kind not in _MEDIA:
        notices.append(refusal("", f"`{kind}` is no kind of content that a part can hold."))
        return None
    mime_type = mime_type_of(item, notices)
    typed = {"mimeType": mime_type} if mime_type else {}
    if isinstance(item.get("data"), str):
        return {"inlineData": {**typed, "data": item["data"]}}
    if isinstance(item.get("uri"), str):
        return {"fileData": {**typed, "fileUri": item["uri"]}}
    notices.append(refusal("", f"A content of kind `{kind}` has neither `data` nor `uri`."))
    return None


def mime_type_of(item: Mapping[str, Any], notices: list[Notice]) -> str:
    """The MIME type of a media item; raw audio, which has no header, names its rate and channels."""
    mime_type = item.get("mime_type")
    if not isinstance(mime_type, str):
        return ""
    rate, channels = item.get("sample_rate", item.get("rate")), item.get("channels")
    if mime_type.lower() == _RAW_AUDIO:
        named = "" if rate is None else f";rate={rate}"
        return f"audio/L16{named}" + ("" if channels in (None, 1) else f";channels={channels}")
    for name in ("sample_rate", "rate", "channels"):
        if item.get(name) is not None:
            note = (
                f"The {name.replace('_', ' ')} stands in the data's own header; a part has no field for it."
            )
            notices.append(Notice(f".{name}", Verdict.DROP, note, "part.inline_data.mime_type", safe=True))
    return mime_type


def call_part(step: Mapping[str, Any], args: Any) -> dict[str, Any]:
    """The part for a function call; an empty id is none."""
    call_id = step.get("id")
    call: dict[str, Any] = {"id": call_id} if call_id else {}
    call["name"] = step.get("name", "")
    call["args"] = args
    return {"functionCall": call}


def code_parts(step: Mapping[str, Any], notices: list[Notice]) -> list[dict[str, Any]]:
    """The parts for a step ``code_execution_call`` or ``code_execution_result``, at least one: code, or its
    output and the media it made after it.
    """
    if step["type"] == "code_execution_call":
        return [_code(step, notices)]
    result = step.get("result", "")
    media = []
    if isinstance(result, list):
        texts = []
        for item in result:
            part = content_part(item, notices) if isinstance(item, OBJECT) else None
            if part is not None:
                notices += unread(item, _CONTENT, ".result", UNTOLD, UNKNOWN)
            if part is not None and "text" in part:
                texts.append(part["text"])
            elif part is not None:
                media.append(part)
        result = "".join(texts)
    call_id = step.get("call_id")
    found: dict[str, Any] = {"id": call_id} if call_id else {}
    found["outcome"] = _FAILED if step.get("is_error") else _OK
    found["output"] = result
    return [{"codeExecutionResult": found}, *media]


def _code(step: Mapping[str, Any], notices: list[Notice]) -> dict[str, Any]:
    arguments = step.get("arguments")
    given = arguments if isinstance(arguments, OBJECT) else {}
    language = given.get("language", "python")
    word = _LANGUAGES.get(language) if isinstance(language, str) else None
    if word is None:
        word = _LANGUAGES.get(str(language).lower())
    if word is None:
        word = "LANGUAGE_UNSPECIFIED"
        notices.append(notice(_OTHER_LANGUAGE, ".arguments.language"))
    if not _ARGUMENTS.issuperset(given):
        notices += unread(given, _ARGUMENTS, ".arguments", UNTOLD, UNKNOWN)
    call_id = step.get("id")
    code: dict[str, Any] = {"id": call_id} if call_id else {}
    code["language"] = word
    code["code"] = given.get("code", "")
    return {"executableCode": code}
