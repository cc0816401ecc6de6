# finding: GI101 13
# finding: GI101 15
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(prompt):
    attempts = [
        {"prompt": "Name a moon.", "tries": 1},
        {"prompt": f"{prompt} Be brief.", "tries": 2},
    ]
    for attempt in attempts:
        print(client.models.generate_content(model=MODEL, contents=[attempt["prompt"]]).text)
    settings = {"prompt": "Name a star.", "temperature": 0.5}
    print(client.models.generate_content(model=MODEL, contents=settings["prompt"]).text)


ask("Name a planet.")
# output
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(prompt):
    attempts = [
        {"prompt": "Name a moon.", "tries": 1},
        {"prompt": f"{prompt} Be brief.", "tries": 2},
    ]
    for attempt in attempts:
        print(client.interactions.create(
            model=MODEL,
            input=attempt["prompt"],
            store=False,
        ).output_text)
    settings = {"prompt": "Name a star.", "temperature": 0.5}
    print(client.interactions.create(
        model=MODEL,
        input=settings["prompt"],
        store=False,
    ).output_text)


ask("Name a planet.")
