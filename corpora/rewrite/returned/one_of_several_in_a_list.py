# finding: GI101 7 GI511
from google import genai

client = genai.Client()


def _ask(prompt: str):
    return [client.models.generate_content(model="gemini-2.5-flash", contents=prompt), prompt]


response, prompt = _ask("Name a moon.")
print(response.text, prompt)
