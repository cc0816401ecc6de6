
from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)

for event in stream:
    if event.event_type in ("step.delta", "content.delta"):
        if event.delta.type == "text":
            print(event.delta.text, end="")
