
from google import genai

client = genai.Client()
import types


class Asker:
    def ask(self, question: str):
        return client.interactions.create(model="gemini-2.5-flash", input=question, store=False)

    def tell(self, question: str) -> str:
        return self.ask(question).text


class Quiet(Asker):
    def ask(self, question: str):
        return types.SimpleNamespace(text="hush")


print(Quiet().tell("Name a moon."))
