# finding: GI102 11 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _size(part) -> int:
    return len(part.inline_data.data)


for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config=types.GenerateContentConfig(response_modalities=["IMAGE", "TEXT"]),
):
    part = chunk.candidates[0].content.parts[0]
    if part.inline_data:
        print(_size(part))
