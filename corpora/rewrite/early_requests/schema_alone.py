# finding: GI203 5
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
schema = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", response_format=schema)
print(interaction.outputs[-1].text)
# output
from google import genai

client = genai.Client()
schema = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", response_format={
    "type": "text",
    "mime_type": "application/json",
    "schema": schema,
})
print(interaction.output_text)
