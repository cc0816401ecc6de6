# flags: --models
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.0-flash-tuned", input="Name a moon.")
print(interaction.output_text)
