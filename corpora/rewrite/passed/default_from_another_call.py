# finding: GI101 4 GI511
# finding: GI101 12 GI513
from google import genai

client = genai.Client()
FIRST = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")


def _show(response=FIRST):
    print(response.text)


_show()
_show(client.models.generate_content(model="gemini-2.5-flash", contents="Name two moons."))
