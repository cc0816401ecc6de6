# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
TYPES = {"png": "image/png", "jpg": "image/jpg", "webp": "image/webp"}
name = "moon.jpg"

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"GIF89a", mime_type=TYPES.get(name.rpartition(".")[2], "image/jpeg")), "What is it?"],
)
print(response.text)
# output
import base64

from google import genai

client = genai.Client()
TYPES = {"png": "image/png", "jpg": "image/jpg", "webp": "image/webp"}
name = "moon.jpg"

response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "image",
            "data": base64.b64encode(b"GIF89a").decode(),
            "mime_type": TYPES.get(name.rpartition(".")[2], "image/jpeg").replace("image/jpg", "image/jpeg"),
        },
        {"type": "text", "text": "What is it?"},
    ],
    store=False,
)
print(response.output_text)
