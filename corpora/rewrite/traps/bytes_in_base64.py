
import base64

from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "text", "text": "What is this?"},
        {"type": "image", "mime_type": "image/png", "data": base64.b64encode(b"\x89PNG\xff")},
    ],
    store=False,
)
print(interaction.output_text)
