# finding: GI101 8
from google import genai

client = genai.Client()


def ask(prompt):
    prompt += " Answer in one line."
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client()


def ask(prompt):
    prompt += " Answer in one line."
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ).output_text


print(ask("Name a moon."))
