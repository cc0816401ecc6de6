# finding: GI101 9 GI504
from google import genai


class Astronomer:
    def __init__(self, client: genai.Client | None = None) -> None:
        self.client = client or genai.Client()

    def ask(self, **request) -> str:
        response = self.client.models.generate_content(**request)
        return response.text or ""


print(Astronomer().ask(model="gemini-2.5-flash", contents="Name three moons."))
