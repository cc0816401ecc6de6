# finding: GI101 8 GI509
from google import genai
from google.genai import types

client = genai.Client()
parts = []
for picture in (b"one", b"two"):
    parts.append(types.Part.from_bytes(data=picture, mime_type="image/png"))
response = client.models.generate_content(
    model="gemini-2.5-flash", contents=[types.Content(role="user", parts=parts)]
)
print(response.text, parts[0].inline_data.mime_type)
