# finding: GI101 13 GI506
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self._config = {"temperature": 0.9}

    def write(self, topic: str) -> str:
        self._config["seed"] = self._config.get("seed", 0) + 1
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).text or ""


poet = Poet()
print(poet.write("rain"), poet.write("rain"))
