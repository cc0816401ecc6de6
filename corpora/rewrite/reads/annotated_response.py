# finding: GI101 5
from google import genai
from google.genai import types

client = genai.Client()
response: types.GenerateContentResponse = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon."
)
print(response.text)
# output
from google import genai
from google.genai.interactions import Interaction

client = genai.Client()
response: Interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", store=False
)
print(response.output_text)
