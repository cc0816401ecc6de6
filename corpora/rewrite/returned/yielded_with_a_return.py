# finding: GI101 8 GI511
from google import genai

client = genai.Client()


def _asked():
    yield "asking"
    return client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")


def main():
    response = yield from _asked()
    print(response.text)


print(*main())
