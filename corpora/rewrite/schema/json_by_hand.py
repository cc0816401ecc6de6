# finding: GI101 7
import json

from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Describe a moon.",
    config=types.GenerateContentConfig(response_mime_type="application/json"),
)
print(json.loads(response.text))
# output
import json

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Describe a moon.",
    response_format={"type": "text", "mime_type": "application/json"},
    store=False,
)
print(json.loads(response.output_text))
