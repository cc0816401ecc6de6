# finding: GI101 7 GI522
from unittest import mock

from google import genai

def ask(prompt: str) -> str:
    client = genai.Client()
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


with mock.patch("google.genai.Client") as fake:
    fake.return_value.models.generate_content.return_value.text = "faked"
    print(ask("Name a moon."))
