# finding: GI102 4
# rows: response.usage_metadata, response.usage_metadata.total_token_count
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    # Say what there is.
    if chunk.text:
        print(chunk.text, end="")

    if chunk.usage_metadata:
        print(chunk.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
):
    # Say what there is.
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "interaction.completed" and event.interaction.usage:
        print(event.interaction.usage.total_tokens)
    elif event.event_type == "error":
        raise RuntimeError(event.error)
