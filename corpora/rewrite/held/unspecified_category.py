# finding: GI101 5 unsafe
# rows: safety.category.HARM_CATEGORY_UNSPECIFIED
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        safety_settings=[types.SafetySetting(category="HARM_CATEGORY_UNSPECIFIED", threshold="BLOCK_NONE")]
    ),
)
print(response.text)
