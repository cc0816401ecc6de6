# finding: GI101 4
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for number, part in enumerate(response.candidates[0].content.parts or [], start=1):
    if part.text:
        print(number, part.text)
    else:
        print(number, "no text")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
for number, item in enumerate([
    item
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
], start=1):
    if item.type == "text" and item.text:
        print(number, item.text)
    else:
        print(number, "no text")
