# finding: GI101 5 GI507
# rows: part.media.empty
# run: raises ClientError
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"", mime_type="image/png"), "What is it?"],
)
print(response.text)
