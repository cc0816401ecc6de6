# flags: --models
import os

from google import genai

client = genai.Client()
interaction = client.interactions.create(model=os.environ.get("MODEL", "gemini-2.0-flash"), input="Name a moon.")
print(interaction.output_text)
