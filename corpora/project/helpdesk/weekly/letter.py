"""The weekly letter."""

from google import genai
from google.genai import types

from helpdesk.gemini import CAREFUL, FAST


def letter(client: genai.Client, numbers: str, config: types.GenerateContentConfig) -> str:
    response = client.models.generate_content(model=CAREFUL, contents=numbers, config=config)
    return response.text


def motto(client: genai.Client) -> str:
    response = client.models.generate_content(model=FAST, contents="A motto.")  # interactions-migrate: ignore
    return response.text or "Onwards"


def footer(llm, numbers: str) -> str:
    return llm.models.generate_content(model=FAST, contents=numbers).text
