# finding: GI101 7 GI508
# run: types.GenerateContentConfig does not know response_format, whatever the migration guide says
from google import genai
from google.genai import types

client = genai.Client()

def ask(schema):
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="A recipe for bread.",
        config=types.GenerateContentConfig(
            response_format=[{"type": "text", "mime_type": "application/json", "schema": schema}]
        ),
    )
    return response.text
