# finding: GI101 12 GI505
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self, config: types.GenerateContentConfig) -> None:
        self._config = config

    def write(self, topic: str) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).text or ""


class Calm(Poet):
    def __init__(self) -> None:
        super().__init__(types.GenerateContentConfig(temperature=0.0))


def main() -> None:
    print(Poet(types.GenerateContentConfig(temperature=1.0)).write("rain"), Calm().write("rain"))


if __name__ == "__main__":
    main()
