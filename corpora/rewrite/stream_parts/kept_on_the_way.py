# finding: GI102 9
from collections.abc import Iterator

from google import genai

client = genai.Client()


def ask(prompt: str) -> Iterator[str]:
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if not chunk.candidates:
            continue
        candidate = chunk.candidates[0]
        content = candidate.content
        if content is None or content.parts is None:
            continue
        for part in content.parts:
            if part.text:
                yield part.text


print("".join(ask("Name three moons.")))
# output
from collections.abc import Iterator

from google import genai

client = genai.Client()


def ask(prompt: str) -> Iterator[str]:
    for event in client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            yield event.delta.text
        elif event.event_type == "error":
            raise RuntimeError(event.error)


print("".join(ask("Name three moons.")))
