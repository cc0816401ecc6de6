# finding: GI101 8 unsafe
from google import genai
from google.genai import types

client = genai.Client()
TYPES = {"png": "image/png", "pdf": "application/pdf"}
name = "moon.png"

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"GIF89a", mime_type=TYPES[name.rpartition(".")[2]]), "What is it?"],
)
print(response.text)
