# finding: GI304 6 GI319
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if interaction.status == "failed":
    print(interaction.error.message)
print(interaction.output_text)
