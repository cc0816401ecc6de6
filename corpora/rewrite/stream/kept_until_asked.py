# finding: GI102 8 GI511
from google import genai

client = genai.Client()


class Answer:
    def __init__(self, prompt: str):
        self.stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)

    def __iter__(self):
        return (chunk.text for chunk in self.stream)


print("".join(text or "" for text in Answer("A moon?")))
