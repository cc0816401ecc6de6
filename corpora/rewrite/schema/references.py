# finding: GI101 4
# rows: schema.additional_properties, schema.defs, schema.ref, schema.type.NULL
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Describe a moon.",
    config={
        "response_mime_type": "application/json",
        "response_json_schema": {
            "$defs": {"name": {"type": "string"}},
            "type": "object",
            "properties": {"name": {"$ref": "#/$defs/name"}, "rings": {"type": ["integer", "null"]}},
            "additionalProperties": False,
        },
    },
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Describe a moon.",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": {
            "$defs": {"name": {"type": "string"}},
            "type": "object",
            "properties": {"name": {"$ref": "#/$defs/name"}, "rings": {"type": ["integer", "null"]}},
            "additionalProperties": False,
        },
    },
    store=False,
)
print(response.output_text)
