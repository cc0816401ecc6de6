# finding: GI101 6
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
except (json.JSONDecodeError, TypeError):
    data = {}
print(data)
# output
import json

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Please block me.",
    response_format={"type": "text", "mime_type": "application/json"},
    store=False,
)
try:
    data = json.loads(response.output_text)
except (json.JSONDecodeError, TypeError):
    data = {}
print(data)
