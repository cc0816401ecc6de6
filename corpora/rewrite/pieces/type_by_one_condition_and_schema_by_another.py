# finding: GI101 14
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, as_json: bool, structured: bool) -> str:
    kwargs: dict = {}
    if as_json:
        kwargs["response_mime_type"] = "application/json"
    if structured:
        kwargs["response_mime_type"] = "application/json"
        kwargs["response_schema"] = {"type": "OBJECT", "properties": {"name": {"type": "STRING"}}}
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**kwargs)
    )
    return response.text or ""


print(ask("Name a moon.", True, False), ask("Name a moon.", False, True))
# output
from google import genai

client = genai.Client()


def ask(question: str, as_json: bool, structured: bool) -> str:
    kwargs: dict = {}
    if as_json:
        kwargs["response_format"] = {"type": "text", "mime_type": "application/json"}
    if structured:
        kwargs["response_format"] = {
            "type": "text",
            "mime_type": "application/json",
            "schema": {"type": "object", "properties": {"name": {"type": "string"}}},
        }
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **kwargs,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True, False), ask("Name a moon.", False, True))
