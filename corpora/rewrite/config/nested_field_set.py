# finding: GI101 7 GI506
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(thinking_budget=100))
config.thinking_config.thinking_budget = 200
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
