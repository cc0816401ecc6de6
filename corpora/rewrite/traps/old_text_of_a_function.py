# finding: GI312 12
# run: raises AttributeError
from google import genai

client = genai.Client()


def ask(question: str):
    if not question:
        return None
    return client.interactions.create(model="gemini-2.5-flash", input=question, store=False)


print(ask("Name a moon.").text)
# output
from google import genai

client = genai.Client()


def ask(question: str):
    if not question:
        return None
    return client.interactions.create(model="gemini-2.5-flash", input=question, store=False)


print(ask("Name a moon.").output_text)
