# finding: GI101 14
from google import genai
from google.genai import types

client = genai.Client()


def asker(system: str | None):
    settings: dict = {"temperature": 0.4}
    if system:
        settings["system_instruction"] = system
    config = types.GenerateContentConfig(**settings)

    def ask(question: str) -> str:
        response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
        return response.text or ""

    return ask


print(asker(None)("Name a moon."), asker("Be brief.")("Name a moon."))
# output
from google import genai

client = genai.Client()


def asker(system: str | None):
    settings: dict = {"generation_config": {"temperature": 0.4}}
    if system:
        settings["system_instruction"] = system

    def ask(question: str) -> str:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            **settings,
            store=False,
        )
        return response.output_text or ""

    return ask


print(asker(None)("Name a moon."), asker("Be brief.")("Name a moon."))
