# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()


def _ask(prompt: str) -> types.GenerateContentResponse:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print(_ask("Name a moon.").text)
# output
from google import genai
from google.genai.interactions import Interaction

client = genai.Client()


def _ask(prompt: str) -> Interaction:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )


print(_ask("Name a moon.").output_text)
