# finding: GI101 5 unsafe
# rows: config.audio_transcription_config
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        audio_transcription_config=types.AudioTranscriptionConfig(language_codes=["de-DE"])
    ),
)
print(response.text)
