# finding: GI201 5
# finding: GI201 6
# finding: GI201 13
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import json

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel(
    "gemini-2.5-flash",
    generation_config={
        "response_mime_type": "application/json",
        "response_schema": {"type": "object", "properties": {"moon": {"type": "string"}}},
    },
)
response = model.generate_content("Name a moon.")
print(json.loads(response.text))
# output
import json

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": {"type": "object", "properties": {"moon": {"type": "string"}}},
    },
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(json.loads(response.output_text))
