# finding: GI102 5
from google import genai

client = genai.Client()
usage = None
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    print(chunk.text, end="")
    usage = chunk.usage_metadata
if usage is not None:
    print(usage.prompt_token_count, usage.total_token_count)
# output
from google import genai

client = genai.Client()
usage = None
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "interaction.completed":
        usage = event.interaction.usage
    elif event.event_type == "error":
        raise RuntimeError(event.error)
if usage is not None:
    print(usage.total_input_tokens, usage.total_tokens)
