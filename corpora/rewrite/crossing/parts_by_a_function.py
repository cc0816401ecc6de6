# finding: GI101 18
# finding: GI101 23
# finding: GI101 30
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _parts(names: list[str]) -> list[types.Part]:
    parts = [types.Part(text="Look:")]
    for name in names:
        parts.append(types.Part.from_bytes(data=name.encode(), mime_type="image/png"))
    return parts


def ask(names: list[str]) -> str:
    parts = _parts(names)
    parts.append(types.Part(text="What is this?"))
    turn = types.Content(role="user", parts=parts)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[turn])
    return response.text or ""


def ask_again(names: list[str]) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=[*_parts(names), "And why?"]
    )
    return response.text or ""


def show(names: list[str]) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=_parts(names))
    return response.text or ""


print(ask(["a"]), ask_again(["b", "c"]), show(["d"]))
# output
import base64
from typing import Any

from google import genai

client = genai.Client()


def _parts(names: list[str]) -> list[dict[str, Any]]:
    parts = [{"type": "text", "text": "Look:"}]
    for name in names:
        parts.append({
            "type": "image",
            "data": base64.b64encode(name.encode()).decode(),
            "mime_type": "image/png",
        })
    return parts


def ask(names: list[str]) -> str:
    parts = _parts(names)
    parts.append({"type": "text", "text": "What is this?"})
    turn = {"type": "user_input", "content": parts}
    response = client.interactions.create(model="gemini-2.5-flash", input=[turn], store=False)
    return response.output_text or ""


def ask_again(names: list[str]) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[*_parts(names), {"type": "text", "text": "And why?"}],
        store=False,
    )
    return response.output_text or ""


def show(names: list[str]) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=_parts(names),
        store=False,
    )
    return response.output_text or ""


print(ask(["a"]), ask_again(["b", "c"]), show(["d"]))
