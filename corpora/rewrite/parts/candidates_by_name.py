# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
candidates = getattr(response, "candidates", None) or []
for candidate in candidates:
    content = getattr(candidate, "content", None)
    if not content:
        print("no content")
    parts = content.parts if content else []
    for part in parts:
        if getattr(part, "text", None):
            print(part.text)
if len(candidates) > 0:
    print("some")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
if response.steps:
    if not response.steps:
        print("no content")
    for step in response.steps or []:
        if step.type == "model_output":
            for item in step.content or []:
                if item.type == "text" and item.text:
                    print(item.text)
if len(response.steps or []) > 0:
    print("some")
