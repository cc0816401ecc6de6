# finding: GI101 9
from google import genai


class Service:
    def __init__(self, client=None):
        self.client = client or genai.Client()

    def ask(self, prompt: str):
        return self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


print(Service().ask("Name a moon."))
# output
from google import genai


class Service:
    def __init__(self, client=None):
        self.client = client or genai.Client()

    def ask(self, prompt: str):
        return self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        ).output_text


print(Service().ask("Name a moon."))
