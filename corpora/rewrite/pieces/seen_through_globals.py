# finding: GI101 7 GI506
from google import genai
from google.genai import types

client = genai.Client()
settings: dict = {"temperature": 0.1}
globals()["settings"]["seed"] = 3
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="A moon.", config=types.GenerateContentConfig(**settings)
)
print(response.text)
