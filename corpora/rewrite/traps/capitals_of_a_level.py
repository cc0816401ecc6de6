# finding: GI309 7
# run: raises BadRequestError
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_level": "HIGH", "temperature": 0.5},
    store=False,
)
print(interaction.output_text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_level": "high", "temperature": 0.5},
    store=False,
)
print(interaction.output_text)
