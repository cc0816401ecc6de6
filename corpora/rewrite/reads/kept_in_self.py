# finding: GI101 10 GI511
from google import genai


class Poet:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.last = None

    def write(self, topic: str) -> None:
        self.last = self.client.models.generate_content(model="gemini-2.5-flash", contents=topic)


poet = Poet()
poet.write("rain")
print(poet.last.text)
