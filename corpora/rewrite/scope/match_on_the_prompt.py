# finding: GI101 9
from google import genai

client = genai.Client()


def ask(kind: str) -> str:
    match kind:
        case "moon" | "planet" as name:
            return client.models.generate_content(model="gemini-2.5-flash", contents=f"A {kind}.").text or name
        case _:
            return "unknown"


print(ask("moon"), ask("star"))
# output
from google import genai

client = genai.Client()


def ask(kind: str) -> str:
    match kind:
        case "moon" | "planet" as name:
            return client.interactions.create(
                model="gemini-2.5-flash",
                input=f"A {kind}.",
                store=False,
            ).output_text or name
        case _:
            return "unknown"


print(ask("moon"), ask("star"))
