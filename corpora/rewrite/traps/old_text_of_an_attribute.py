# finding: GI312 14
# run: raises AttributeError
from google import genai

client = genai.Client()


class Asker:
    def __init__(self) -> None:
        self.client = genai.Client()

    def ask(self) -> str | None:
        self.last = self.client.interactions.create(
            model="gemini-2.5-flash", input="Name a moon.", store=False
        )
        return self.last.text


print(Asker().ask())
# output
from google import genai

client = genai.Client()


class Asker:
    def __init__(self) -> None:
        self.client = genai.Client()

    def ask(self) -> str | None:
        self.last = self.client.interactions.create(
            model="gemini-2.5-flash", input="Name a moon.", store=False
        )
        return self.last.output_text


print(Asker().ask())
