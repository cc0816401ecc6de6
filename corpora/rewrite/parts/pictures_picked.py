# finding: GI101 5
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config=types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]),
)
pictures = [part.inline_data.data for part in response.candidates[0].content.parts if part.inline_data]
print(len(pictures[0]))
parts = [part for part in response.candidates[0].content.parts if part.inline_data]
if parts:
    print(len(parts[0].inline_data.data), parts[0].inline_data.mime_type)
first = next((part for part in response.parts if part.inline_data is not None), None)
if first is not None:
    print(len(first.inline_data.data))
# output
import base64

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon.",
    response_format=[{"type": "text"}, {"type": "image"}],
    store=False,
)
pictures = [
    base64.b64decode(item.data or "")
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type in ("image", "audio", "video")
]
print(len(pictures[0]))
parts = [
    item
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type in ("image", "audio", "video")
]
if parts:
    print(len(base64.b64decode(parts[0].data or "")), parts[0].mime_type)
first = next((
    item
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type in ("image", "audio", "video")
), None)
if first is not None:
    print(len(base64.b64decode(first.data or "")))
