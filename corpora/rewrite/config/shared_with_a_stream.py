# finding: GI101 6
# finding: GI102 7
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.2)
first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="More.", config=config):
    print(chunk.text, end="")
print(first.text)
# output
from google import genai

client = genai.Client()
first = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"temperature": 0.2},
    store=False,
)
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="More.",
    generation_config={"temperature": 0.2},
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print(first.output_text)
