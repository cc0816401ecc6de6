# finding: GI101 8 GI511
from google import genai

client = genai.Client()


class Bot:
    def ask(self, prompt):
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return self._read(response)

    def _read(self, response):
        return response.text


setattr(Bot, "_read", lambda self, response: response.candidates[0].content.role)
print(Bot().ask("Name a moon."))
