# finding: GI101 5 unsafe
# rows: config.enable_enhanced_civic_answers
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(enable_enhanced_civic_answers=True),
)
print(response.text)
