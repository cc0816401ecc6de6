# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if not response.candidates or not response.candidates[0].content or not response.candidates[0].content.parts:
    print("nothing")
else:
    print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if not response.steps:
    print("nothing")
else:
    print(response.output_text)
