# finding: GI101 12 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, search: bool) -> str:
    tools = []
    found = [types.Tool(url_context=types.UrlContext())]
    if search:
        tools.append(*found)
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config=types.GenerateContentConfig(tools=tools)
    )
    return response.text or ""


print(ask("Name a moon.", True))
print(ask("Name a moon.", False))
