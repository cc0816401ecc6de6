# finding: GI101 7
from google import genai
from google.genai import types

client = genai.Client()
pictures = [types.Part.from_bytes(data=data, mime_type="image/png") for data in (b"one", b"two")]
for prompt in ("Which moons?", "Which is larger?"):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[*pictures, prompt])
    print(response.text)
# output
import base64

from google import genai

client = genai.Client()
pictures = [{
    "type": "image",
    "data": base64.b64encode(data).decode(),
    "mime_type": "image/png",
} for data in (b"one", b"two")]
for prompt in ("Which moons?", "Which is larger?"):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[*pictures, {"type": "text", "text": prompt}],
        store=False,
    )
    print(response.output_text)
