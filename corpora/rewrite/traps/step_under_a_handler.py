# flags: --unsafe
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
try:
    print(interaction.steps[-1].content[0].text)
except (AttributeError, IndexError):
    print("no text")
