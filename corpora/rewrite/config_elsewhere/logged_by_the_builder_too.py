# finding: GI101 13 GI506
from google import genai
from google.genai import types

client = genai.Client()


def _settings(temperature: float) -> types.GenerateContentConfig:
    return types.GenerateContentConfig(temperature=temperature)


print(_settings(0.1).model_dump(exclude_none=True))
print(
    client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=_settings(0.2)).text
)
