# finding: GI101 7
from google import genai
from google.genai import types

client = genai.Client()
class Moons:
    def _ask(self, prompt: str) -> types.GenerateContentResponse:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)

    def both(self, prompt: str) -> list:
        one = self._ask(prompt)
        two: "types.GenerateContentResponse" = self._ask(prompt + "!")
        return [one.text, two.text]


print(Moons().both("Name a moon."))
# output
from google import genai
from google.genai.interactions import Interaction

client = genai.Client()
class Moons:
    def _ask(self, prompt: str) -> Interaction:
        return client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )

    def both(self, prompt: str) -> list:
        one = self._ask(prompt)
        two: "Interaction" = self._ask(prompt + "!")
        return [one.output_text, two.output_text]


print(Moons().both("Name a moon."))
