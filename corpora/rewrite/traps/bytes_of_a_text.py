
from google import genai

client = genai.Client()
encoded = "iVBORw0KGgo="
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "text", "text": "What is this?"},
        {"type": "image", "mime_type": "image/png", "data": encoded.encode()},
    ],
    store=False,
)
print(interaction.output_text)
