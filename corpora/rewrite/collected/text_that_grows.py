# finding: GI101 10
from google import genai

client = genai.Client()


def ask(topic: str, hint: str | None = None) -> str | None:
    prompt = f"Name a moon of {topic}."
    if hint:
        prompt += f" {hint}"
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


print(ask("Saturn"), ask("Saturn", "In Latin."))
# output
from google import genai

client = genai.Client()


def ask(topic: str, hint: str | None = None) -> str | None:
    prompt = f"Name a moon of {topic}."
    if hint:
        prompt += f" {hint}"
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ).output_text


print(ask("Saturn"), ask("Saturn", "In Latin."))
