# finding: GI101 17
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, system: str | None) -> str:
    # What every call needs
    settings: dict = {"temperature": 0.4}  # cool
    # Only where a system prompt is given
    if system:
        settings["system_instruction"] = system  # the house style
    # Put it together
    config = types.GenerateContentConfig(**settings)

    # Ask
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", None), ask("Name a moon.", "Be brief."))
# output
from google import genai

client = genai.Client()


def ask(question: str, system: str | None) -> str:
    # What every call needs
    settings: dict = {"generation_config": {"temperature": 0.4}}  # cool
    # Only where a system prompt is given
    if system:
        settings["system_instruction"] = system  # the house style

    # Ask
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        # Put it together
        **settings,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", None), ask("Name a moon.", "Be brief."))
