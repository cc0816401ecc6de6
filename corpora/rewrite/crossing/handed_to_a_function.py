# finding: GI101 8
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _send(contents: list[types.Content]) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    contents.append(response.candidates[0].content)
    return response.text or ""


history = []
history.append(types.Content(role="user", parts=[types.Part(text="Name a moon.")]))
print(_send(history))
history.append(types.Content(role="user", parts=[types.Part(text="And another?")]))
print(_send(contents=history))
# output
from typing import Any

from google import genai

client = genai.Client()


def _send(contents: list[dict[str, Any]]) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    )
    contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
    return response.output_text or ""


history = []
history.append({
    "type": "user_input",
    "content": [{"type": "text", "text": "Name a moon."}],
})
print(_send(history))
history.append({
    "type": "user_input",
    "content": [{"type": "text", "text": "And another?"}],
})
print(_send(contents=history))
