# finding: GI101 7 GI512
from google import genai

client = genai.Client()


def _ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print(_ask("Name a moon.").text)
print(_ask("Name a star.").candidates[0].safety_ratings)
