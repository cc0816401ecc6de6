# finding: GI101 12 GI506
from google import genai

client = genai.Client()


def ask(prompt: str, words: list[str]) -> str:
    stops = ["Io"]
    more = stops
    stops.append("Europa")
    config = {"stop_sequences": stops}
    more += words
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", ["Titan"]))
