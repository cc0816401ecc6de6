
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
outputs = getattr(interaction, "outputs", None)
print(outputs[-1].text if outputs else interaction.output_text)
