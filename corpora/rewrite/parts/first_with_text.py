# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
found = next((part for part in response.parts if part.text), None)
print(found.text if found else "nothing")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
found = next((
    item
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text" and item.text
), None)
print(found.text if found else "nothing")
