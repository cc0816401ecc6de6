"""Speech: the voices of spoken answers, and how audio is transcribed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .convert import OMIT, by_name, enumerated, fields, items, record, refusal, rerooted, spread, unread
from .row import Evidence, Notice, Row, approx, convert, move, refuse
from .value import Opaque, literal

_GENERATION: Final = "generation_config"
_UNSET: Final = "Means the default, so it is left out."
_SPEECH_PATH: Final = "config.speech_config"
_TRANSCRIPTION: Final = "config.audio_transcription_config"


def _speech(value: Any, notices: list[Notice]) -> Any:
    """A voice name or a ``SpeechConfig`` as a list of ``{speaker, voice, language}``."""
    if isinstance(value, str) or (isinstance(value, Opaque) and value.is_text()):
        return [{"voice": value}]
    given = fields(value, _SPEECH_PATH)
    if "voice_config" in given and "multi_speaker_voice_config" in given:
        note = "One voice and several speakers exclude each other; generateContent refuses both at once."
        notices.append(
            refusal(".multi_speaker_voice_config", note, f"{_SPEECH_PATH}.multi_speaker_voice_config")
        )
    speakers: list[dict[str, Any]] = []
    language: Any = None
    for name, item in given.items():
        if name == "multi_speaker_voice_config":
            given_speakers = fields(item, f"{_SPEECH_PATH}.{name}")
            notices += unread(given_speakers, ("speaker_voice_configs",), f".{name}")
            configs = given_speakers.get("speaker_voice_configs", [])
            for index, config in enumerate(items(configs, "speaker_voice_configs")):
                speakers.append(_speaker(config, f".{name}.speaker_voice_configs[{index}]", notices))
        elif name == "voice_config":
            voice = _voice(item, f".{name}", notices)
            if voice is not OMIT:
                speakers.append({"voice": voice})
        else:
            for _, row, result in spread({name: item}, _FIELDS, "", notices):
                language = result if row.source.endswith("language_code") else language
    if language is not None:
        speakers = [{**speaker, "language": language} for speaker in speakers or [{}]]
    return speakers or OMIT


def _speaker(value: Any, path: str, notices: list[Notice]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, row, result in spread(value, _SPEAKER, path, notices):
        if name == "voice_config":
            result = _voice(result, f"{path}.{name}", notices)
        if result is not OMIT:
            out[row.target.rpartition(".")[2]] = result
    return out


def _voice(value: Any, path: str, notices: list[Notice]) -> Any:
    """The name of the voice a ``VoiceConfig`` stands for, or `OMIT`."""
    voice: Any = OMIT
    for name, _, result in spread(value, _VOICE, path, notices):
        if name == "voice":
            voice = result
        elif voice is OMIT:
            prebuilt = fields(result, f"{_SPEECH_PATH}{path}.{name}")
            notices += unread(prebuilt, ("voice_name",), f"{path}.{name}")
            voice = prebuilt.get("voice_name", OMIT)
    return voice


def _hints(value: Any, notices: list[Notice]) -> Any:
    given = fields(value, "language_hints")
    notices += unread(given, ("language_codes",), "")
    return given.get("language_codes", [])


def _transcription(value: Any, notices: list[Notice]) -> Any:
    out: dict[str, Any] = {}
    mode: dict[str, Any] = {}
    kind: Any = None
    for name, row, result in spread(value, _TRANSCRIBED, "", notices):
        if name == "word_timestamp":
            mode.update({"timestamp_granularities": ["word"]} if literal(result, name) else {})
        elif name == "diarization":
            mode.update({"diarization_mode": "speaker"} if literal(result, name) else {})
        elif name == "source_text":
            mode["source_text"] = result
        elif name == "mode":
            inner: list[Notice] = []
            found = _mode(result, inner)
            notices.extend(rerooted(inner, ".mode"))
            kind = None if found is OMIT else found
        elif row.target:
            out.setdefault(row.target.rpartition(".")[2], result)
    if mode or kind:
        default = "smart" if "source_text" in mode else "verbatim"
        out["mode"] = {"type": kind or default, **mode}
    return out or OMIT


_VOICES: Final[tuple[Row, ...]] = (
    convert("config.speech_config", f"{_GENERATION}.speech_config", _speech),
    convert("config.speech_config.voice_config", f"{_GENERATION}.speech_config.voice"),
    move("config.speech_config.voice_config.voice", f"{_GENERATION}.speech_config.voice"),
    convert("config.speech_config.voice_config.prebuilt_voice_config", f"{_GENERATION}.speech_config.voice"),
    move(
        "config.speech_config.voice_config.prebuilt_voice_config.voice_name",
        f"{_GENERATION}.speech_config.voice",
    ),
    refuse(
        "config.speech_config.voice_config.replicated_voice_config",
        "A voice cannot be replicated inside a request: create it with `client.voices.create` and name it.",
    ),
    move("config.speech_config.language_code", f"{_GENERATION}.speech_config.language"),
    convert("config.speech_config.multi_speaker_voice_config", f"{_GENERATION}.speech_config"),
    convert(
        "config.speech_config.multi_speaker_voice_config.speaker_voice_configs",
        f"{_GENERATION}.speech_config",
        note="One entry for each speaker.",
    ),
    move(
        "config.speech_config.multi_speaker_voice_config.speaker_voice_configs.speaker",
        f"{_GENERATION}.speech_config.speaker",
    ),
    convert(
        "config.speech_config.multi_speaker_voice_config.speaker_voice_configs.voice_config",
        f"{_GENERATION}.speech_config.voice",
    ),
)

_TRANSCRIPTIONS: Final[tuple[Row, ...]] = (
    approx(
        "config.audio_transcription_config",
        f"{_GENERATION}.transcription_config",
        "Transcription settings are arranged differently; check the first transcript.",
        _transcription,
        evidence=Evidence.SOURCE,
    ),
    *(
        move(
            f"config.audio_transcription_config.{name}",
            f"{_GENERATION}.transcription_config.{name}",
            evidence=Evidence.SOURCE,
        )
        for name in ("language_codes", "custom_vocabulary", "adaptation_phrases")
    ),
    convert(
        "config.audio_transcription_config.language_auto",
        "",
        note="The language is detected whenever no language is given.",
        converter=record({}, "language_auto"),
        evidence=Evidence.SOURCE,
    ),
    convert(
        "config.audio_transcription_config.language_hints",
        f"{_GENERATION}.transcription_config.language_codes",
        _hints,
        evidence=Evidence.SOURCE,
    ),
    convert(
        "config.audio_transcription_config.word_timestamp",
        f"{_GENERATION}.transcription_config.mode",
        evidence=Evidence.SOURCE,
    ),
    convert(
        "config.audio_transcription_config.diarization",
        f"{_GENERATION}.transcription_config.mode",
        evidence=Evidence.SOURCE,
    ),
    convert(
        "config.audio_transcription_config.mode",
        f"{_GENERATION}.transcription_config.mode",
        evidence=Evidence.SOURCE,
    ),
    convert("config.audio_transcription_config.mode.VERBATIM", "verbatim", evidence=Evidence.SOURCE),
    convert("config.audio_transcription_config.mode.SMART", "smart", evidence=Evidence.SOURCE),
    convert(
        "config.audio_transcription_config.mode.MODE_UNSPECIFIED", "", note=_UNSET, evidence=Evidence.SOURCE
    ),
    convert(
        "config.audio_transcription_config.source_text",
        f"{_GENERATION}.transcription_config.mode",
        note="Belongs to the mode `smart`.",
        evidence=Evidence.SOURCE,
    ),
)

SPEECH_ROWS: Final[tuple[Row, ...]] = (*_VOICES, *_TRANSCRIPTIONS)

_FIELDS: Final = by_name(_VOICES, _SPEECH_PATH)
_VOICE: Final = by_name(_VOICES, f"{_SPEECH_PATH}.voice_config")
_SPEAKER: Final[Mapping[str, Row]] = by_name(
    _VOICES, f"{_SPEECH_PATH}.multi_speaker_voice_config.speaker_voice_configs"
)
_TRANSCRIBED: Final = by_name(_TRANSCRIPTIONS, _TRANSCRIPTION)
_mode: Final = enumerated(_TRANSCRIPTIONS, f"{_TRANSCRIPTION}.mode")
