# finding: GI311 4
# run: raises TypeError
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    store=False,
)
print(interaction.output_text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
print(interaction.output_text)
