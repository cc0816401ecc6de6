
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
print(client.interactions.get(interaction.id).output_text)
