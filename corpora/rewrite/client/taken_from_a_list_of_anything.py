# finding: GI101 5 GI501
from google import genai


def ask(clients) -> None:
    response = clients.pop().models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    print(response.text)


kept = globals()["genai"].Client()
ask([kept])
