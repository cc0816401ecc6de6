# finding: GI101 12 unsafe
from google import genai
from google.genai import types

client = genai.Client()


def describe(files, prompt: str):
    parts = []
    for data, kind in files:
        parts.append(types.Part.from_bytes(data=data, mime_type=kind))
    parts.append(types.Part(text=prompt))
    return client.models.generate_content(model="gemini-2.5-flash", contents=parts).text


print(describe([(b"one", "image/png")], "Which moon?"))
