# finding: GI101 12 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str:
    options = {"seed": 0}
    text = ""
    for seed in range(3):
        config = types.GenerateContentConfig(temperature=0.1, **options)
        text += client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""
        options["seed"] = seed
    return text


print(ask("Name a moon."))
