# finding: GI101 7
from google import genai

client = genai.Client()


def ask(prompt: str) -> str | None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return response.text


answer = ask("Name a moon.")
print("nothing" if answer is None else answer)
# output
from google import genai

client = genai.Client()


def ask(prompt: str) -> str | None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
    return response.output_text


answer = ask("Name a moon.")
print("nothing" if not answer else answer)
