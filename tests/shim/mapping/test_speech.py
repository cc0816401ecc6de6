"""Voices and transcription."""

from __future__ import annotations

from typing import Any

from shim.mapping.config import to_interaction


def lost(config: Any) -> list[tuple[str, str]]:
    """Path and verdict of each notice."""
    return [(notice.path, str(notice.verdict)) for notice in to_interaction(config).notices]


def test_a_voice() -> None:
    expected = {"generation_config": {"speech_config": [{"voice": "Kore"}]}}
    prebuilt = {"voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}}}

    assert to_interaction({"speech_config": "Kore"}).value == expected
    assert to_interaction({"speech_config": prebuilt}).value == expected
    assert to_interaction({"speech_config": {"voice_config": {"voice": "Kore"}}}).value == expected


def test_several_speakers_share_a_language() -> None:
    speakers = [
        {"speaker": name, "voice_config": {"prebuilt_voice_config": {"voice_name": voice}}}
        for name, voice in (("Joe", "Kore"), ("Ann", "Puck"))
    ]
    config = {
        "response_modalities": ["AUDIO"],
        "speech_config": {
            "language_code": "en-US",
            "multi_speaker_voice_config": {"speaker_voice_configs": speakers},
        },
    }

    assert to_interaction(config).value == {
        "response_format": {"type": "audio"},
        "generation_config": {
            "speech_config": [
                {"speaker": "Joe", "voice": "Kore", "language": "en-US"},
                {"speaker": "Ann", "voice": "Puck", "language": "en-US"},
            ]
        },
    }


def test_a_replicated_voice_is_refused() -> None:
    config = {"speech_config": {"voice_config": {"replicated_voice_config": {"mime_type": "audio/wav"}}}}

    assert lost(config) == [("config.speech_config.voice_config.replicated_voice_config", "refuse")]


def test_one_voice_and_several_are_refused_as_generate_content_refuses_them() -> None:
    config = {"speech_config": {"voice_config": {"voice": "Kore"}, "multi_speaker_voice_config": {}}}

    assert lost(config) == [("config.speech_config.multi_speaker_voice_config", "refuse")]


def test_transcription_settings() -> None:
    config = {
        "audio_transcription_config": {
            "language_hints": {"language_codes": ["en"]},
            "custom_vocabulary": ["Gemini"],
            "word_timestamp": True,
            "diarization": True,
        }
    }

    assert to_interaction(config).value["generation_config"]["transcription_config"] == {
        "language_codes": ["en"],
        "custom_vocabulary": ["Gemini"],
        "mode": {"type": "verbatim", "timestamp_granularities": ["word"], "diarization_mode": "speaker"},
    }


def test_smart_transcription_keeps_its_source_text() -> None:
    config = {"audio_transcription_config": {"mode": "SMART", "source_text": "S"}}

    assert to_interaction(config).value["generation_config"]["transcription_config"] == {
        "mode": {"type": "smart", "source_text": "S"}
    }
