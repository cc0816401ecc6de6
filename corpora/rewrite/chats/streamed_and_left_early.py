# finding: GI103 4
# finding: GI103 5
# finding: GI103 8
# finding: GI103 10
# types: the id of the turn before may be None to a type checker, and then `create()` gives a union
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for chunk in chat.send_message_stream("Name a moon."):
    print(len(chunk.text or "") > 0)
    break
for chunk in chat.send_message_stream("Name a planet."):
    print(chunk.text, end="")
print(chat.send_message("And another?").text)
# output
from google import genai

client = genai.Client()
previous_interaction_id = None
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    previous_interaction_id=previous_interaction_id,
    stream=True,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(len(event.delta.text or "") > 0)
        break
    elif event.event_type == "interaction.completed":
        previous_interaction_id = event.interaction.id
    elif event.event_type == "error":
        raise RuntimeError(event.error)
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a planet.",
    previous_interaction_id=previous_interaction_id,
    stream=True,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "interaction.completed":
        previous_interaction_id = event.interaction.id
    elif event.event_type == "error":
        raise RuntimeError(event.error)
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="And another?",
    previous_interaction_id=previous_interaction_id,
)
print(interaction.output_text)
