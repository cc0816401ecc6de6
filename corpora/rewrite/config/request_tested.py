# finding: GI101 10 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    options = {}
    if len(prompt) > 5:
        options["config"] = {}
    return client.models.generate_content(model="m", contents=prompt, **options).text or "nothing" if options else "none"


print(ask("Name three moons."))
