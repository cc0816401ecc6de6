# finding: GI101 9
from google import genai


def make(model: str):
    client = genai.Client()

    def ask(prompt: str) -> str:
        # The closure keeps the client open.
        response = client.models.generate_content(model=model, contents=prompt)
        return response.text or ""

    return ask


print(make("gemini-2.5-flash")("Name a moon."))
# output
from google import genai


def make(model: str):
    client = genai.Client()

    def ask(prompt: str) -> str:
        # The closure keeps the client open.
        response = client.interactions.create(model=model, input=prompt, store=False)
        return response.output_text or ""

    return ask


print(make("gemini-2.5-flash")("Name a moon."))
