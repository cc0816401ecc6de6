
from google import genai

client = genai.Client()


def describe(picture: bytes) -> str | None:
    interaction = client.interactions.create(
        model="gemini-2.5-flash",
        input=[{"type": "image", "mime_type": "image/png", "data": picture}],
        store=False,
    )
    return interaction.output_text


print(describe(b"iVBORw0KGgo="))
