# finding: GI101 11 GI508
from google import genai
from google.genai import types

client = genai.Client()


thinking = None
for round in range(3):
    if round == 1:
        thinking = types.ThinkingConfig(thinking_level="high")
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name three moons.",
        config=types.GenerateContentConfig(thinking_config=thinking),
    )
    print(response.text)
