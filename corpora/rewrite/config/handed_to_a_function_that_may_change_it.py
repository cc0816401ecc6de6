# finding: GI101 12 GI506
from google import genai
from google.genai import types

client = genai.Client()


def tune(config: types.GenerateContentConfig) -> None:
    config.temperature = 0.0

config = types.GenerateContentConfig(temperature=0.9)
tune(config)
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
