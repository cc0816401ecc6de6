# finding: GI101 17 GI501
from google import genai


class Fake:
    def __getattr__(self, name):
        return self

    def generate_content(self, model, contents):
        self.text = f"faked {contents}"
        return self


client = genai.Client()


def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


def fake() -> None:
    global client
    client = Fake()


fake()
print(ask("moon"))
