# finding: GI101 5
# rows: config.response_modalities, config.response_modalities.AUDIO, config.speech_config, config.speech_config.voice_config, config.speech_config.voice_config.prebuilt_voice_config, config.speech_config.voice_config.prebuilt_voice_config.voice_name, config.speech_config.language_code
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-preview-tts",
    contents="Say hello.",
    config=types.GenerateContentConfig(
        response_modalities=["AUDIO"],
        speech_config=types.SpeechConfig(
            language_code="en-US",
            voice_config=types.VoiceConfig(
                prebuilt_voice_config=types.PrebuiltVoiceConfig(voice_name="Kore")
            ),
        ),
    ),
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-preview-tts",
    input="Say hello.",
    response_format={"type": "audio"},
    generation_config={"speech_config": [{"voice": "Kore", "language": "en-US"}]},
    store=False,
)
print(response.usage.total_tokens)
