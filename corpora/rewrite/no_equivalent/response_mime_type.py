# finding: GI101 5 GI507
# run: generateContent rejects it, too
# rows: config.response_mime_type.other
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(response_mime_type="text/x-markdown"),
)
print(response.text)
