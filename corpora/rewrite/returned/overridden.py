# finding: GI101 8 GI511
from google import genai

client = genai.Client()


class Asking:
    def _ask(self, prompt: str):
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)

    def answer(self, prompt: str):
        return self._ask(prompt).text


class Fixed(Asking):
    def _ask(self, prompt: str):
        class Answer:
            text = prompt

        return Answer()


print(Asking().answer("Name a moon."), Fixed().answer("Io"))
