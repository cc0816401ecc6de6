# finding: GI101 5
from google import genai

client = genai.Client()
question = "Name a moon."
response = client.models.generate_content(
    model="gemini-2.5-flash", contents=question,
)
print(response.text)
# output
from google import genai

client = genai.Client()
question = "Name a moon."
response = client.interactions.create(
    model="gemini-2.5-flash", input=question, store=False,
)
print(response.output_text)
