# finding: GI101 17 GI506
from google import genai
from google.genai import types

client = genai.Client()


class Settings:
    def __init__(self) -> None:
        self._config = types.GenerateContentConfig(temperature=0.1)


class Poet:
    def __init__(self) -> None:
        self._config = types.GenerateContentConfig(temperature=0.9)

    def write(self, topic: str) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).text or ""


def loudest(objects: list) -> float:
    return max(one._config.temperature for one in objects)


print(Poet().write("rain"), loudest([Poet(), Settings()]))
