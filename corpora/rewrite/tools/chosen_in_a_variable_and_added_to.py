# finding: GI101 10 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, search: bool) -> str:
    tools = [types.Tool(google_search=types.GoogleSearch())] if search else []
    tools.append(types.Tool(url_context=types.UrlContext()))
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config=types.GenerateContentConfig(tools=tools)
    )
    return str(len(tools)) + (response.text or "")


print(ask("Name three moons.", True))
