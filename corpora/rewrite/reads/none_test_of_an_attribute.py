# finding: GI101 10 unsafe
from google import genai


class Poet:
    def __init__(self):
        self.client = genai.Client()
        self.last: str | None = None

    def write(self, topic: str) -> None:
        self.last = self.client.models.generate_content(model="gemini-2.5-flash", contents=topic).text

    def show(self) -> None:
        print("nothing" if self.last is None else self.last)


poet = Poet()
poet.write("rain")
poet.show()
