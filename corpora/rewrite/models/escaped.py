# finding: GI340 4 GI341
# flags: --models
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-3\x2dpro-preview", input="Name a moon.")
print(interaction.output_text)
