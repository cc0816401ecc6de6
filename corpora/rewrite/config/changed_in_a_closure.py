# finding: GI101 13 GI506
from google import genai

client = genai.Client()


def make():
    config = {"temperature": 0.0}

    def warmer():
        config["temperature"] += 0.5

    def ask():
        return client.models.generate_content(
            model="gemini-2.5-flash", contents="Name a moon.", config=config
        ).text

    return warmer, ask


warmer, ask = make()
print(ask())
warmer()
print(ask())
