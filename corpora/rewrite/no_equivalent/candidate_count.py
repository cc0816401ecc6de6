# finding: GI101 5 GI507
# rows: config.candidate_count
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(candidate_count=2),
)
print(response.text)
