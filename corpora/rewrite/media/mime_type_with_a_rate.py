# finding: GI101 7 GI507
from google import genai
from google.genai import types

client = genai.Client()
rated = len("moon") > 3

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"GIF89a", mime_type="audio/L16;rate=24000" if rated else "audio/wav"), "What is it?"],
)
print(response.text)
