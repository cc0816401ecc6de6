# finding: GI309 7
# finding: GI309 8
# run: raises BadRequestError
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    safety_settings=[{"type": "harassment", "threshold": 'BLOCK_NONE'}],
    service_tier="STANDARD",
    store=False,
)
print(interaction.output_text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    safety_settings=[{"type": "harassment", "threshold": 'block_none'}],
    service_tier="standard",
    store=False,
)
print(interaction.output_text)
