# flags: --unsafe
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
last = interaction.steps[-1]
if last.type == "model_output":
    print(last.content[0].text)
