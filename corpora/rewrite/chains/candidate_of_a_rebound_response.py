# finding: GI101 4 GI512
# finding: GI101 6
# types: the variable gets an answer of either kind
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
candidate = response.candidates[0]
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a star.")
print(candidate.content.parts, response.text)
# output
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
candidate = response.candidates[0]
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a star.",
    store=False,
)
print(candidate.content.parts, response.output_text)
