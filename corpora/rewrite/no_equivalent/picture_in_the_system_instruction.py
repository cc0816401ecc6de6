# finding: GI101 5 GI507
# run: generateContent rejects it, too
# rows: config.system_instruction.media
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        system_instruction=types.Part.from_bytes(data=b"GIF89a", mime_type="image/gif")
    ),
)
print(response.text)
