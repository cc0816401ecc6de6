# finding: GI301 6 GI319
# flags: --unsafe
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
step = interaction.steps[-1]
print(step.content[0].text)
