# finding: GI102 5
from google import genai

client = genai.Client()
arguments = {"model": "gemini-2.5-flash", "contents": "Name a moon."}
for chunk in client.models.generate_content_stream(**arguments):
    print(chunk.text, end="")
# output
from typing import Any

from google import genai

client = genai.Client()
arguments: dict[str, Any] = {"model": "gemini-2.5-flash", "input": "Name a moon."}
for event in client.interactions.create(**arguments, stream=True, store=False):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
