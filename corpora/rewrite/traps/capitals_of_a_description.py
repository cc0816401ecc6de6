
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="HIGH",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": {"type": "string", "description": "OBJECT", "enum": ["HIGH", "LOW"]},
    },
    store=False,
)
print(interaction.output_text)
