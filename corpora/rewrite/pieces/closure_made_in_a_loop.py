# finding: GI101 12 GI506
from google import genai
from google.genai import types

client = genai.Client()


asks = []
for value in (0.1, 0.9):
    settings: dict = {"temperature": value}
    settings["seed"] = 3
    config = types.GenerateContentConfig(**settings)
    asks.append(lambda: client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=config).text)
for ask in asks:
    print(ask())
