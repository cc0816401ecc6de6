# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, search: bool) -> str:
    tools = [types.Tool(google_search=types.GoogleSearch())] if search else None
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config=types.GenerateContentConfig(tools=tools)
    )
    return response.text or ""


print(ask("Name three moons.", True))
print(ask("Name three moons.", False))
# output
from google import genai

client = genai.Client()


def ask(prompt: str, search: bool) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        tools=[{"type": "google_search"}] if search else None,
        store=False,
    )
    return "".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ) or ""


print(ask("Name three moons.", True))
print(ask("Name three moons.", False))
