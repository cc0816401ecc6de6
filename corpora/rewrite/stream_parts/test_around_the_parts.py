# finding: GI102 7
from google import genai

client = genai.Client()


def ask(prompt: str):
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if chunk.candidates and chunk.candidates[0].content and chunk.candidates[0].content.parts:
            for part in chunk.candidates[0].content.parts:
                if part.text:
                    yield part.text


print(*ask("Name a moon."), sep="")
# output
from google import genai

client = genai.Client()


def ask(prompt: str):
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


print(*ask("Name a moon."), sep="")
