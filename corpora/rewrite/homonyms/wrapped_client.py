# finding: GI101 14 GI501
from google import genai


class Counting:
    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        return getattr(self._inner, name)


client = genai.Client()
client = Counting(client)
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon."
)
print(response.text)
