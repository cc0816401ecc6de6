# finding: GI203 4
# flags: --unsafe
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)
for event in stream:
    if event.event_type == "content.delta":
        print(event.index)
# output
from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)
for event in stream:
    if event.event_type == "step.delta":
        print(event.index)
