# finding: GI311 5 GI319
# run: raises TypeError
from google import genai
from google.genai import types

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    config=types.GenerateContentConfig(temperature=0.5),
    store=False,
)
print(interaction.output_text)
