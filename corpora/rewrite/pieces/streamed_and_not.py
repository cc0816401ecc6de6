# finding: GI101 12
# finding: GI102 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, brief: bool) -> None:
    settings: dict = {"temperature": 0.1}
    if brief:
        settings["max_output_tokens"] = 20
    config = types.GenerateContentConfig(**settings)
    print(client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config).text)
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=question, config=config):
        print(chunk.text, end="")


ask("Name a moon.", True)
# output
from google import genai

client = genai.Client()


def ask(question: str, brief: bool) -> None:
    settings: dict = {"generation_config": {"temperature": 0.1}}
    if brief:
        settings["generation_config"]["max_output_tokens"] = 20
    print(client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **settings,
        store=False,
    ).output_text)
    for event in client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **settings,
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text, end="")
        elif event.event_type == "error":
            raise RuntimeError(event.error)


ask("Name a moon.", True)
