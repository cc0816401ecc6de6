# finding: GI101 8 GI518
from google import genai
from google.genai import types

client = genai.Client()


def describe(base64: bytes) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=[types.Part.from_bytes(data=base64, mime_type="image/png"), "What?"]
    )
    return response.text or ""


print(describe(b"GIF"))
