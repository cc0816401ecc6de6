# finding: GI101 7 GI501
from types import SimpleNamespace

from google import genai


def ask(holder, name) -> None:
    response = getattr(holder, name).models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    print(response.text)


ask(SimpleNamespace(client=globals()["genai"].Client()), "client")
