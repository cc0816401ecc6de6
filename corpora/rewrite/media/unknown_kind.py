# finding: GI101 5 GI507
# rows: part.media.unknown
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"PK", mime_type="application/x-unknown"), "What is it?"],
)
print(response.text)
