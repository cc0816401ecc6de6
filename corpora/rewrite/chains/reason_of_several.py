# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if response.candidates[0].finish_reason.name in ("STOP", "MAX_TOKENS"):
    print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
if response.status in ("completed", "incomplete"):
    print(response.output_text)
