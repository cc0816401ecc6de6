# finding: GI101 7 GI501
from types import SimpleNamespace

from google import genai


def ask(holder) -> None:
    response = getattr(holder, "client").models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    print(response.text)


ask(SimpleNamespace(client=globals()["genai"].Client()))
