# flags: --unsafe
from google import genai

client = genai.Client()
class Recipe:
    def __init__(self) -> None:
        self.steps = [Step()]


class Step:
    def __init__(self) -> None:
        self.content = [Text()]


class Text:
    text = "stir"


interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
print(interaction.output_text, Recipe().steps[-1].content[0].text)
