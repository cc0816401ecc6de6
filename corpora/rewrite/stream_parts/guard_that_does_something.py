# finding: GI102 4 GI512
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config={"response_modalities": ["TEXT", "IMAGE"]},
):
    if not chunk.candidates:
        print("nothing")
        continue
    if chunk.candidates[0].content.parts[0].inline_data:
        print(chunk.candidates[0].content.parts[0].inline_data.mime_type)
