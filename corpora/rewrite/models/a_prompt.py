# flags: --models
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-3.5-flash", input="gemini-3-pro-preview")
print(interaction.output_text)
