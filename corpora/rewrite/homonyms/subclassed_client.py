# finding: GI101 12 GI501
from google import genai


class Client(genai.Client):
    @property
    def name(self):
        return "mine"


client = Client()
print(client.name)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
