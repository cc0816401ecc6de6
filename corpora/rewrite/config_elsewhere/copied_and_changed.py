# finding: GI101 15 GI505
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self._config = {"temperature": 0.9}

    def write(self, topic: str, calm: bool) -> str:
        config = self._config.copy()
        if calm:
            config["temperature"] = 0.0
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=config
        ).text or ""


poet = Poet()
print(poet.write("rain", True), poet.write("rain", False))
