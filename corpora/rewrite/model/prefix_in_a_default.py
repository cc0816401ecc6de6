# finding: GI101 10
# finding: GI101 14
from google import genai


class Namer:
    def __init__(self, model="models/gemini-2.5-flash"):
        self.client = genai.Client()
        self.model = model

    def moon(self, prompt: str = "Name a moon."):
        return self.client.models.generate_content(model=self.model, contents=prompt).text


def planet(client: genai.Client, model: str):
    return client.models.generate_content(model=model, contents="Name a planet.").text


print(Namer().moon(), planet(genai.Client(), "models/gemini-2.5-pro"))
# output
from google import genai


class Namer:
    def __init__(self, model="models/gemini-2.5-flash"):
        self.client = genai.Client()
        self.model = model

    def moon(self, prompt: str = "Name a moon."):
        return self.client.interactions.create(
            model=self.model.removeprefix("models/"),
            input=prompt,
            store=False,
        ).output_text


def planet(client: genai.Client, model: str):
    return client.interactions.create(
        model=model.removeprefix("models/"),
        input="Name a planet.",
        store=False,
    ).output_text


print(Namer().moon(), planet(genai.Client(), "models/gemini-2.5-pro"))
