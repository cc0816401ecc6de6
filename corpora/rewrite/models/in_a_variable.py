# finding: GI340 3 GI341
# flags: --models
from google import genai

MODEL = "gemini-3-pro-preview"
PRICES = {MODEL: 2}
client = genai.Client()
interaction = client.interactions.create(model=MODEL, input="Name a moon.")
print(interaction.output_text)
print(PRICES[MODEL])
