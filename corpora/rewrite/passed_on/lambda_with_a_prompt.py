# finding: GI101 7
from google import genai

client = genai.Client()


def answers():
    ask = lambda prompt: client.models.generate_content(model="gemini-2.5-flash", contents=f"{prompt}?")  # noqa: E731
    return [ask("A moon").text, ask(prompt="A star").text]


print(answers())
# output
from google import genai

client = genai.Client()


def answers():
    ask = lambda prompt: client.interactions.create(
        model="gemini-2.5-flash",
        input=f"{prompt}?",
        store=False,
    )  # noqa: E731
    return [ask("A moon").output_text, ask(prompt="A star").output_text]


print(answers())
