# finding: GI101 5 GI507
# rows: config.speech_config.voice_config.replicated_voice_config
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        speech_config=types.SpeechConfig(voice_config=types.VoiceConfig(replicated_voice_config=types.ReplicatedVoiceConfig(mime_type="audio/wav", voice_sample_audio=b"RIFF"))), response_modalities=["AUDIO"]
    ),
)
print(response.text)
