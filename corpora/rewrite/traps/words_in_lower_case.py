
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_level": "high"},
    safety_settings=[{"type": "harassment", "threshold": "block_none"}],
    response_format={"type": "text", "mime_type": "application/json", "schema": {"type": ["string", "null"]}},
    store=False,
)
print(interaction.output_text)
