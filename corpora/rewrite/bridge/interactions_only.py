# flags: --bridge
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name three moons.", store=False)
print(interaction.output_text)
