# finding: GI101 15 GI506
# flags: --unsafe
from google import genai
from google.genai import types


class Writer:
    def __init__(self, stop: list[str]) -> None:
        self.client = genai.Client()
        self.stop = stop
        self._config = types.GenerateContentConfig(stop_sequences=self.stop, temperature=0.1)

    def stop_at(self, word: str) -> None:
        self.stop.append(word)

    def write(self, text: str) -> str | None:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash", contents=text, config=self._config
        )
        return response.text


writer = Writer(["END"])
writer.stop_at("FIN")
print(writer.write("A poem, please."))
