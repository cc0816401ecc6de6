# finding: GI101 14
# finding: GI101 19
from google import genai
from google.genai import types
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


def ask(prompt: str, schema: type, shape: type | None = None) -> str:
    config = types.GenerateContentConfig(response_mime_type="application/json", response_schema=schema)
    first = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""
    settings: dict[str, object] = {"temperature": 0.1}
    if shape is not None:
        settings["response_mime_type"] = "application/json"
        settings["response_schema"] = shape
    second = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=settings).text or ""
    return first + second


print(ask("Name a moon.", Moon))
print(ask("Name a moon.", Moon, list[Moon]))
# output
from typing import Any

from google import genai
from pydantic import BaseModel, TypeAdapter

client = genai.Client()


class Moon(BaseModel):
    name: str


def ask(prompt: str, schema: type, shape: type | None = None) -> str:
    first = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        response_format={
            "type": "text",
            "mime_type": "application/json",
            "schema": TypeAdapter(schema).json_schema(),
        },
        store=False,
    ).output_text or ""
    settings: dict[str, Any] = {"generation_config": {"temperature": 0.1}}
    if shape is not None:
        settings["response_format"] = {
            "type": "text",
            "mime_type": "application/json",
            "schema": TypeAdapter(shape).json_schema(),
        }
    second = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **settings,
        store=False,
    ).output_text or ""
    return first + second


print(ask("Name a moon.", Moon))
print(ask("Name a moon.", Moon, list[Moon]))
