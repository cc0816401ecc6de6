# finding: GI101 15 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, words: list[str]) -> str:
    stops = []
    text = ""
    configs = []
    for word in words:
        stops.append(word)
        config = types.GenerateContentConfig(stop_sequences=stops)
        configs.append(len(stops))
        text += client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""
    return f"{text} {configs}"


print(ask("Name a moon.", ["Io", "Titan"]))
