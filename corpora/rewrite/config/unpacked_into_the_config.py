# finding: GI101 6 GI508
from google import genai
from google.genai import types

client = genai.Client()
extra = {"temperature": 0.2}
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon.", config=types.GenerateContentConfig(seed=1, **extra)
)
print(response.text)
