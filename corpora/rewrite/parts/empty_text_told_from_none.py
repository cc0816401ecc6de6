# finding: GI101 4
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Say nothing.",
)
answer = ""
for part in response.candidates[0].content.parts:
    if part.text is not None:
        print("text:", part.text)
for part in response.candidates[0].content.parts:
    if part.text:
        answer += part.text
print(repr(answer))
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Say nothing.",
    store=False,
)
answer = ""
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type == "text":
                print("text:", item.text)
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type == "text":
                answer += item.text
print(repr(answer))
