# finding: GI101 9 unsafe
from google import genai


class Facts:
    client = genai.Client()

    @property
    def moon(self) -> str | None:
        return self.client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text


print("nothing" if Facts().moon is None else "something")
