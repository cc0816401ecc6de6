# finding: GI101 10
from google import genai

client = genai.Client()


def ask(question):
    if not question.strip():
        return ""
    print("asked:", question)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question)
    return response.text or ""


def main(*questions):
    for question in questions:
        print(ask(question))


main("Name a moon.")
# output
from google import genai

client = genai.Client()


def ask(question):
    if not question.strip():
        return ""
    print("asked:", question)
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        store=False,
    )
    return response.output_text or ""


def main(*questions):
    for question in questions:
        print(ask(question))


main("Name a moon.")
