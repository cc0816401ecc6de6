# finding: GI101 9 GI511
from google import genai

client = genai.Client()


class Asking:
    @property
    def _answer(self):
        return client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")

    def show(self):
        print(self._answer.text)


Asking().show()
