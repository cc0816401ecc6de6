# flags: --unsafe
# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if response.candidates and response.candidates[0].content and response.candidates[0].content.parts:
    print(response.candidates[0].content.parts[0].text)
else:
    print("nothing")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if response.steps:
    print(response.output_text)
else:
    print("nothing")
