# finding: GI101 5 GI512
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon and describe it.",
    config=types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]),
)
for part in response.parts:
    if part.inline_data:
        print(part.inline_data.display_name)
