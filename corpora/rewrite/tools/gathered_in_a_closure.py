# finding: GI101 16 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, search: bool) -> str:
    tools = []

    def add() -> None:
        tools.append(types.Tool(url_context=types.UrlContext()))

    add()
    if search:
        tools.append(types.Tool(google_search=types.GoogleSearch()))
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config=types.GenerateContentConfig(tools=tools)
    )
    return response.text or ""


print(ask("Name a moon.", True))
print(ask("Name a moon.", False))
