# finding: GI102 7
from google import genai

client = genai.Client()


def handle(event: str) -> None:
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=event):
        if chunk.text:
            print(event, chunk.text)


handle("Name a moon.")
# output
from google import genai

client = genai.Client()


def handle(event: str) -> None:
    for chunk in client.interactions.create(
        model="gemini-2.5-flash",
        input=event,
        stream=True,
        store=False,
    ):
        if chunk.event_type == "step.delta" and chunk.delta.type == "text":
            print(event, chunk.delta.text)
        elif chunk.event_type == "error":
            raise RuntimeError(chunk.error)


handle("Name a moon.")
