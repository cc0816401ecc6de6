# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon as JSON.",
    response_mime_type="application/json",
    store=False,
)
print(interaction.outputs[-1].text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon as JSON.",
    response_format={"type": "text", "mime_type": "application/json"},
    store=False,
)
print(interaction.output_text)
