# finding: GI101 18 GI501
from google import genai


class Fake:
    def __getattr__(self, name):
        return self

    def generate_content(self, model, contents):
        self.text = f"faked {contents}"
        return self


class Poet:
    def __init__(self):
        self.client = genai.Client()

    def write(self, topic: str):
        return self.client.models.generate_content(model="gemini-2.5-flash", contents=topic).text


class FakePoet(Poet):
    def __init__(self):
        self.client = Fake()


print(FakePoet().write("rain"))
