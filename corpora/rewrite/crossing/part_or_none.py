# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def _load(path):
    if path.endswith("png"):
        return types.Part.from_bytes(data=b"x", mime_type="image/png")
    return None


print(client.models.generate_content(model="gemini-2.5-flash", contents=["What?", _load("x.png")]).text)
# output
import base64

from google import genai

client = genai.Client()


def _load(path):
    if path.endswith("png"):
        return {"type": "image", "data": base64.b64encode(b"x").decode(), "mime_type": "image/png"}
    return None


print(client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "text", "text": "What?"}, _load("x.png")],
    store=False,
).output_text)
