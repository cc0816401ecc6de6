# finding: GI101 8 GI514
from google import genai
from google.genai import errors

client = genai.Client()


def _ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


try:
    print(_ask("Name a moon.").text)
except errors.APIError as error:
    print(error.code)
