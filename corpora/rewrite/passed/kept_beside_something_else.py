# finding: GI101 11 GI513
# flags: --unsafe
from google import genai

client = genai.Client()


def _show(response) -> None:
    print(response["text"] if isinstance(response, dict) else response.text)


_show({"text": "A moon"})
_show(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
