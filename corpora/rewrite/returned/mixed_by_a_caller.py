# finding: GI101 7 GI513
from google import genai

client = genai.Client()


def _ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


class Nothing:
    text = "nothing"


def answer(prompt: str):
    response = Nothing()
    if prompt:
        response = _ask(prompt)
    return response.text


print(answer("Name a moon."), answer(""))
