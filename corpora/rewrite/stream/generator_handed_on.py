# finding: GI102 7
from google import genai

client = genai.Client()


def texts(prompt: str):
    return (chunk.text for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt) if chunk.text)


print("".join(texts("Name a moon.")))
# output
from google import genai

client = genai.Client()


def texts(prompt: str):
    def pieces(stream):
        for event in stream:
            if event.event_type == "step.delta" and event.delta.type == "text":
                yield event.delta.text
            elif event.event_type == "error":
                raise RuntimeError(event.error)

    return pieces(client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        stream=True,
        store=False,
    ))


print("".join(texts("Name a moon.")))
