# finding: GI101 16
# finding: GI101 22
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _turns(questions: list[str]) -> list[types.Content]:
    contents = []
    for question in questions:
        contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    return contents


def one() -> str | None:
    contents = _turns(["Why?"])
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


def two(system=None) -> str | None:
    contents = _turns(["How?", "When?"])
    config = types.GenerateContentConfig(system_instruction=system or "Be short.")
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents, config=config).text


asking = two
print(one(), asking(), asking("Be long."))
# output
from typing import Any

from google import genai

client = genai.Client()


def _turns(questions: list[str]) -> list[dict[str, Any]]:
    contents = []
    for question in questions:
        contents.append({"type": "user_input", "content": [{"type": "text", "text": question}]})
    return contents


def one() -> str | None:
    contents = _turns(["Why?"])
    return client.interactions.create(model="gemini-2.5-flash", input=contents, store=False).output_text


def two(system=None) -> str | None:
    contents = _turns(["How?", "When?"])
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        system_instruction=system or "Be short.",
        store=False,
    ).output_text


asking = two
print(one(), asking(), asking("Be long."))
