# flags: --bridge
# finding: GI101 7 GI518
from google import genai

client = genai.Client()


def ask(shim: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=shim)


print(ask("Name three moons.").text)
