# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()


def _text(response: types.GenerateContentResponse) -> str:
    return response.text or ""
print(_text(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")))
# output
from google import genai
from google.genai.interactions import Interaction

client = genai.Client()


def _text(response: Interaction) -> str:
    return response.output_text or ""
print(_text(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)))
