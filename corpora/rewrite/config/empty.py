# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
question = "Name three moons."
response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig())
print(response.text)
# output
from google import genai

client = genai.Client()
question = "Name three moons."
response = client.interactions.create(model="gemini-2.5-flash", input=question, store=False)
print(response.output_text)
