# finding: GI103 4
# finding: GI103 5
# finding: GI103 8
# finding: GI103 11
# types: the id of the turn before may be None to a type checker, and then `create()` gives a union
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
response = chat.send_message_stream(message="I have 2 dogs in my house.")
for chunk in response:
    print(chunk.text, end="")
response = chat.send_message_stream(message="How many paws are in my house?")
for chunk in response:
    print(chunk.text, end="")
answer = chat.send_message("Are you sure?")
print(answer.text)
# output
from google import genai

client = genai.Client()
previous_interaction_id = None
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="I have 2 dogs in my house.",
    previous_interaction_id=previous_interaction_id,
    stream=True,
)
for event in response:
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "interaction.completed":
        previous_interaction_id = event.interaction.id
    elif event.event_type == "error":
        raise RuntimeError(event.error)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="How many paws are in my house?",
    previous_interaction_id=previous_interaction_id,
    stream=True,
)
for event in response:
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "interaction.completed":
        previous_interaction_id = event.interaction.id
    elif event.event_type == "error":
        raise RuntimeError(event.error)
answer = client.interactions.create(
    model="gemini-2.5-flash",
    input="Are you sure?",
    previous_interaction_id=previous_interaction_id,
)
print(answer.output_text)
