# finding: GI102 9
# rows: error.stream
# types: with a model that is no literal, `create()` gives a union, and an interaction iterates as tuples
from google import genai

client = genai.Client()


def ask(model: str) -> str:
    text = ""
    try:
        stream = client.models.generate_content_stream(model=model, contents="Hello there")
        for chunk in stream:
            if chunk.text:
                text += chunk.text
    except Exception:
        return "failed"
    return text


print(ask("gemini-2.5-flash"))
print(ask("stream-error-503"))
# output
from google import genai

client = genai.Client()


def ask(model: str) -> str:
    text = ""
    try:
        stream = client.interactions.create(
            model=model,
            input="Hello there",
            stream=True,
            store=False,
        )
        for event in stream:
            if event.event_type == "step.delta" and event.delta.type == "text":
                text += event.delta.text
            elif event.event_type == "error":
                raise RuntimeError(event.error)
    except Exception:
        return "failed"
    return text


print(ask("gemini-2.5-flash"))
print(ask("stream-error-503"))
