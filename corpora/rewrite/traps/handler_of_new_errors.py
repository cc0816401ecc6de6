
from google import genai
from google.genai._interactions import APIError

client = genai.Client()


try:
    interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
    print(interaction.output_text)
except APIError as error:
    print(error.status_code)
