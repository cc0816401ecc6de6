# finding: GI101 14 GI505
from google import genai
from google.genai import types

client = genai.Client()


settings = {"temperature": 0.0}
configs = []
for seed in (1, 2):
    settings["seed"] = seed
    config = types.GenerateContentConfig(**settings)
    configs.append(config)
for each in configs:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=each).text)
