# finding: GI101 7 GI507
import mimetypes
from google import genai
from google.genai import types

client = genai.Client()
mime_type = mimetypes.guess_type("moon.png")[0]
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"GIF89a", mime_type=mime_type), "What is it?"],
)
print(response.text)
