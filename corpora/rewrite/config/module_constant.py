# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()
CONFIG = types.GenerateContentConfig(temperature=0.2)


def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=CONFIG).text or ""


print(ask("Name a moon."))
# output
from google import genai
from google.genai import types

client = genai.Client()
CONFIG = types.GenerateContentConfig(temperature=0.2)


def ask(prompt: str) -> str:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        generation_config={"temperature": 0.2},
        store=False,
    ).output_text or ""


print(ask("Name a moon."))
