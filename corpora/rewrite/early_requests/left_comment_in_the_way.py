# finding: GI203 4 GI592
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format={"type": "object", "properties": {"name": {"type": "string"}}},
    # the service asks for it
    response_mime_type="application/json",
)
print(interaction.status)
