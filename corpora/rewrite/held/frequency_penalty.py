# finding: GI101 5 unsafe
# rows: config.frequency_penalty
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(frequency_penalty=0.5),
)
print(response.text)
