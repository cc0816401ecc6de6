
from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)

for event in stream:
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "interaction.completed":
        print(event.interaction.status)
