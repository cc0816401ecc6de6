# finding: GI101 5 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-preview-tts",
    contents="Say hello.",
    config=types.GenerateContentConfig(response_modalities=["AUDIO"]),
)
for part in response.parts:
    if part.inline_data:
        print(part.as_image())
