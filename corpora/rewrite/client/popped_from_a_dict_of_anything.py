# finding: GI101 5 GI501
# run: a client that nothing holds is closed before it sends
from google import genai


def ask(clients) -> None:
    response = clients.pop("moons").models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    print(response.text)


ask({"moons": globals()["genai"].Client()})
