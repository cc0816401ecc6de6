# finding: GI101 6
# rows: part.inline_data, part.inline_data.data, part.inline_data.mime_type, part.text
from google import genai
from google.genai import types

client = genai.Client()
pixels = b"\x89PNG\r\n\xff\xfe"
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Part.from_bytes(data=pixels, mime_type="image/png"),
        "Describe the picture.",
    ],
)
print(response.text)
# output
import base64

from google import genai

client = genai.Client()
pixels = b"\x89PNG\r\n\xff\xfe"
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "image",
            "data": base64.b64encode(pixels).decode(),
            "mime_type": "image/png",
        },
        {"type": "text", "text": "Describe the picture."},
    ],
    store=False,
)
print(response.output_text)
