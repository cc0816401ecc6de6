# finding: GI309 4 GI319
# finding: GI309 4 GI319
# run: raises BadRequestError
from google import genai

client = genai.Client()
schema = {"type": "OBJECT", "properties": {"name": {"type": "STRING"}}}
print(schema["type"])
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format={"type": "text", "mime_type": "application/json", "schema": schema},
    store=False,
)
print(interaction.output_text)
