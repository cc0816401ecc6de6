# finding: GI314 8 GI319
from google import genai
from google.genai import errors

client = genai.Client()
try:
    interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
    print(interaction.output_text)
except errors.APIError as error:
    print(error.code)
