# finding: GI101 13 GI508
from google import genai
from google.genai import types


def search(there: bool = True) -> list[types.Tool]:
    if there:
        return [types.Tool(google_search=types.GoogleSearch())]
    return []


def ask(prompt: str) -> str:
    client = genai.Client()
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(tools=search()),
    )
    return response.text or ""


if __name__ == "__main__":
    print(ask("Name three moons."))
