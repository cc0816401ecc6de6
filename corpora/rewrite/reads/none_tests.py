# finding: GI101 7
# rows: response.text
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    if response.text is None:
        return "nothing"
    answered = response.text is not None
    return f"{answered} {response.text}" if response.text != None else "nothing"


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
    if not response.output_text:
        return "nothing"
    answered = bool(response.output_text)
    return f"{answered} {response.output_text}" if response.output_text else "nothing"


print(ask("Name a moon."))
