# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, schema: type | None = None) -> str:
    settings: dict = {"temperature": 0.1}
    if schema:
        settings["response_mime_type"] = "application/json"
        settings["response_schema"] = schema
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings))
    return response.text or ""


print(ask("Name a moon."))
# output
from google import genai
from pydantic import TypeAdapter

client = genai.Client()


def ask(question: str, schema: type | None = None) -> str:
    settings: dict = {"generation_config": {"temperature": 0.1}}
    if schema:
        settings["response_format"] = {
            "type": "text",
            "mime_type": "application/json",
            "schema": TypeAdapter(schema).json_schema(),
        }
    response = client.interactions.create(model="gemini-2.5-flash", input=question, **settings, store=False)
    return response.output_text or ""


print(ask("Name a moon."))
