# finding: GI101 12 GI516
# finding: GI101 17 GI512
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self._config = types.GenerateContentConfig(temperature=0.9)

    def write(self, topic: str) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).text or ""

    def rate(self, topic: str) -> object:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).candidates[0].safety_ratings


print(Poet().write("rain"), Poet().rate("rain"))
