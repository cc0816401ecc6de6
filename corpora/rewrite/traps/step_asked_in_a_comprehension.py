# flags: --unsafe
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
texts = [step.content[0].text for step in [interaction.steps[-1]] if step.type == "model_output"]
print(texts)
