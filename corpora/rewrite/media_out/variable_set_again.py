# finding: GI101 5 GI513
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon and describe it.",
    config=types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]),
)
blob = None
for part in response.parts:
    if part.inline_data:
        if blob is None:
            blob = part.inline_data
        print(len(blob.data))
