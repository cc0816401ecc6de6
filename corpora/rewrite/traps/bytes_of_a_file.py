# finding: GI303 11
# run: there is no such file
import pathlib

from google import genai

client = genai.Client()
picture = pathlib.Path("moon.png")
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "text", "text": "What is this?"},
        {"type": "image", "mime_type": "image/png", "data": picture.read_bytes()},
    ],
    store=False,
)
print(interaction.output_text)
# output
import base64
import pathlib

from google import genai

client = genai.Client()
picture = pathlib.Path("moon.png")
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "text", "text": "What is this?"},
        {"type": "image", "mime_type": "image/png", "data": base64.b64encode(picture.read_bytes()).decode()},
    ],
    store=False,
)
print(interaction.output_text)
