# finding: GI101 17 GI513
from google import genai

client = genai.Client()


class Saved:
    text = "saved"
    model_version = "none"


def _show(response):
    if len(response.text) > 3:
        response = Saved()
    print(response.text, response.model_version)


_show(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
