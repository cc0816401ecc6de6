# finding: GI312 5 GI319
# run: raises AttributeError
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
print(interaction.candidates[0].content.parts[0].text)
