# finding: GI340 4 GI341
# flags: --models
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.0-flash", input="Name a moon.")
print(interaction.output_text)
