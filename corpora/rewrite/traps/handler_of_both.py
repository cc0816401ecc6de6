
from google import genai
from google.genai import errors

client = genai.Client()
try:
    interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
    print(interaction.output_text)
except (errors.APIError, OSError) as error:
    print(error)
