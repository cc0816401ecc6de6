# finding: GI103 9
# finding: GI103 9
# finding: GI103 18
# finding: GI103 18
# finding: GI103 20
# finding: GI103 20
from google import genai
from google.genai import types

client = genai.Client()


def brief(question: str) -> str | None:
    return (
        client.chats.create(
            model="gemini-2.5-flash",
            config=types.GenerateContentConfig(system_instruction="Be brief."),
        )
        .send_message(question)
        .text
    )


print(client.chats.create(model="gemini-2.5-flash").send_message("Name a moon.").text)
print(brief("And a star?"))
for chunk in client.chats.create(model="gemini-2.5-flash").send_message_stream("And more?"):
    print(chunk.text, end="")
# output
from google import genai

client = genai.Client()


def brief(question: str) -> str | None:
    return (
        client.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            system_instruction="Be brief.",
            store=False,
        )
        .output_text
    )


print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
print(brief("And a star?"))
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="And more?",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
