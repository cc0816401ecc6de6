# finding: GI304 5
# run: raises AttributeError
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if not interaction.error:
    print(interaction.output_text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if not interaction.errors:
    print(interaction.output_text)
