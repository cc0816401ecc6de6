# flags: --unsafe
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
for step in interaction.steps:
    if step.type == "model_output":
        print(step.content[0].text)
