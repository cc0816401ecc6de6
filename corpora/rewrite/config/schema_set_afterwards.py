# finding: GI101 7
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(response_mime_type="application/json")
config.response_schema = {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}}
r = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=config)
print(r.text)
# output
from typing import Any

from google import genai

client = genai.Client()
config: dict[str, Any] = {"response_format": {"type": "text", "mime_type": "application/json"}}
config["response_format"]["schema"] = {"type": "object", "properties": {"a": {"type": "string"}}}
r = client.interactions.create(
    model="gemini-2.5-flash",
    input="A moon.",
    **config,
    store=False,
)
print(r.output_text)
