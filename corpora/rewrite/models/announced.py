# finding: GI340 4 GI341
# flags: --models
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="models/gemini-2.5-flash", input="Name a moon.")
print(interaction.output_text)
