# finding: GI101 5 GI507
# run: the Developer API rejects the field, so the call fails before and after
# rows: config.audio_timestamp
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(audio_timestamp=True),
)
print(response.text)
