# finding: GI101 9 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, tools: list[types.Tool]) -> str:
    config = types.GenerateContentConfig(tools=tools)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
    return response.text or ""


print(ask("Who won the cup?", [types.Tool(google_search=types.GoogleSearch())]))
