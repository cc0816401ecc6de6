# finding: GI101 11 GI509
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str:
    contents = [types.Part.from_text(text=prompt)]
    request = {"model": "gemini-2.5-flash", "contents": contents}
    contents.append(types.Part.from_text(text="Be brief."))
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
