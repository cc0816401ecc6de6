# finding: GI101 11
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


PROMPTS = {"moon": "Name a moon.", "star": "Name a star."}


def ask(kind):
    return client.models.generate_content(model=MODEL, contents=PROMPTS.get(kind, "Name a planet.")).text


print(ask("moon"), ask("comet"))
# output
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


PROMPTS = {"moon": "Name a moon.", "star": "Name a star."}


def ask(kind):
    return client.interactions.create(
        model=MODEL,
        input=PROMPTS.get(kind, "Name a planet."),
        store=False,
    ).output_text


print(ask("moon"), ask("comet"))
