# finding: GI102 8
# finding: GI102 12
from google import genai

client = genai.Client()


def ask(prompt: str, warm: bool) -> None:
    if warm:
        stream = client.models.generate_content_stream(
            model="gemini-2.5-flash", contents=prompt, config={"temperature": 1.0}
        )
    else:
        stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)
    for chunk in stream:
        print(chunk.text, end="")


ask("Name a moon.", True)
# output
from google import genai

client = genai.Client()


def ask(prompt: str, warm: bool) -> None:
    if warm:
        stream = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            generation_config={"temperature": 1.0},
            stream=True,
            store=False,
        )
    else:
        stream = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            stream=True,
            store=False,
        )
    for event in stream:
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text, end="")
        elif event.event_type == "error":
            raise RuntimeError(event.error)


ask("Name a moon.", True)
