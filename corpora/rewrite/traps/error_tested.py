# finding: GI304 5
# finding: GI304 6
# run: raises AttributeError
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if interaction.error:
    print("failed:", interaction.error.message)
else:
    print(interaction.output_text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if interaction.errors:
    print("failed:", interaction.errors[0].message)
else:
    print(interaction.output_text)
