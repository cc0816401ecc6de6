# finding: GI101 5 GI507
# run: the Developer API rejects the field, so the call fails before and after
# rows: config.image_config.person_generation
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        response_modalities=["IMAGE"], image_config=types.ImageConfig(person_generation="ALLOW_NONE")
    ),
)
print(response.text)
