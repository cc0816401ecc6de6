# finding: GI101 12 GI501
from google import genai


class Loud(genai.Client):
    @property
    def models(self):
        print("models")
        return super().models


client = Loud()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
