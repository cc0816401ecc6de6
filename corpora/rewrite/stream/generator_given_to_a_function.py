# finding: GI102 10
# flags: --unsafe
from google import genai

client = genai.Client()


def show(pieces):
    print("".join(pieces))


stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
show(chunk.text or "" for chunk in stream)
# output
from google import genai

client = genai.Client()


def show(pieces):
    print("".join(pieces))


stream = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
)


def texts(stream):
    for event in stream:
        if event.event_type == "step.delta" and event.delta.type == "text":
            yield event.delta.text
        elif event.event_type == "error":
            raise RuntimeError(event.error)


show(texts(stream))
