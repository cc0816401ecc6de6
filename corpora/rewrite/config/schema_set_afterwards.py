# finding: GI101 7 GI506
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(response_mime_type="application/json")
config.response_schema = {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}}
r = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=config)
print(r.text)
