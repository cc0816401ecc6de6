# finding: GI102 5 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config=types.GenerateContentConfig(
        response_modalities=["IMAGE", "TEXT"],
        thinking_config=types.ThinkingConfig(include_thoughts=True),
    ),
):
    part = chunk.candidates[0].content.parts[0]
    if part.inline_data:
        print(len(part.inline_data.data))
    elif part.text:
        print(part.text, end="")
