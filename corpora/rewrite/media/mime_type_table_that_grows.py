# finding: GI101 9 unsafe
from google import genai
from google.genai import types

client = genai.Client()
TYPES = {"png": "image/png"}
TYPES["mp3"] = "audio/mp3"
name = "moon.png"

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"GIF89a", mime_type=TYPES[name.rpartition(".")[2]]), "What is it?"],
)
print(response.text)
