# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for part in response.candidates[0].content.parts:
    # only what can be read
    if not part.text:
        continue
    line = part.text.strip()
    if len(line) < 3:
        break
    print(line)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
for item in [
    item
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
]:
    if item.type == "text" and item.text:
        # only what can be read
        line = item.text.strip()
        if len(line) < 3:
            break
        print(line)
