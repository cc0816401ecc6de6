# finding: GI301 5 GI319
# flags: --unsafe
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
print(interaction.steps[1].content[0].text)
