# finding: GI101 5 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon and describe it.",
    config=types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]),
)
first = response.candidates[0].content.parts[0].inline_data
print(first is None)
