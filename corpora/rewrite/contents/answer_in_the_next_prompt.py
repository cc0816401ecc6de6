# finding: GI101 7
# finding: GI101 11
# finding: GI101 13
# finding: GI101 17
# finding: GI102 20
from google import genai

client = genai.Client()


def outline(topic: str) -> str | None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=f"Outline: {topic}")
    return response.text


first = client.models.generate_content(model="gemini-2.5-flash", contents="Write a haiku about a moon.")
haiku = first.text
second = client.models.generate_content(
    model="gemini-2.5-flash", contents=haiku, config={"system_instruction": "Grade it."}
)
print(second.text)
third = client.models.generate_content(model="gemini-2.5-flash", contents=[second.text, "Say it in one word."])
print(third.text)
try:
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=outline("moons")):
        print(chunk.text or "", end="")
except RuntimeError as error:
    print(error)
# output
from google import genai

client = genai.Client()


def outline(topic: str) -> str | None:
    response = client.interactions.create(model="gemini-2.5-flash", input=f"Outline: {topic}", store=False)
    return response.output_text


first = client.interactions.create(model="gemini-2.5-flash", input="Write a haiku about a moon.", store=False)
haiku = first.output_text
second = client.interactions.create(
    model="gemini-2.5-flash",
    input=haiku,
    system_instruction="Grade it.",
    store=False,
)
print(second.output_text)
third = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "text", "text": second.output_text}, {"type": "text", "text": "Say it in one word."}],
    store=False,
)
print(third.output_text)
try:
    for event in client.interactions.create(
        model="gemini-2.5-flash",
        input=outline("moons"),
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text or "", end="")
        elif event.event_type == "error":
            raise RuntimeError(event.error)
except RuntimeError as error:
    print(error)
