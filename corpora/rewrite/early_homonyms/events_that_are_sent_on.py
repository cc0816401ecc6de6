from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", stream=True)
for event in stream:
    if event.event_type == "step.delta" and event.delta.type == "text":
        print({"event": "content.delta", "data": event.delta.text})
print({"event": "content.stop"})
