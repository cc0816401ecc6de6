# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if (
    response.candidates
    and response.candidates[0].content
    and response.candidates[0].content.parts
    and response.text
):
    print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
if (
    response.steps
    and response.output_text
):
    print(response.output_text)
