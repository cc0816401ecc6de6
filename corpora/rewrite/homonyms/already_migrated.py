from google import genai

client = genai.Client()
# Was client.models.generate_content(...) until the move to the Interactions API.
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
print(interaction.output_text)
