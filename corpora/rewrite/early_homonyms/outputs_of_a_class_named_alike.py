from google import genai


class Interaction:
    def __init__(self, text: str) -> None:
        self.outputs = [text]


client = genai.Client()
interaction = Interaction(client.interactions.create(model="gemini-2.5-flash", input="Name a moon.").output_text)
print(interaction.outputs[-1])
