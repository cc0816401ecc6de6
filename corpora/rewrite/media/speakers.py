# finding: GI101 5
# rows: config.speech_config.voice_config.voice, config.speech_config.multi_speaker_voice_config, config.speech_config.multi_speaker_voice_config.speaker_voice_configs, config.speech_config.multi_speaker_voice_config.speaker_voice_configs.speaker, config.speech_config.multi_speaker_voice_config.speaker_voice_configs.voice_config
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-preview-tts",
    contents="Ann: Hi. Bob: Hello.",
    config=types.GenerateContentConfig(
        response_modalities=[types.Modality.AUDIO],
        speech_config=types.SpeechConfig(
            multi_speaker_voice_config=types.MultiSpeakerVoiceConfig(
                speaker_voice_configs=[
                    types.SpeakerVoiceConfig(
                        speaker="Ann",
                        voice_config={"prebuilt_voice_config": {"voice_name": "Kore"}},
                    ),
                    {"speaker": "Bob", "voice_config": {"prebuilt_voice_config": {"voice_name": "Puck"}}},
                ]
            )
        ),
    ),
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-preview-tts",
    input="Ann: Hi. Bob: Hello.",
    response_format={"type": "audio"},
    generation_config={
        "speech_config": [{"speaker": "Ann", "voice": "Kore"}, {"speaker": "Bob", "voice": "Puck"}],
    },
    store=False,
)
print(response.usage.total_tokens)
