# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Please block me.")
if not response.candidates:
    print("blocked")
else:
    print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Please block me.",
    store=False,
)
if not response.steps:
    print("blocked")
else:
    print(response.output_text)
