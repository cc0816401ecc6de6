# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
for event in client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True):
    if event.event_type == "content.start" and event.content.type == "text":
        print("The answer:")
    if event.event_type == "content.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
# output
from google import genai

client = genai.Client()
for event in client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True):
    if event.event_type == "step.start" and event.step.type == "model_output":
        print("The answer:")
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
