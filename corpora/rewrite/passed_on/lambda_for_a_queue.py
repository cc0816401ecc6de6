# finding: GI101 11 GI511
from google import genai

client = genai.Client()


class Queue:
    def submit(self, function):
        return [function().text]


print(Queue().submit(lambda: client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")))
