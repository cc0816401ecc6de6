# finding: GI101 15 GI509
from google import genai

client = genai.Client()


class Bot:
    def __init__(self):
        self._contents = []

    def run(self, contents: str | list):
        if isinstance(contents, list):
            self._contents.append({"role": "user", "parts": contents})
        else:
            self._contents.append({"role": "user", "parts": [{"text": contents}]})
        return client.models.generate_content(model="gemini-2.5-flash", contents=self._contents).text


print(Bot().run("Name a moon."))
