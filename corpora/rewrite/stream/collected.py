# finding: GI102 9
from google import genai

client = genai.Client()


def collect(prompt: str) -> str:
    full = ""
    pieces = []
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        full += chunk.text or ""
        pieces.append(chunk.text)
    return full if full == "".join(piece for piece in pieces if piece) else ""


print(collect("Name a moon."))
# output
from google import genai

client = genai.Client()


def collect(prompt: str) -> str:
    full = ""
    pieces = []
    for event in client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            full += event.delta.text or ""
            pieces.append(event.delta.text)
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    return full if full == "".join(piece for piece in pieces if piece) else ""


print(collect("Name a moon."))
