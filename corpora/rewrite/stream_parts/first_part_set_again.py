# finding: GI102 6 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
part = None
for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config=types.GenerateContentConfig(response_modalities=["IMAGE", "TEXT"]),
):
    if part is not None:
        print("one more")
    part = chunk.candidates[0].content.parts[0]
    if part.inline_data:
        print(len(part.inline_data.data))
