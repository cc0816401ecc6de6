# finding: GI101 5 GI507
# run: needs a cache, whose name is new each time
# rows: config.cached_content
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(cached_content="cachedContents/moons"),
)
print(response.text)
