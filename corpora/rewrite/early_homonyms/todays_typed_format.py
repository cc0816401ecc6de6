
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format={"type": "text", "mime_type": "application/json", "schema": {"type": "object", "properties": {}}},
)
print(interaction.output_text)
