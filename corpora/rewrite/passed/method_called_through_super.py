# finding: GI101 13 GI511
from google import genai

client = genai.Client()


class Bot:
    def _read(self, response):
        return response.text


class Loud(Bot):
    def ask(self, prompt: str):
        return super()._read(client.models.generate_content(model="gemini-2.5-flash", contents=prompt))

    def again(self):
        return super()._read(type("Saved", (), {"text": "saved"}))


print(Loud().ask("Name a moon."), Loud().again())
