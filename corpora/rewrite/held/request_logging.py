# finding: GI101 5 unsafe
# rows: config.store
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(store=True),
)
print(response.text)
