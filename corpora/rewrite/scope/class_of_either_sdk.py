# finding: GI101 16 GI501
import sys

if len(sys.argv) < 5:
    from google.genai import Client
else:

    class Client:
        def __init__(self):
            self.models = self

        def generate_content(self, **arguments):
            return type("Answer", (), {"text": "recorded " + arguments["contents"]})


client = Client()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
