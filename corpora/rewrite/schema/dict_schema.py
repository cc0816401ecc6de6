# finding: GI101 4
# rows: schema.any_of, schema.nullable, schema.items, schema.property_ordering, schema.min_items, schema.max_items, schema.minimum, schema.maximum, schema.title, schema.default, schema.format, schema.example, schema.pattern, schema.type.ARRAY, schema.type.INTEGER, schema.type.NUMBER, schema.type.BOOLEAN
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Describe a moon.",
    config={
        "response_mime_type": "application/json",
        "response_schema": {
            "type": "OBJECT",
            "title": "Moon",
            "properties": {
                "radius": {"type": "NUMBER", "minimum": 1, "maximum": 5000, "nullable": True},
                "name": {"type": "STRING", "pattern": "[A-Z].*", "example": "Titan"},
                "kind": {"type": "STRING", "format": "enum", "enum": ["inner", "outer"], "default": "inner"},
                "craters": {"type": "ARRAY", "items": {"type": "STRING"}, "min_items": 1, "max_items": 3},
                "discovered": {"any_of": [{"type": "INTEGER"}, {"type": "BOOLEAN"}]},
            },
            "property_ordering": ["name", "radius", "kind"],
            "required": ["name"],
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
            "type": "object",
            "title": "Moon",
            "properties": {
                "name": {"type": "string", "pattern": "[A-Z].*", "examples": ["Titan"]},
                "radius": {"type": ["number", "null"], "minimum": 1, "maximum": 5000},
                "kind": {"type": "string", "enum": ["inner", "outer"], "default": "inner"},
                "craters": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 3},
                "discovered": {"anyOf": [{"type": "integer"}, {"type": "boolean"}]},
            },
            "required": ["name"],
        },
    },
    store=False,
)
print(response.output_text)
