# finding: GI102 7
# finding: GI102 11
# finding: GI102 13
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)
    return "".join(chunk.text or "" for chunk in stream)


answer = "".join(chunk.text for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.") if chunk.text)
print(ask("Name a moon."), answer)
pieces = [chunk.text for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Two.") if chunk.text]
print(len(pieces) > 0, "".join(pieces))
# output
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    stream = client.interactions.create(model="gemini-2.5-flash", input=prompt, stream=True, store=False)
    text = ""
    for event in stream:
        if event.event_type == "step.delta" and event.delta.type == "text":
            text += event.delta.text
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    return text


answer = ""
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        answer += event.delta.text
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print(ask("Name a moon."), answer)
pieces = []
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Two.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        pieces.append(event.delta.text)
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print(len(pieces) > 0, "".join(pieces))
