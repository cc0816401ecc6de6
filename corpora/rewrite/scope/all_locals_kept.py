# finding: GI101 7 GI511
# flags: --unsafe
from google import genai

client = genai.Client()


def ask(prompt: str) -> dict:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    known = locals()
    return known


print(ask("Name a moon.")["response"].text)
