# finding: GI101 6 GI519
import json

from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Please block me.",
    config={"response_mime_type": "application/json"},
)
try:
    data = json.loads(response.text)
except TypeError:
    data = {}
print(data)
