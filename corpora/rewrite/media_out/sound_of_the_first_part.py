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
if (
    not response.candidates
    or not response.candidates[0].content
    or not response.candidates[0].content.parts
    or not response.candidates[0].content.parts[0].inline_data
    or not response.candidates[0].content.parts[0].inline_data.data
):
    raise SystemExit("no audio")
blob = response.candidates[0].content.parts[0].inline_data
data = response.candidates[0].content.parts[0].inline_data.data
print(len(data), len(blob.data), blob.mime_type[:5])
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
if (
    not response.steps
    or not response.output_audio
    or not response.output_audio.data
):
    raise SystemExit("no audio")
blob = response.output_audio
data = base64.b64decode(response.output_audio.data or "")
print(len(data), len(base64.b64decode(blob.data or "")), blob.mime_type[:5])
