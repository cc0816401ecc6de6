# finding: GI304 5 GI319
# run: raises AttributeError
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
print(interaction.output_text, interaction.error)
