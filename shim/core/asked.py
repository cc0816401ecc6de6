"""What an interaction asks for, in generateContent's words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from shim.core import history
from shim.core.asked_tools import Tools
from shim.errors import MalformedError
from shim.mapping.config_rows import FIELDS
from shim.mapping.config_rows import ROWS as CONFIG_ROWS
from shim.mapping.convert import by_name, camel, notice, refusal
from shim.mapping.interaction_rows import ROWS
from shim.mapping.row import Notice, Verdict
from shim.mapping.safety import ROWS as SAFETY_ROWS
from shim.mapping.value import OBJECT

_BY_SOURCE: Final = {row.source: row for row in ROWS}
_UNKNOWN: Final = _BY_SOURCE["create.unknown"]
_REFUSED: Final = (
    *("previous_interaction_id", "background", "webhook_config", "agent", "agent_config", "environment"),
)
_GENERATION: Final = "generation_config."
_SAME: Final = {
    row.target.removeprefix(_GENERATION): name
    for name, row in FIELDS.items()
    if row.target.startswith(_GENERATION) and (row.verdict in (Verdict.KEEP, Verdict.MOVE) or name == "top_k")
}
"""Fields of the ``generation_config`` that only change their name."""
_LEVELS: Final = {
    row.target: name
    for name, row in by_name(CONFIG_ROWS, "config.thinking_config.thinking_level").items()
    if row.target
}
_TIERS: Final = frozenset(row.target for row in by_name(CONFIG_ROWS, "config.service_tier").values())
_MODALITIES: Final = {
    row.target: name for name, row in by_name(CONFIG_ROWS, "config.response_modalities").items() if row.target
}
_IMAGE: Final = {
    row.target.rpartition(".")[2]: name
    for name, row in by_name(CONFIG_ROWS, "config.image_config").items()
    if row.target
}
_SAFETY: Final = {
    field: {row.target: name for name, row in by_name(SAFETY_ROWS, f"safety.{field}").items() if row.target}
    for field in by_name(SAFETY_ROWS, "safety")
}
_TRANSCRIPTION: Final = ("language_codes", "custom_vocabulary", "adaptation_phrases")


class Asked:
    """Builds the body of a request; what generateContent cannot be asked for goes to ``notices``."""

    def __init__(self, notices: list[Notice]) -> None:
        self.model = ""
        self.stream = False
        self._notices = notices
        self._out: dict[str, Any] = {}
        self._config: dict[str, Any] = {}
        self._tools = Tools(notices)

    def request(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The body for a request that `dialect.normalize_request` has read."""
        for name, value in body.items():
            if value is None:
                continue
            handler = _HANDLERS.get(name)
            if handler is not None:
                handler(self, value)
            elif name in _REFUSED:
                # What is off or empty asks for nothing.
                if value not in (False, "", {}):
                    self._notices.append(notice(_BY_SOURCE[f"create.{name}"], name))
            else:
                self._notices.append(notice(_UNKNOWN, name))
        if self._tools.tools:
            self._out["tools"] = self._tools.tools
        if self._tools.config:
            self._out["toolConfig"] = self._tools.config
        if self._config:
            self._out["generationConfig"] = self._config
        return self._out

    def _input(self, value: Any) -> None:
        translation = history.to_contents(value)
        self._out["contents"] = translation.body
        self._notices.extend(
            Notice(one.path.replace("steps", "input", 1), one.verdict, one.note, one.row, one.safe)
            for one in translation.notices
        )

    def _model(self, value: Any) -> None:
        self.model = _text(value, "model")

    def _streamed(self, value: Any) -> None:
        self.stream = bool(value)

    def _store(self, value: Any) -> None:
        if value:
            self._notices.append(notice(_BY_SOURCE["create.store"], "store"))

    def _system(self, value: Any) -> None:
        self._out["systemInstruction"] = {"parts": [{"text": _text(value, "system_instruction")}]}

    def _tooling(self, value: Any) -> None:
        for index, tool in enumerate(_list(value, "tools")):
            self._tools.add(tool, f"tools[{index}]")

    def _safety(self, value: Any) -> None:
        settings = []
        for index, item in enumerate(_list(value, "safety_settings")):
            setting = {}
            for name, given in _object(item, f"safety_settings[{index}]").items():
                field = "category" if name == "type" else name
                word = _SAFETY.get(field, {}).get(given) if isinstance(given, str) else None
                if word is None:
                    note = f"`{given}` is not a value of {name} the mapping knows."
                    self._notices.append(refusal(f"safety_settings[{index}].{name}", note))
                else:
                    setting[field] = word
            settings.append(setting)
        self._out["safetySettings"] = settings

    def _labels(self, value: Any) -> None:
        self._out["labels"] = value

    def _cached(self, value: Any) -> None:
        self._out["cachedContent"] = value

    def _tier(self, value: Any) -> None:
        if value == "deferred":
            self._notices.append(notice(_BY_SOURCE["create.service_tier.deferred"], "service_tier"))
        elif isinstance(value, str) and value in _TIERS:
            self._out["serviceTier"] = value
        else:
            note = f"`{value}` is not a value of service_tier the mapping knows."
            self._notices.append(refusal("service_tier", note))

    def _continued(self, value: Any) -> None:
        self._notices.append(notice(FIELDS["continuation_token"], "continuation_token"))

    def _formats(self, value: Any) -> None:
        entries = value if isinstance(value, (list, tuple)) else [value]
        kinds = []
        for index, item in enumerate(entries):
            path = f"response_format[{index}]" if entries is value else "response_format"
            entry = _object(item, path)
            kind = entry.get("type")
            handler = _FORMATS.get(kind) if isinstance(kind, str) else None
            if handler is None:
                self._notices.append(notice(_BY_SOURCE["create.response_format.unknown"], path))
                continue
            if _MODALITIES[str(kind)] not in kinds:
                kinds.append(_MODALITIES[str(kind)])
            handler(self, entry, path)
        # A text with a format is what is asked for without any word on modalities.
        if kinds and (kinds != ["TEXT"] or "responseMimeType" not in self._config):
            self._config["responseModalities"] = kinds

    def _text_format(self, entry: Mapping[str, Any], path: str) -> None:
        for name, value in entry.items():
            if name == "mime_type":
                if value != "text/plain":
                    self._config["responseMimeType"] = value
            elif name == "schema":
                self._config["responseJsonSchema"] = value
            elif name != "type":
                self._notices.append(notice(_UNKNOWN, f"{path}.{name}"))
        if "schema" in entry:
            self._config.setdefault("responseMimeType", "application/json")

    def _image_format(self, entry: Mapping[str, Any], path: str) -> None:
        image = {}
        for name, value in entry.items():
            if name in _IMAGE:
                image[camel(_IMAGE[name])] = value
            elif name == "delivery":
                self._delivered(value, path)
            elif name != "type":
                self._notices.append(notice(_UNKNOWN, f"{path}.{name}"))
        if image:
            self._config["imageConfig"] = image

    def _other_format(self, entry: Mapping[str, Any], path: str) -> None:
        row = _BY_SOURCE[f"create.response_format.{entry['type']}"]
        for name, value in entry.items():
            if name == "delivery":
                self._delivered(value, path)
            elif name != "type":
                self._notices.append(notice(row, f"{path}.{name}"))

    def _delivered(self, value: Any, path: str) -> None:
        if value != "inline":
            self._notices.append(notice(_BY_SOURCE["create.response_format.delivery"], f"{path}.delivery"))

    def _generation(self, value: Any) -> None:
        for name, given in _object(value, "generation_config").items():
            if given is None:
                continue
            path = f"generation_config.{name}"
            handler = _GENERATED.get(name)
            if handler is not None:
                handler(self, given, path)
            elif name in _SAME:
                self._config[camel(_SAME[name])] = given
            else:
                self._notices.append(notice(_UNKNOWN, path))

    def _level(self, value: Any, path: str) -> None:
        level = _LEVELS.get(value) if isinstance(value, str) else None
        if level is None:
            self._notices.append(
                refusal(path, f"`{value}` is not a value of thinking_level the mapping knows.")
            )
        else:
            self._config.setdefault("thinkingConfig", {})["thinkingLevel"] = level

    def _summaries(self, value: Any, path: str) -> None:
        self._config.setdefault("thinkingConfig", {})["includeThoughts"] = value == "auto"

    def _choice(self, value: Any, path: str) -> None:
        self._tools.choose(value, path)

    def _video(self, value: Any, path: str) -> None:
        self._notices.append(notice(_BY_SOURCE["create.generation_config.video_config"], path))

    def _speech(self, value: Any, path: str) -> None:
        voices = [_object(one, path) for one in _list(value, path)]
        speech: dict[str, Any] = {}
        if len(voices) == 1 and "speaker" not in voices[0]:
            if "voice" in voices[0]:
                speech["voiceConfig"] = _voice(voices[0]["voice"])
        elif voices:
            configs = [
                {**({"speaker": one["speaker"]} if "speaker" in one else {}), **_voiced(one)}
                for one in voices
            ]
            speech["multiSpeakerVoiceConfig"] = {"speakerVoiceConfigs": configs}
        languages = list(dict.fromkeys(str(one["language"]) for one in voices if one.get("language")))
        if languages:
            speech["languageCode"] = languages[0]
        for one in voices:
            for name in one:
                if name not in ("voice", "speaker", "language"):
                    self._notices.append(notice(_UNKNOWN, f"{path}.{name}"))
        if len(languages) > 1:
            note = "generateContent speaks one language in an answer; the first is kept."
            self._notices.append(refusal(f"{path}.language", note, "config.speech_config.language_code"))
        self._config["speechConfig"] = speech

    def _transcription(self, value: Any, path: str) -> None:
        given = _object(value, path)
        out: dict[str, Any] = {}
        for name, one in given.items():
            if name in _TRANSCRIPTION:
                out[camel(name)] = one
            elif name == "mode" and isinstance(one, OBJECT):
                self._mode(out, one, f"{path}.mode")
            elif name == "mode" and isinstance(one, str):
                out["mode"] = one.upper()
            else:
                self._notices.append(notice(_UNKNOWN, f"{path}.{name}"))
        self._config["audioTranscriptionConfig"] = out

    def _mode(self, out: dict[str, Any], mode: Mapping[str, Any], path: str) -> None:
        for name, one in mode.items():
            if name == "type" and isinstance(one, str):
                out["mode"] = one.upper()
            elif name == "timestamp_granularities" and one == ["word"]:
                out["wordTimestamp"] = True
            elif name == "diarization_mode" and one == "speaker":
                out["diarization"] = True
            elif name == "source_text":
                out["sourceText"] = one
            else:
                self._notices.append(notice(_UNKNOWN, f"{path}.{name}"))


