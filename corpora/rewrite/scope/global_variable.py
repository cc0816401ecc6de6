# finding: GI101 9
from google import genai

client = genai.Client()
last = None


def ask(prompt: str) -> None:
    global last
    last = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


def show() -> None:
    if last is not None:
        print(last.text)


ask("Name a moon.")
show()
# output
from google import genai

client = genai.Client()
last = None


def ask(prompt: str) -> None:
    global last
    last = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )


def show() -> None:
    if last is not None:
        print(last.output_text)


ask("Name a moon.")
show()
