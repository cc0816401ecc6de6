# finding: GI101 14 GI511
from google import genai

client = genai.Client()


class Answer:
    def __init__(self, response):
        self.response = response

    def __getattr__(self, name):
        return getattr(self.response, name)


answer = Answer(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
print(answer.text, answer.model_version)
