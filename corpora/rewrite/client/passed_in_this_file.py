# finding: GI101 5
from google import genai


def ask(client, prompt):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


print(ask(genai.Client(), "Name a moon."))
# output
from google import genai


def ask(client, prompt):
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ).output_text


print(ask(genai.Client(), "Name a moon."))
