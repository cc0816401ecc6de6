# finding: GI101 8
from google import genai
from google.genai import errors

client = genai.Client()


def _ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


try:
    print(_ask("Name a moon.").text)
except errors.APIError as error:
    print(error.code)
# output
from google import genai
from google.genai._interactions import APIStatusError

client = genai.Client()


def _ask(prompt: str):
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )


try:
    print(_ask("Name a moon.").output_text)
except APIStatusError as error:
    print(error.status_code)