_HANDLERS: Final[dict[str, Callable[[Asked, Any], None]]] = {
    "input": Asked._input,
    "model": Asked._model,
    "stream": Asked._streamed,
    "store": Asked._store,
    "system_instruction": Asked._system,
    "tools": Asked._tooling,
    "safety_settings": Asked._safety,
    "labels": Asked._labels,
    "cached_content": Asked._cached,
    "service_tier": Asked._tier,
    "continuation_token": Asked._continued,
    "response_format": Asked._formats,
    "generation_config": Asked._generation,
}
_FORMATS: Final[dict[str, Callable[[Asked, Mapping[str, Any], str], None]]] = {
    "text": Asked._text_format,
    "image": Asked._image_format,
    "audio": Asked._other_format,
    "video": Asked._other_format,
}
_GENERATED: Final[dict[str, Callable[[Asked, Any, str], None]]] = {
    "thinking_level": Asked._level,
    "thinking_summaries": Asked._summaries,
    "tool_choice": Asked._choice,
    "video_config": Asked._video,
    "speech_config": Asked._speech,
    "transcription_config": Asked._transcription,
}


def _voice(name: Any) -> dict[str, Any]:
    return {"prebuiltVoiceConfig": {"voiceName": name}}


def _voiced(one: Mapping[str, Any]) -> dict[str, Any]:
    return {"voiceConfig": _voice(one["voice"])} if "voice" in one else {}


def _text(value: Any, path: str) -> str:
    if not isinstance(value, str):
        raise MalformedError(path, "This has to be a string.")
    return value


def _list(value: Any, path: str) -> Any:
    if not isinstance(value, (list, tuple)):
        raise MalformedError(path, "This has to be a list.")
    return value


def _object(value: Any, path: str) -> Mapping[str, Any]:
    if not isinstance(value, OBJECT):
        raise MalformedError(path, "This has to be an object.")
    return value
