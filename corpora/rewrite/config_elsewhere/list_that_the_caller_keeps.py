# finding: GI101 12 GI506
# finding: GI101 24 GI506
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


class Writer:
    def __init__(self, stop: list[str]) -> None:
        self._config = types.GenerateContentConfig(stop_sequences=stop, temperature=0.1)

    def write(self, text: str) -> str | None:
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=text, config=self._config
        )
        return response.text


class Teller:
    def __init__(self, stop) -> None:
        self.stop = stop
        self._config = types.GenerateContentConfig(stop_sequences=self.stop or [], temperature=0.1)

    def tell(self, text: str) -> str | None:
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=text, config=self._config
        )
        return response.text


words = ["END"]
writer, teller = Writer(words), Teller(words)
words.append("FIN")
print(writer.write("A poem, please."), teller.tell("A story, please."))
