# finding: GI101 7
from google import genai

client = genai.Client()


def ask(prompt: str):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)

    def text() -> str:
        return response.text or ""

    return text


print(ask("Name a moon.")())
# output
from google import genai

client = genai.Client()


def ask(prompt: str):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )

    def text() -> str:
        return response.output_text or ""

    return text


print(ask("Name a moon.")())
