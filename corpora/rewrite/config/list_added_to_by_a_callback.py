# finding: GI101 15 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str:
    stops = ["Io"]

    def add(word: str) -> None:
        stops.append(word)

    config = types.GenerateContentConfig(stop_sequences=stops)
    add("Titan")
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon."))
