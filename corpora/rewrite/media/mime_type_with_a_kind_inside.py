# finding: GI101 9 unsafe
from google import genai
from google.genai import types

client = genai.Client()
kind = "image"
if len(kind) > 9:
    kind = "video"

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"GIF89a", mime_type=f"{kind}/webp"), "What is it?"],
)
print(response.text)
