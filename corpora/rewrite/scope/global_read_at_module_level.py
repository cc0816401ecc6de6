# finding: GI101 9
from google import genai

client = genai.Client()
last = None


def ask(prompt: str) -> None:
    global last
    last = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


ask("Name a moon.")
print(last.text)
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


ask("Name a moon.")
print(last.output_text)
