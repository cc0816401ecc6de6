# finding: GI101 13 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _load(path):
    if path.endswith("png"):
        return types.Part.from_bytes(data=b"x", mime_type="image/png")
    return None


print(client.models.generate_content(model="gemini-2.5-flash", contents=["What?", _load("x.png")]).text)
