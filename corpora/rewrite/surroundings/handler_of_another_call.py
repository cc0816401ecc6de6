# finding: GI101 15
from google import genai
from google.genai import errors

client = genai.Client()


def count(text: str) -> int:
    try:
        return client.models.count_tokens(model="gemini-2.5-flash", contents=text).total_tokens or 0
    except errors.APIError:
        return 0


print(
    client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text or "",
)
# output
from google import genai
from google.genai import errors

client = genai.Client()


def count(text: str) -> int:
    try:
        return client.models.count_tokens(model="gemini-2.5-flash", contents=text).total_tokens or 0
    except errors.APIError:
        return 0


print(
    client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False).output_text or "",
)
