# finding: GI101 5 GI512
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon and describe it.",
    config=types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]),
)
image = None
for part in response.parts:
    if image := part.as_image():
        print(image.mime_type)
print(image is None)
