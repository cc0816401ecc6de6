# finding: GI101 15 GI505
from google import genai
from google.genai import types

client = genai.Client()


def _settings():
    config = types.GenerateContentConfig(temperature=0.0)
    yield config
    config.temperature = 1.0
    yield config


for each in _settings():
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=each).text)
