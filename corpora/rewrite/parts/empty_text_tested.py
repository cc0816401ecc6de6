# finding: GI101 4
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Say nothing.",
)
for part in response.candidates[0].content.parts:
    if part.text:
        print("text:", part.text)
    else:
        print("nothing")
print([part.text for part in response.candidates[0].content.parts if part.text])
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Say nothing.",
    store=False,
)
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type == "text" and item.text:
                print("text:", item.text)
            else:
                print("nothing")
print([
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text" and item.text
])
