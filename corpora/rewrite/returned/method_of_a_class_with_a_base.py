# finding: GI101 13
from google import genai

client = genai.Client()


class Base:
    def show(self, prompt):
        print(self._ask(prompt).text)


class Asking(Base):
    def _ask(self, prompt):
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


Asking().show("Name a moon.")
# output
from google import genai

client = genai.Client()


class Base:
    def show(self, prompt):
        print(self._ask(prompt).output_text)


class Asking(Base):
    def _ask(self, prompt):
        return client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )


Asking().show("Name a moon.")
