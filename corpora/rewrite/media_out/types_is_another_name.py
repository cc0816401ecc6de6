# finding: GI101 6 GI518
from google import genai
from google.genai.types import GenerateContentConfig

types = ("TEXT", "IMAGE")
client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon and describe it.",
    config=GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]),
)
for part in response.parts:
    if part.inline_data:
        image = part.as_image()
        print(image.mime_type, types)
