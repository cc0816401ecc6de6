# finding: GI102 8 GI511
from google import genai

client = genai.Client()


class Answer:
    def __init__(self, prompt: str) -> None:
        self.stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)

    def show(self) -> None:
        for chunk in self.stream:
            print(chunk.text, end="")


Answer("Name a moon.").show()
