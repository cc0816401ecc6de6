# finding: GI101 13 GI522
from google import genai
from google.genai import models


class Loud(models.Models):
    def generate_content(self, **arguments):
        print("asked")
        return super().generate_content(**arguments)


client = genai.Client()
client._models = Loud(client._api_client)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
