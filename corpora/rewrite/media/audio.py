# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
sound = b"\xff\x00"
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part(inline_data=types.Blob(data=sound, mime_type="audio/L16;rate=24000")), "Transcribe."],
)
print(response.text)
# output
import base64

from google import genai

client = genai.Client()
sound = b"\xff\x00"
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "audio",
            "data": base64.b64encode(sound).decode(),
            "mime_type": "audio/l16",
            "sample_rate": 24000,
        },
        {"type": "text", "text": "Transcribe."},
    ],
    store=False,
)
print(response.output_text)
