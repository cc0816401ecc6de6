# finding: GI303 10
# run: there is no such file
from google import genai

client = genai.Client()
with open("moon.png", "rb") as file:
    picture = file.read()
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
with open("moon.png", "rb") as file:
    picture = file.read()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "text", "text": "What is this?"},
        {"type": "image", "mime_type": "image/png", "data": base64.b64encode(picture).decode()},
    ],
    store=False,
)
print(interaction.output_text)
