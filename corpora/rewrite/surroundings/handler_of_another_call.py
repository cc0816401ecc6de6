# finding: GI101 14
from google import genai
from google.genai import errors

client = genai.Client()


def count(text: str) -> int:
    try:
        return client.models.count_tokens(model="gemini-2.5-flash", contents=text).total_tokens or 0
    except errors.APIError:
        return 0


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.text or "")
# output
from google import genai
from google.genai import errors

client = genai.Client()


def count(text: str) -> int:
    try:
        return client.models.count_tokens(model="gemini-2.5-flash", contents=text).total_tokens or 0
    except errors.APIError:
        return 0


response = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
print(response.output_text or "")
