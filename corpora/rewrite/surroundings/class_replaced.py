# finding: GI101 14 GI522
from google import genai
from google.genai import models

real = models.Models.generate_content


def counted(self, **arguments):
    print("asked")
    return real(self, **arguments)


models.Models.generate_content = counted
client = genai.Client()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
