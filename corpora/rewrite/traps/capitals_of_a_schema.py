# finding: GI309 5
# finding: GI309 6
# finding: GI309 6
# finding: GI309 6
# run: raises BadRequestError
from google import genai

client = genai.Client()
schema = {
    "type": "OBJECT",
    "properties": {"type": {"type": "STRING"}, "names": {"type": "ARRAY", "items": {"type": "STRING"}}},
}
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format={"type": "text", "mime_type": "application/json", "schema": schema},
    store=False,
)
print(interaction.output_text)
# output
from google import genai

client = genai.Client()
schema = {
    "type": "object",
    "properties": {"type": {"type": "string"}, "names": {"type": "array", "items": {"type": "string"}}},
}
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format={"type": "text", "mime_type": "application/json", "schema": schema},
    store=False,
)
print(interaction.output_text)
