# finding: GI101 12 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _parts(text):
    return [types.Part(text=text)]


try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents=[_parts("Name a moon."), "Or two."]).text)
except Exception as error:
    print(type(error).__name__)
