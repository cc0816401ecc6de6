# flags: --models
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-3.5-flash", input="Name a moon.")
print(interaction.output_text)
