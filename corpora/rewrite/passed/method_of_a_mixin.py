# finding: GI101 8 GI511
from google import genai

client = genai.Client()


class Reads:
    def show(self, prompt):
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        print(self._value(response))


class Roles(Reads):
    def _value(self, response):
        return response.candidates[0].content.role


class Texts(Reads):
    def _value(self, response):
        return response.text


Texts().show("Name a moon.")
Roles().show("Name a moon.")
