# finding: GI101 13 GI508
from google import genai
from google.genai import types

client = genai.Client()
from collections.abc import Callable


def asker(search: bool) -> Callable[[str], str]:
    tools = [types.Tool(google_search=types.GoogleSearch())] if search else None

    def ask(prompt: str) -> str:
        config = types.GenerateContentConfig(tools=tools)
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""

    return ask


print(asker(True)("Name three moons."))
