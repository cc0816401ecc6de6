# finding: GI101 8 GI511
from google import genai

client = genai.Client()


class Bot:
    def ask(self, prompt: str):
        return self._read(client.models.generate_content(model="gemini-2.5-flash", contents=prompt))

    def _read(self, response):
        return response.text


print(Bot().ask("Name a moon."), list(map(Bot()._read, [type("Saved", (), {"text": "saved"})])))
