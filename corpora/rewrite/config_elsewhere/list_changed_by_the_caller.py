# finding: GI101 14 GI506
from google import genai
from google.genai import types

client = genai.Client()


def _settings(stops: list[str]) -> types.GenerateContentConfig:
    return types.GenerateContentConfig(stop_sequences=stops)


stops = ["."]
config = _settings(stops)
stops.append("!")
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
