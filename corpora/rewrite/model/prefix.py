# finding: GI101 8
# finding: GI101 11
from google import genai

client = genai.Client()
MODEL = "models/gemini-2.5-flash"


def name(what: str) -> str:
    moons = client.models.generate_content(
        model="models/gemini-2.5-pro", contents=what
    )
    more = client.models.generate_content(
        model=MODEL,
        contents=what,
    )
    return f"{moons.text} {more.text}"


print(name("Name a moon."))
# output
from google import genai

client = genai.Client()
MODEL = "models/gemini-2.5-flash"


def name(what: str) -> str:
    moons = client.interactions.create(
        model="gemini-2.5-pro", input=what, store=False
    )
    more = client.interactions.create(
        model=MODEL.removeprefix("models/"),
        input=what,
        store=False,
    )
    return f"{moons.output_text} {more.output_text}"


print(name("Name a moon."))
