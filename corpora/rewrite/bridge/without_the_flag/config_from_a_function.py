# finding: GI101 11 GI505
from google import genai
from google.genai import types

client = genai.Client()


def settings(creative: bool) -> types.GenerateContentConfig:
    return types.GenerateContentConfig(temperature=0.9 if creative else 0.1)


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name three moons.", config=settings(creative=True)
)
print(response.text)
