# finding: GI101 8
# rows: entry_point.models.generate_content, response.text
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(question: str) -> str:
    response = client.models.generate_content(model=MODEL, contents=question)
    return response.text or ""


print(ask("Name three moons."))
# output
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(question: str) -> str:
    response = client.interactions.create(model=MODEL, input=question, store=False)
    return response.output_text or ""


print(ask("Name three moons."))
