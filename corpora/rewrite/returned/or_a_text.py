# finding: GI101 9 GI511
from google import genai

client = genai.Client()


def _ask(prompt: str):
    if not prompt:
        return "nothing"
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


answer = _ask("Name a moon.")
print(answer if isinstance(answer, str) else answer.text)
