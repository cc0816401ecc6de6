# finding: GI203 8 GI592
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
def schema_of(name):
    return {"type": "object", "properties": {name: {"type": "string"}}}


interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format=schema_of("name"),
    response_mime_type="application/json",
)
print(interaction.id != "")
