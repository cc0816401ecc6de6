# finding: GI101 5
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-preview-tts",
    contents="Say hello.",
    config=types.GenerateContentConfig(response_modalities=["AUDIO"]),
)
try:
    print(len(response.candidates[0].content.parts[0].inline_data.data))
except (AttributeError, IndexError):
    print("no sound")
# output
import base64

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-preview-tts",
    input="Say hello.",
    response_format={"type": "audio"},
    store=False,
)
try:
    print(len(base64.b64decode(response.output_audio.data or "")))
except (AttributeError, IndexError):
    print("no sound")
