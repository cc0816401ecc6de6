# finding: GI101 10 GI505
from google import genai
from google.genai import types

client = genai.Client()


def settings(temperature: float) -> types.GenerateContentConfig:
    return types.GenerateContentConfig(temperature=temperature)

response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=settings(0.2))
print(response.text)
