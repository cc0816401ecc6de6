# finding: GI101 13
# finding: GI101 17
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _turn(message: tuple[str, str]) -> types.Content:
    role, text = message
    return types.Content(role="model" if role == "ai" else "user", parts=[types.Part(text=text)])


def ask(messages: list[tuple[str, str]], question: str) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[*[_turn(message) for message in messages], question],
    )
    again = client.models.generate_content(
        model="gemini-2.5-flash", contents=[_turn(message) for message in messages]
    )
    return f"{response.text} {again.text}"


print(ask([("user", "Hi"), ("ai", "Hi!"), ("user", "Well?")], "Name a moon."))
# output
from typing import Any

from google import genai

client = genai.Client()


def _turn(message: tuple[str, str]) -> dict[str, Any]:
    role, text = message
    return {
        "type": "model_output" if role == "ai" else "user_input",
        "content": [{"type": "text", "text": text}],
    }


def ask(messages: list[tuple[str, str]], question: str) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[*[_turn(message) for message in messages], {
            "type": "user_input",
            "content": [{"type": "text", "text": question}],
        }],
        store=False,
    )
    again = client.interactions.create(
        model="gemini-2.5-flash", input=[_turn(message) for message in messages], store=False
    )
    return f"{response.output_text} {again.output_text}"


print(ask([("user", "Hi"), ("ai", "Hi!"), ("user", "Well?")], "Name a moon."))
