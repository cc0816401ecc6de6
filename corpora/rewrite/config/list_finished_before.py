# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, words: list[str]) -> str:
    stops = []
    for word in words:
        if word and len(stops) < 5:
            stops.append(word)
    config = types.GenerateContentConfig(stop_sequences=stops, temperature=0.1)
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", ["Io", "", "Europa"]))
# output
from google import genai

client = genai.Client()


def ask(prompt: str, words: list[str]) -> str:
    stops = []
    for word in words:
        if word and len(stops) < 5:
            stops.append(word)
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        generation_config={"stop_sequences": stops, "temperature": 0.1},
        store=False,
    ).output_text or ""


print(ask("Name a moon.", ["Io", "", "Europa"]))
