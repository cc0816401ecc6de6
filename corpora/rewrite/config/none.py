# finding: GI101 5
from google import genai

client = genai.Client()
question = "Name three moons."
print(client.models.generate_content(model="gemini-2.5-flash", contents=question, config=None).text)
# output
from google import genai

client = genai.Client()
question = "Name three moons."
print(client.interactions.create(model="gemini-2.5-flash", input=question, store=False).output_text)
