# finding: GI101 5 unsafe
# rows: config.top_k
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(top_k=40),
)
print(response.text)
