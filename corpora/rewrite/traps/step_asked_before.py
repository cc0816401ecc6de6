# flags: --unsafe
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if interaction.steps[-1].type != "model_output":
    raise SystemExit("no text")
print(interaction.steps[-1].content[0].text)
