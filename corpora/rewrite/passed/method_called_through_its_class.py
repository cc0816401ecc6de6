# finding: GI101 8 GI513
from google import genai

client = genai.Client()


class Bot:
    def ask(self, prompt: str):
        return self._read(client.models.generate_content(model="gemini-2.5-flash", contents=prompt))

    def _read(self, response):
        return response.text


class Saved:
    text = "saved"


print(Bot().ask("Name a moon."), Bot._read(None, Saved()))
