# finding: GI101 8
# finding: GI101 12
from google import genai


class Guide:
    def __init__(self) -> None:
        self.client = genai.Client()
    def ask(self, question: str) -> str:
        response = self.client.models.generate_content(model="gemini-2.5-flash", contents=question)
        return self._text(response)

    def shout(self, question: str) -> str:
        return self._text(self.client.models.generate_content(model="gemini-2.5-flash", contents=question)).upper()

    def _text(self, response) -> str:
        if hasattr(response, "text") and response.text:
            return response.text.strip()
        return ""


print(Guide().ask("Name a moon."), Guide().shout("Name a star."))
# output
from google import genai


class Guide:
    def __init__(self) -> None:
        self.client = genai.Client()
    def ask(self, question: str) -> str:
        response = self.client.interactions.create(model="gemini-2.5-flash", input=question, store=False)
        return self._text(response)

    def shout(self, question: str) -> str:
        return self._text(self.client.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            store=False,
        )).upper()

    def _text(self, response) -> str:
        if hasattr(response, "output_text") and response.output_text:
            return response.output_text.strip()
        return ""


print(Guide().ask("Name a moon."), Guide().shout("Name a star."))
