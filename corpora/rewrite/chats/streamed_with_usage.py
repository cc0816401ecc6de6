# finding: GI103 4
# finding: GI103 6
# types: the id of the turn before may be None to a type checker, and then `create()` gives a union
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for question in ("Name a moon.", "And another?"):
    for chunk in chat.send_message_stream(question):
        if chunk.text:
            print(chunk.text, end="")
        if chunk.usage_metadata:
            total = chunk.usage_metadata.total_token_count
    print(total)
# output
from google import genai

client = genai.Client()
previous_interaction_id = None
for question in ("Name a moon.", "And another?"):
    for event in client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        previous_interaction_id=previous_interaction_id,
        stream=True,
    ):
        if event.event_type == "interaction.completed":
            previous_interaction_id = event.interaction.id
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text, end="")
        elif event.event_type == "interaction.completed" and event.interaction.usage:
            total = event.interaction.usage.total_tokens
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    print(total)
