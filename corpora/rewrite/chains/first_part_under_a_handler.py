# finding: GI101 4
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
try:
    print(response.candidates[0].content.parts[0].text)
except (IndexError, AttributeError):
    print("nothing")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
try:
    print(response.output_text)
except (IndexError, AttributeError):
    print("nothing")
