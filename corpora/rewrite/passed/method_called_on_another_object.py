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


def again(bots):
    return [bot._read(Saved()) for bot in bots]


print(Bot().ask("Name a moon."), again([Bot()]))
