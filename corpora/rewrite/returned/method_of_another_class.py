# finding: GI101 8
from google import genai

client = genai.Client()


class Asking:
    def _ask(self, prompt):
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)

    def show(self, prompt):
        print(self._ask(prompt).text)


class Answer:
    text = "fixed"


class Fixed:
    def _ask(self, prompt):
        return Answer()

    def show(self, prompt):
        print(self._ask(prompt).text)


Asking().show("Name a moon.")
Fixed().show("Name a moon.")
# output
from google import genai

client = genai.Client()


class Asking:
    def _ask(self, prompt):
        return client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )

    def show(self, prompt):
        print(self._ask(prompt).output_text)


class Answer:
    text = "fixed"


class Fixed:
    def _ask(self, prompt):
        return Answer()

    def show(self, prompt):
        print(self._ask(prompt).text)


Asking().show("Name a moon.")
Fixed().show("Name a moon.")
