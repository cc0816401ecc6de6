# finding: GI101 11 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _load(path):
    return types.Part.from_bytes(data=path.encode(), mime_type="image/png")


print(client.models.generate_content(model="gemini-2.5-flash", contents=["What?", _load("x.png")]).text)
print(_load("y").inline_data.mime_type)
