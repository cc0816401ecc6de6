# finding: GI303 9
# run: raises ValidationError
from google import genai

client = genai.Client()
picture = b"\x89PNG\xff"
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "text", "text": "What is this?"},
        {"type": "image", "mime_type": "image/png", "data": picture},
    ],
    store=False,
)
print(interaction.output_text)
# output
import base64

from google import genai

client = genai.Client()
picture = b"\x89PNG\xff"
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "text", "text": "What is this?"},
        {"type": "image", "mime_type": "image/png", "data": base64.b64encode(picture).decode()},
    ],
    store=False,
)
print(interaction.output_text)
