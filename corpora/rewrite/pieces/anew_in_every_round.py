# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()

for attempt in range(3):
    settings: dict = {}
    if attempt:
        settings["system_instruction"] = "Answer with one word only."
    settings["temperature"] = 0.0
    config = types.GenerateContentConfig(**settings)
    print(client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=config).text)
# output
from google import genai

client = genai.Client()

for attempt in range(3):
    settings: dict = {}
    if attempt:
        settings["system_instruction"] = "Answer with one word only."
    settings["generation_config"] = {"temperature": 0.0}
    print(client.interactions.create(
        model="gemini-2.5-flash",
        input="A moon.",
        **settings,
        store=False,
    ).output_text)
