
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if hasattr(interaction, "error") and interaction.error:
    print(interaction.error)
print(interaction.output_text)
