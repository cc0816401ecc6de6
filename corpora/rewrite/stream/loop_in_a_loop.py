# finding: GI102 5
from google import genai

client = genai.Client()
for topic in ("moon", "star"):
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=topic):
        if chunk.text:
            print(chunk.text, end="")
    else:
        print()
# output
from google import genai

client = genai.Client()
for topic in ("moon", "star"):
    for event in client.interactions.create(
        model="gemini-2.5-flash",
        input=topic,
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text, end="")
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    else:
        print()
