# finding: GI103 4
# finding: GI103 5
# rows: entry_point.chat.send_message_stream
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for chunk in chat.send_message_stream("Name a moon."):
    print(chunk.text, end="")
# output
from google import genai

client = genai.Client()
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
