# finding: GI101 15 unsafe
import threading

from google import genai
from google.genai import types

client = genai.Client()


class Poet(threading.Thread):
    def __init__(self) -> None:
        super().__init__()
        self._config = types.GenerateContentConfig(temperature=0.9)

    def run(self) -> None:
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents="rain", config=self._config
        )
        print(response.text)


poet = Poet()
poet.start()
poet.join()
