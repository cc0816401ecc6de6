# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print("".join(part.text for candidate in response.candidates for part in candidate.content.parts if part.text))
# output
from google import genai

client = genai.Client()
response = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
print(response.output_text)
