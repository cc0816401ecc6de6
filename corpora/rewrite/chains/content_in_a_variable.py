# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
content = response.candidates[0].content
if content and content.parts:
    print("".join(part.text for part in content.parts if part.text))
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
if response.steps:
    print(response.output_text)
