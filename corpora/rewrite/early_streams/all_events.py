# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
for event in client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True):
    if event.event_type == "interaction.start":
        print("started", event.interaction.status)
    elif event.event_type in ["content.start", 'content.stop']:
        print("content")
    elif event.event_type == "content.delta" and event.delta.type == "thought_summary":
        print(event.delta.content.text)
    elif event.event_type == "content.delta" and event.delta.type == "text":
        print(event.delta.text)
    elif event.event_type == "error":
        print(event.error)
# output
from google import genai

client = genai.Client()
for event in client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True):
    if event.event_type == "interaction.created":
        print("started", event.interaction.status)
    elif event.event_type in ["step.start", 'step.stop']:
        print("content")
    elif event.event_type == "step.delta" and event.delta.type == "thought_summary":
        print(event.delta.content.text)
    elif event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text)
    elif event.event_type == "error":
        print(event.error)
