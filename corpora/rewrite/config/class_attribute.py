# finding: GI101 10 GI505
from google import genai

client = genai.Client()


class Bot:
    config = {"temperature": 0.0}

    def ask(self) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents="Name a moon.", config=self.config
        ).text


class Warm(Bot):
    config = {"temperature": 1.0}


print(Bot().ask(), Warm().ask())
