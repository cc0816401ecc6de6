# finding: GI101 5 unsafe
# rows: config.media_resolution, config.media_resolution.MEDIA_RESOLUTION_LOW
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(media_resolution=types.MediaResolution.MEDIA_RESOLUTION_LOW),
)
print(response.text)
