# flags: --unsafe
# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if not response.parts:
    raise SystemExit("nothing")
print(response.parts[0].text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
if not response.steps:
    raise SystemExit("nothing")
print(response.output_text)
