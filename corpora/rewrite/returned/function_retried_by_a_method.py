# finding: GI101 18
# flags: --unsafe
from google import genai


class Service:
    def __init__(self):
        self.client = genai.Client()

    def _retry(self, function, *args):
        for _ in range(3):
            try:
                return function(*args)
            except TimeoutError as error:
                last = error
        raise last

    def ask(self, prompt: str) -> str:
        def _call(model: str):
            return self.client.models.generate_content(
                model=model,
                contents=prompt,
            )

        response = self._retry(_call, "gemini-2.5-flash")
        return response.text


print(Service().ask("Name a moon."))
# output
from google import genai


class Service:
    def __init__(self):
        self.client = genai.Client()

    def _retry(self, function, *args):
        for _ in range(3):
            try:
                return function(*args)
            except TimeoutError as error:
                last = error
        raise last

    def ask(self, prompt: str) -> str:
        def _call(model: str):
            return self.client.interactions.create(
                model=model,
                input=prompt,
                store=False,
            )

        response = self._retry(_call, "gemini-2.5-flash")
        return response.output_text


print(Service().ask("Name a moon."))
