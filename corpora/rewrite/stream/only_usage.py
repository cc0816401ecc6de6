# finding: GI102 5
from google import genai

client = genai.Client()
total = 0
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if chunk.usage_metadata is not None:
        total = chunk.usage_metadata.total_token_count
print(total)
# output
from google import genai

client = genai.Client()
total = 0
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
):
    if event.event_type == "interaction.completed" and event.interaction.usage:
        total = event.interaction.usage.total_tokens
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print(total)
